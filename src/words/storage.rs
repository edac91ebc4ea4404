//! Where progress lives, and why it does not.

use super::Words;
use crate::store::StorageFault;

/// Where progress lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// In this browser's storage.
    Stored,
    /// In memory only, and why.
    InMemory(StorageFault),
}

impl Words {
    /// Why the storage did not do what it was asked, in a sentence.
    #[must_use]
    pub const fn storage_fault(self, fault: StorageFault) -> &'static str {
        match fault {
            StorageFault::Denied => self.storage_denied(),
            StorageFault::Absent => self.storage_absent(),
            StorageFault::Full => self.storage_full(),
            StorageFault::Dropped => self.storage_dropped(),
            StorageFault::Newer(_) => self.storage_newer(),
        }
    }

    /// Where progress lives, as it is said on every page.
    #[must_use]
    pub fn keeping(self, keeping: Keeping) -> String {
        match keeping {
            Keeping::Stored => self.progress_kept().to_owned(),
            Keeping::InMemory(fault) => self.progress_not_kept(self.storage_fault(fault)),
        }
    }

    /// Where progress lives, as it is said on the page of the reader's data. `saved`: when this tab saved last, in
    /// words. `thinned`: how many answers lost their details for want of room.
    #[must_use]
    pub fn kept_lines(self, keeping: Keeping, saved: Option<&str>, thinned: usize) -> Vec<String> {
        let place = match keeping {
            Keeping::Stored => self.data_kept().to_owned(),
            Keeping::InMemory(fault) => self.data_in_memory(self.storage_fault(fault)),
        };
        let saved = saved.map_or_else(|| self.data_nothing_saved().to_owned(), |time| self.data_saved(time));
        let thinned = (thinned > 0).then(|| self.data_thinned(thinned));
        [place, saved].into_iter().chain(thinned).collect()
    }

    /// What was found in storage that could not be read: how many values, and how many of them are of a newer
    /// version. `None` where everything could.
    #[must_use]
    pub const fn storage_found(self, unreadable: usize, newer: usize) -> Option<&'static str> {
        match (unreadable, newer) {
            (0, 0) => None,
            (_, 0) => Some(self.found_unreadable()),
            (_, _) => Some(self.found_newer()),
        }
    }
}
