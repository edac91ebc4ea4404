//! What is kept beside reviews and sessions: a name, settings, what the reader prepares for, their pauses, the last export.

mod v1;

use dryrun_memory::Pauses;
use dryrun_quiz::Millis;
use dryrun_reader::{Goal, Name, Settings};

/// The version that this program writes.
pub(crate) const VERSION: u32 = 1;

/// What a reader set, and what is remembered for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// The reader's name; empty until they give one.
    pub name: Name,
    /// Colours, movement and the other settings.
    pub settings: Settings,
    /// What the reader prepares for; `None` until they say it, or say that they do not want to.
    pub goal: Option<Goal>,
    /// When the reader switched a pause on and off. Of these, no tab's get lost: they are joined.
    pub pauses: Pauses,
    /// When the reader last exported, and how many reviews there were then; `None` before the first export.
    pub exported: Option<(Millis, u32)>,
}

/// The notes as a payload, in the version that this program writes.
pub(crate) fn write(notes: &Notes) -> String {
    v1::write(notes)
}

/// The notes that a version wrote.
pub(crate) fn read(version: u32, payload: &str) -> Option<Notes> {
    match version {
        1 => Some(v1::read(payload)),
        _ => None,
    }
}
