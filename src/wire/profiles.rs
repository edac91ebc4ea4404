//! Who reads on this device. A profile is a part of every name, so that no reader's values meet another's.

use super::names::{Part, ProfileId, Slot};
use super::scan::Scan;
use super::{Notes, Shelf, ShelfFault};

/// Every reader with something on the shelf, and `current`, who may have nothing yet; each with a name.
/// The first reader is the first.
///
/// # Errors
/// When the shelf cannot be read.
pub fn profiles(shelf: &impl Shelf, current: ProfileId) -> Result<Vec<(ProfileId, String)>, ShelfFault> {
    let mut ids = vec![current];
    for slot in shelf.names()?.iter().filter_map(|name| Slot::parse(name)) {
        if let Err(place) = ids.binary_search(&slot.profile) {
            ids.insert(place, slot.profile);
        }
    }
    let named = |(at, id): (usize, ProfileId)| {
        let scan = Scan::of(shelf, id);
        let notes = scan.latest(Part::Notes, None).map(|(_, content)| Notes::read(&content.payload));
        let name = notes.map(|notes| notes.name).filter(|name| !name.is_empty());
        (id, name.unwrap_or_else(|| format!("Reader {}", at + 1)))
    };
    Ok(ids.into_iter().enumerate().map(named).collect())
}
