//! "Check my data": counts what is in storage, says what is wrong and what a repair would do, and repairs it.

use super::shelf::Shelf;
use super::{Storage, StorageFault, Store};
use dryrun_bank::Bank;
use dryrun_formats::Versions;
use dryrun_memory::{History, Log};
use dryrun_quiz::Millis;

/// What a check counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checkup {
    /// Reviews that no reset hides.
    pub reviews: usize,
    /// Questions that have a review.
    pub items: usize,
    /// How many of these questions are not in this bank.
    pub retired: usize,
    /// Reviews that a reset hides and that were not removed yet.
    pub hidden: usize,
    /// Reviews whose details were left out to save room.
    pub thin: usize,
    /// Values of this reader in storage.
    pub values: usize,
    /// How many UTF-16 units these values and their names take.
    pub units: usize,
    /// Values that cannot be read. A repair puts each aside, under a name of its own.
    pub unreadable: Vec<String>,
    /// Values that were put aside before.
    pub aside: usize,
    /// Logs that no tab has written to for a day, or that were written while the clock was wrong. A repair joins them
    /// into the log of this tab.
    pub quiet: usize,
    /// Values that a newer version wrote. A repair does not change them.
    pub newer: usize,
    /// Reviews in this tab's memory that are not in storage. A repair writes them.
    pub unsaved: usize,
}

impl Checkup {
    /// Whether a repair would change anything.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.unreadable.is_empty() && self.quiet == 0 && self.unsaved == 0
    }
}

impl<S: Storage, V: Versions> Store<S, V> {
    /// Checks the storage without changing it.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub fn check(&self, bank: &Bank, now: Millis) -> Result<Checkup, StorageFault> {
        let values = self.shelf.values(now);
        if let Some(fault) = values.fault {
            return Err(fault);
        }
        let (names, aside) = (self.shelf.storage.names()?, self.shelf.names.aside());
        let log = values.log(&|_| true);
        let history = History::of(&log, now);
        Ok(Checkup {
            reviews: log.len(),
            items: history.items().count(),
            retired: history.items().filter(|id| !bank.has(id)).count(),
            hidden: log.stored().len() - log.len(),
            thin: log.iter().filter(|review| review.is_thin()).count(),
            values: values.all.len(),
            units: values.all.iter().map(|value| self.shelf.units(value)).sum(),
            unreadable: values.unreadable().map(|value| self.shelf.names.slot(value.slot)).collect(),
            aside: names.iter().filter(|name| name.starts_with(&aside)).count(),
            quiet: values.quiet(self.replica.id, now).len(),
            newer: values.newer().count(),
            unsaved: self.replica.log.stored().filter(|review| !log.contains(review)).count(),
        })
    }

    /// Repairs the storage and checks it again: puts aside what cannot be read, joins quiet logs, and writes what is
    /// only in memory.
    ///
    /// # Errors
    /// When the storage refuses a part of it, or a newer version wrote the log. What was done until then stays
    /// done.
    pub fn repair(&mut self, bank: &Bank, now: Millis) -> Result<Checkup, StorageFault> {
        let values = self.shelf.values(now);
        for value in values.unreadable() {
            self.shelf.put_aside(value)?;
        }
        self.join(&Log::default(), now)?;
        self.adopt(now)?;
        self.check(bank, now)
    }

    /// Everything that was put aside or cannot be read, to download: for each value its name, then the value.
    /// Empty where there is nothing.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub fn aside(&self) -> Result<String, StorageFault> {
        self.shelf.aside()
    }
}

impl<S: Storage, V: Versions> Shelf<S, V> {
    /// See [`Store::aside`].
    fn aside(&self) -> Result<String, StorageFault> {
        let mut text = String::new();
        let aside = self.names.aside();
        for name in self.storage.names()?.iter().filter(|name| name.starts_with(&aside)) {
            text += &self.storage.get(name)?.unwrap_or_default();
            text += "\n\n";
        }
        // No time is needed to find what cannot be read.
        let values = self.values(Millis::default());
        for value in values.unreadable() {
            text += &format!("{}\n{}\n\n", self.names.slot(value.slot), value.text);
        }
        Ok(text)
    }
}
