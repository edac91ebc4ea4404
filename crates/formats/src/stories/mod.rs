//! The reader's answers to open questions, in versions, as they are stored.

mod v1;

use dryrun_stories::Stories;

/// The version that this program writes.
pub(crate) const VERSION: u32 = 1;

/// The stories as a payload, in the version that this program writes.
pub(crate) fn write(stories: &Stories) -> String {
    v1::write(stories)
}

/// The stories that this version wrote; `None` if the version never writes such a payload.
pub(crate) fn read(version: u32, payload: &str) -> Option<Stories> {
    match version {
        1 => v1::read(payload),
        _ => None,
    }
}
