//! The readers of this device. Every name contains the profile, so the values of two readers never mix.

use super::names::{Names, ProfileId};
use super::values::Values;
use super::{Storage, StorageFault};
use dryrun_bank::BankId;
use dryrun_formats::{Part, Released};
use dryrun_quiz::Millis;
use dryrun_reader::Name;

/// All readers of this bank who have something in storage, and `current`, who may have nothing yet. Each comes with the
/// name that they gave, if any. The first reader of the device is the first in the list.
///
/// # Errors
/// When the storage cannot be read.
pub fn profiles(
    storage: &impl Storage,
    bank: &BankId,
    current: ProfileId,
    now: Millis,
) -> Result<Vec<(ProfileId, Name)>, StorageFault> {
    let names = Names::of(bank);
    let mut ids = vec![current];
    for slot in storage.names()?.iter().filter_map(|name| names.parse(name)) {
        if let Err(place) = ids.binary_search(&slot.profile) {
            ids.insert(place, slot.profile);
        }
    }
    let named = |id: ProfileId| {
        let values = Values::of::<Released>(storage, &names, id, &[Part::Notes], now);
        (id, values.notes().map(|(_, notes, _)| notes.name.clone()).unwrap_or_default())
    };
    Ok(ids.into_iter().map(named).collect())
}
