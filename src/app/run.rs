//! The last session, with the address that it was opened at.

use std::rc::Rc;

use crate::formats::{Play, Unfinished};
use crate::quiz::{Millis, Session};

/// A session with the address that it was opened at.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The address, like `#/quiz?topic=kubernetes`: opening it again goes on with this session.
    pub origin: String,
    /// The session.
    pub session: Rc<Session>,
}

impl Run {
    /// The session that was touched last.
    pub(super) fn found(plays: Vec<Unfinished>) -> Option<Self> {
        plays.into_iter().find_map(|found| match found.play {
            Play::Session(session) => Some(Self { origin: found.origin, session }),
            Play::Drill(_) => None,
        })
    }

    /// What is saved of it.
    pub(super) fn saved(&self, now: Millis) -> Unfinished {
        Unfinished {
            origin: self.origin.clone(),
            touched: now,
            play: Play::Session(Rc::clone(&self.session)),
        }
    }
}
