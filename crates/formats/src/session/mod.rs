//! Sessions, drills and mock interviews as they are saved: one entry for each address at which one was begun.
//!
//! The reader does not trust what was saved. A question that left the bank is left out, and a question whose options
//! changed is asked again. The log keeps the reviews of both.

mod v1;
mod v2;
mod v3;

use std::rc::Rc;

use dryrun_incident::Run;
use dryrun_quiz::{Millis, Session};
use dryrun_rehearsal::Loop;

pub use v3::Entry;

/// The version that this program writes.
pub(crate) const VERSION: u32 = 3;

/// A session or a drill with the address that it was opened at. Most often it is not finished; the last that was
/// is kept too, for its result.
#[derive(Clone, Debug, PartialEq)]
pub struct Unfinished {
    /// The address, like `#/quiz?topic=kubernetes`: opening it again goes on here.
    pub origin: String,
    /// When the reader last did something in it.
    pub touched: Millis,
    /// The session or the drill itself.
    pub play: Play,
}

/// What is played.
#[derive(Clone, Debug, PartialEq)]
pub enum Play {
    /// A session of questions.
    Session(Rc<Session>),
    /// A run through a drill.
    Drill(Rc<Run>),
    /// A mock interview, whose rounds are sessions and drills of their own.
    Loop(Rc<Loop>),
}

impl Play {
    /// Whether it is over, so that only its result or debrief can be shown.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        match self {
            Self::Session(session) => session.is_done(),
            Self::Drill(run) => run.is_over(),
            Self::Loop(rehearsal) => rehearsal.is_done(),
        }
    }
}

/// What comes of reading an entry.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// A session or a drill.
    Play(Unfinished),
    /// It needs more of the bank than has arrived.
    Awaited,
    /// It ended, all its questions left the bank, or the scenes of its drill changed.
    Gone,
}

/// How far a session or drill is. This can be read without the bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It is not finished.
    Unfinished,
    /// It is a session, and finished.
    SessionDone,
    /// It is a drill, and over.
    DrillOver,
    /// It is a mock interview, and over.
    LoopDone,
    /// It was dropped or finished. The entry stays, so that an older copy in another tab does not come back.
    Ended,
}

/// The entries as a payload, in the version that this program writes.
pub(crate) fn write(entries: &[Entry]) -> String {
    v3::write(entries)
}

/// The entries that this version wrote; `None` if the version never writes such a payload.
pub(crate) fn read(version: u32, payload: &str) -> Option<Vec<Entry>> {
    match version {
        1 => v1::read(payload),
        2 => v2::read(payload),
        3 => v3::read(payload),
        _ => None,
    }
}
