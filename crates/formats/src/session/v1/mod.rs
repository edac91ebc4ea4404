//! Version 1: the entries in postcard, as letters of storage. The types here are those of version 1 alone. When
//! there is a version 2, they stay, and an entry of version 2 is made from one of these.

mod drill;
mod question;
mod session;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{Play, Stage, Unfinished};
use crate::letters;
use drill::SavedDrill;
use dryrun_bank::{Bank, read_packed};
use dryrun_quiz::Millis;
use session::SavedSession;

/// What is saved of one address. It can be kept, joined and passed on without the bank, so a bank that lacks some
/// of its questions loses nothing of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    origin: String,
    /// Milliseconds since the Unix epoch.
    touched: i64,
    state: SavedState,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum SavedState {
    Ended,
    Session(SavedSession),
    Drill(SavedDrill),
}

pub(super) fn write(entries: &[Entry]) -> String {
    letters::to_storage(&postcard::to_allocvec(entries).unwrap_or_default())
}

pub(super) fn read(payload: &str) -> Option<Vec<Entry>> {
    read_packed(&letters::from_storage(payload)?)
}

impl From<&Unfinished> for Entry {
    fn from(unfinished: &Unfinished) -> Self {
        Self {
            origin: unfinished.origin.clone(),
            touched: unfinished.touched.0,
            state: match &unfinished.play {
                Play::Session(session) => SavedState::Session((&**session).into()),
                Play::Drill(run) => SavedState::Drill((&**run).into()),
            },
        }
    }
}

impl Entry {
    /// What stays of an address at which nothing is to go on.
    #[must_use]
    pub fn ended(origin: &str, at: Millis) -> Self {
        Self { origin: origin.to_owned(), touched: at.0, state: SavedState::Ended }
    }

    /// The same, ended at the time at which it was last touched.
    #[must_use]
    pub fn into_ended(self) -> Self {
        Self { state: SavedState::Ended, ..self }
    }

    /// The address.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// When the reader last did something there.
    #[must_use]
    pub const fn touched(&self) -> Millis {
        Millis(self.touched)
    }

    /// How far it got.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        match &self.state {
            SavedState::Ended => Stage::Ended,
            SavedState::Session(session) if session.is_done() => Stage::SessionDone,
            SavedState::Drill(drill) if drill.is_over() => Stage::DrillOver,
            SavedState::Session(_) | SavedState::Drill(_) => Stage::Unfinished,
        }
    }

    /// What goes on there with today's bank. `None` where nothing does: it ended, all its questions left the bank,
    /// or its drill takes another course now.
    #[must_use]
    pub fn read(&self, bank: &Bank, now: Millis) -> Option<Unfinished> {
        let play = match &self.state {
            SavedState::Ended => return None,
            SavedState::Session(session) => Play::Session(Rc::new(session.read(bank, now)?)),
            SavedState::Drill(drill) => Play::Drill(Rc::new(drill.read(bank)?)),
        };
        Some(Unfinished { origin: self.origin.clone(), touched: self.touched(), play })
    }
}
