//! Sentences about where progress is saved, or why it is not.

use super::Words;
use crate::formats::Part;
use crate::store::StorageFault;

/// Where progress is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// In this browser's storage.
    Stored,
    /// In memory only, and why.
    InMemory(StorageFault),
}

impl Keeping {
    /// Where it is after a write with this result.
    #[must_use]
    pub const fn after(result: Result<(), StorageFault>) -> Self {
        match result {
            // What a newer version keeps of all else costs no answer.
            Ok(()) | Err(StorageFault::Newer(Part::Session | Part::Past | Part::Stories | Part::Notes)) => {
                Self::Stored
            }
            Err(fault) => Self::InMemory(fault),
        }
    }
}

impl Words {
    /// Why the storage refused something, in a sentence.
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

    /// Where progress is, as every page says it.
    #[must_use]
    pub fn keeping(self, keeping: Keeping) -> String {
        match keeping {
            Keeping::Stored => self.progress_kept().to_owned(),
            Keeping::InMemory(fault) => self.progress_not_kept(self.storage_fault(fault)),
        }
    }

    /// Where progress is, as the page "Your data" says it. `saved` is when this tab last saved, in words. `thinned`
    /// is how many answers lost their details to save room.
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

    /// What could not be read in storage: how many values, and how many of them a newer version wrote. `None` if
    /// everything could be read.
    #[must_use]
    pub const fn storage_found(self, unreadable: usize, newer: usize) -> Option<&'static str> {
        match (unreadable, newer) {
            (0, 0) => None,
            (_, 0) => Some(self.found_unreadable()),
            (_, _) => Some(self.found_newer()),
        }
    }
}
