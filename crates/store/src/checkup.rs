//! "Check my data": what is there, what is wrong with it, what repair would do, and repair.

use super::names::ASIDE;
use super::scan::{Scan, Value};
use super::{Keeper, QUIET, Shelf, ShelfFault};
use dryrun_bank::Bank;
use dryrun_formats::{Damage, checksum};
use dryrun_memory::History;
use dryrun_quiz::Millis;

/// What a check counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checkup {
    /// Reviews that count.
    pub reviews: usize,
    /// Questions with a review.
    pub items: usize,
    /// Of them, those that this bank does not have.
    pub retired: usize,
    /// Reviews that a reset hides and that are not taken out yet.
    pub hidden: usize,
    /// Reviews without details, left out for want of room.
    pub thin: usize,
    /// Values in storage.
    pub values: usize,
    /// UTF-16 units that they and their names take.
    pub units: usize,
    /// Values that cannot be read: repair puts each aside, under a name of its own.
    pub unreadable: Vec<String>,
    /// Values that were put aside before.
    pub aside: usize,
    /// Logs of tabs that were not written to for a day: repair joins them into this tab's.
    pub quiet: usize,
    /// Values that a newer version wrote: repair leaves them alone.
    pub newer: usize,
    /// Reviews in this tab's memory that are not in storage: repair writes them.
    pub unsaved: usize,
}

impl Checkup {
    /// Whether repair would do anything.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.unreadable.is_empty() && self.quiet == 0 && self.unsaved == 0
    }
}

impl<S: Shelf> Keeper<S> {
    /// Looks, and changes nothing.
    ///
    /// # Errors
    /// When the shelf cannot be read.
    pub fn check(&self, bank: &Bank, now: Millis) -> Result<Checkup, ShelfFault> {
        let scan = Scan::of(&self.shelf, self.profile);
        if let Some(fault) = scan.fault {
            return Err(fault);
        }
        let names = self.shelf.names()?;
        let log = scan.log();
        let history = History::of(&log);
        Ok(Checkup {
            reviews: log.len(),
            items: history.items().count(),
            retired: history.items().filter(|id| bank.item(id.as_str()).is_none()).count(),
            hidden: log.stored().len() - log.len(),
            thin: log.iter().filter(|review| review.is_thin()).count(),
            values: scan.values.len(),
            units: scan.values.iter().map(units).sum(),
            unreadable: scan.unreadable().map(|value| value.slot.to_string()).collect(),
            aside: names.iter().filter(|name| name.starts_with(ASIDE)).count(),
            quiet: scan.quiet(self.replica, quiet_before(now)).len(),
            newer: scan.newer(),
            unsaved: self.own.stored().filter(|review| !log.contains(review)).count(),
        })
    }

    /// Puts aside what cannot be read, joins quiet logs, writes what is not written, and looks again.
    ///
    /// # Errors
    /// When the shelf does not take part of it; what was done until then stays done.
    pub fn repair(&mut self, bank: &Bank, now: Millis) -> Result<Checkup, ShelfFault> {
        let scan = Scan::of(&self.shelf, self.profile);
        if scan.newer() > 0 {
            return Err(ShelfFault::Newer);
        }
        for value in scan.unreadable() {
            self.put_aside(value)?;
        }
        self.join(&dryrun_memory::Log::default(), now)?;
        self.adopt(now)?;
        self.check(bank, now)
    }

    /// A copy under another name first, read back; then the original goes.
    fn put_aside(&self, value: &Value) -> Result<(), ShelfFault> {
        let name = value.slot.to_string();
        let copy = format!("{name}\n{}", value.text);
        let aside = format!("{ASIDE}{:08x}", checksum(&copy));
        self.shelf.put(&aside, &copy)?;
        if self.shelf.get(&aside)?.as_ref() != Some(&copy) {
            return Err(ShelfFault::Dropped);
        }
        self.shelf.take_away(&name)
    }

    /// Everything that was put aside or cannot be read, to download: for each value its name, then the value.
    /// Empty where there is nothing.
    ///
    /// # Errors
    /// When the shelf cannot be read.
    pub fn aside(&self) -> Result<String, ShelfFault> {
        let mut text = String::new();
        for name in self.shelf.names()?.iter().filter(|name| name.starts_with(ASIDE)) {
            text += &self.shelf.get(name)?.unwrap_or_default();
            text += "\n\n";
        }
        let scan = Scan::of(&self.shelf, self.profile);
        for value in
            scan.values.iter().filter(|value| matches!(value.content, Err(Damage::Foreign | Damage::Broken)))
        {
            text += &format!("{}\n{}\n\n", value.slot, value.text);
        }
        Ok(text)
    }
}

fn units(value: &Value) -> usize {
    value.slot.to_string().len() + value.text.encode_utf16().count()
}

fn quiet_before(now: Millis) -> u64 {
    u64::try_from(now.0).unwrap_or_default().saturating_sub(QUIET)
}
