//! Who reads on this device. A profile is a part of every name, so that no reader's values meet another's.

use super::names::{Part, ProfileId, Slot};
use super::scan::Scan;
use super::{Storage, StorageFault};
use dryrun_formats::Notes;
use dryrun_reader::Name;

/// Every reader with something on the shelf, and `current`, who may have nothing yet; each with
/// the name that they gave, if any.
/// The first reader is the first.
///
/// # Errors
/// When the shelf cannot be read.
pub fn profiles(shelf: &impl Storage, current: ProfileId) -> Result<Vec<(ProfileId, Name)>, StorageFault> {
    let mut ids = vec![current];
    for slot in shelf.names()?.iter().filter_map(|name| Slot::parse(name)) {
        if let Err(place) = ids.binary_search(&slot.profile) {
            ids.insert(place, slot.profile);
        }
    }
    let named = |id: ProfileId| {
        let scan = Scan::of(shelf, id);
        let notes = scan.latest(Part::Notes, None).map(|(_, content)| Notes::read(&content.payload));
        (id, notes.map(|notes| notes.name).unwrap_or_default())
    };
    Ok(ids.into_iter().map(named).collect())
}
