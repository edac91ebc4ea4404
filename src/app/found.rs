//! What is found on the shelf, and what becomes of it.

use std::rc::Rc;

use super::State;
use crate::formats::Notes;
use crate::memory::{History, Log};
use crate::store::{Found, ShelfFault};
use crate::words::Keeping;

impl State {
    /// Joins what another tab, an import or a reset brings.
    pub(super) fn join(&mut self, other: &Log) {
        let mut all = (*self.reviews).clone();
        all.join(other);
        self.history = Rc::new(History::of(&all));
        self.reviews = Rc::new(all);
    }

    /// Takes out what an import brought.
    pub(super) fn take_out(&mut self, brought: &Log) {
        let mut rest = (*self.reviews).clone();
        rest.without(brought);
        self.history = Rc::new(History::of(&rest));
        self.reviews = Rc::new(rest);
    }

    /// What was read from the shelf again: another tab wrote, or it can be read again.
    pub(super) fn found_again(&mut self, found: Found) {
        self.join(&found.log);
        self.found = found_words(found.unreadable, found.newer);
        // Notes that could not be saved are newer than those on the shelf.
        let is_kept = self.keeping == Keeping::Kept;
        if is_kept && found.fault.is_none() && found.newer == 0 && found.notes != Notes::default() {
            self.notes = found.notes;
        }
        if found.newer > 0 {
            self.keeping = keeping(ShelfFault::Newer);
        } else if let Some(fault) = found.fault {
            self.keeping = keeping(fault);
        }
    }
}

pub(super) const fn keeping(fault: ShelfFault) -> Keeping {
    Keeping::InMemory(fault)
}

pub(super) fn found_words(unreadable: usize, newer: usize) -> Option<String> {
    match (unreadable, newer) {
        (0, 0) => None,
        (_, 0) => Some("Some saved progress could not be read. It was left as it is, and what could be read is here.".to_owned()),
        (_, _) => Some("A newer version of Dryrun saved progress here. This one leaves it alone: load the page again to update.".to_owned()),
    }
}
