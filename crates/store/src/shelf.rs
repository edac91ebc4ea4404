//! One reader's values in a storage that others use too.

use core::marker::PhantomData;

use super::names::{Names, ProfileId, ReplicaId, Side, Slot};
use super::values::{Value, Values};
use super::{Storage, StorageFault};
use dryrun_bank::BankId;
use dryrun_formats::{Part, Versions, checksum};
use dryrun_quiz::Millis;

/// The place of one reader's values of one bank, those of all tabs.
pub(super) struct Shelf<S, V> {
    pub storage: S,
    pub names: Names,
    profile: ProfileId,
    versions: PhantomData<V>,
}

impl<S: Storage, V: Versions> Shelf<S, V> {
    pub(super) fn of(storage: S, bank: &BankId, profile: ProfileId) -> Self {
        Self { storage, names: Names::of(bank), profile, versions: PhantomData }
    }

    /// What is on it now.
    pub(super) fn values(&self, now: Millis) -> Values {
        Values::of::<V>(&self.storage, &self.names, self.profile, &Part::ALL, now)
    }

    /// The name of a slot.
    pub(super) fn name(&self, replica: ReplicaId, part: Part, side: Side) -> String {
        self.names.slot(Slot { profile: self.profile, replica, part, side })
    }

    /// The UTF-16 units that a value and its name take.
    pub(super) fn units(&self, value: &Value) -> usize {
        self.names.slot(value.slot).len() + value.text.encode_utf16().count()
    }

    /// A copy under another name first, read back; then the original goes.
    pub(super) fn put_aside(&self, value: &Value) -> Result<(), StorageFault> {
        let name = self.names.slot(value.slot);
        let copy = format!("{name}\n{}", value.text);
        let aside = format!("{}{:08x}", self.names.aside(), checksum(&copy));
        self.storage.put(&aside, &copy)?;
        if self.storage.get(&aside)?.as_ref() != Some(&copy) {
            return Err(StorageFault::Dropped);
        }
        self.storage.take_away(&name)
    }

    /// Takes a value away, if it is still as it was read.
    pub(super) fn take_away(&self, value: &Value) -> Result<(), StorageFault> {
        let name = self.names.slot(value.slot);
        if self.storage.get(&name)?.as_ref() == Some(&value.text) {
            self.storage.take_away(&name)?;
        }
        Ok(())
    }
}
