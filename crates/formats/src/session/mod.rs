//! Sessions and drills as they are saved: an entry for each address that one was begun at.
//!
//! Reading never trusts: what the bank no longer has is left out, and what it has differently is asked afresh. The
//! log keeps its reviews either way.

mod v1;

use std::rc::Rc;

use dryrun_incident::Run;
use dryrun_quiz::{Millis, Session};

pub use v1::Entry;

/// The version that is written.
pub(crate) const VERSION: u32 = 1;

/// A session or a drill with the address that it was opened at. Most often it is not finished; the last that was
/// is kept too, for its result.
#[derive(Clone, Debug, PartialEq)]
pub struct Unfinished {
    /// The address, like `#/quiz?topic=kubernetes`: opening it again goes on here.
    pub origin: String,
    /// When the reader last did something in it.
    pub touched: Millis,
    /// How far it got.
    pub play: Play,
}

/// What is played.
#[derive(Clone, Debug, PartialEq)]
pub enum Play {
    /// Questions.
    Session(Rc<Session>),
    /// An incident.
    Drill(Rc<Run>),
}

impl Play {
    /// Whether nothing more can be done in it: a result or a debrief is what is left.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        match self {
            Self::Session(session) => session.is_done(),
            Self::Drill(run) => run.is_over(),
        }
    }
}

/// How far an entry got, as far as can be told without the bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It goes on.
    Unfinished,
    /// A session that is done.
    SessionDone,
    /// A drill that is over.
    DrillOver,
    /// Only its end is kept, so that an older copy in another tab does not come back.
    Ended,
}

/// The payload, in the version that is written.
pub(crate) fn write(entries: &[Entry]) -> String {
    v1::write(entries)
}

/// The entries that a version wrote; `None` where some of it is not what that version writes.
pub(crate) fn read(version: u32, payload: &str) -> Option<Vec<Entry>> {
    match version {
        1 => v1::read(payload),
        _ => None,
    }
}
