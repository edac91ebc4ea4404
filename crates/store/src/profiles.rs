//! Who reads on this device. A profile is a part of every name, so that no reader's values meet another's.

use super::names::{ProfileId, Slot};
use super::values::{Data, content};
use super::{Storage, StorageFault};
use dryrun_formats::{Part, Released};
use dryrun_reader::Name;

/// Every reader with something in storage, and `current`, who may have nothing yet; each with the name that they
/// gave, if any. The first reader is the first.
///
/// # Errors
/// When the storage cannot be read.
pub fn profiles(storage: &impl Storage, current: ProfileId) -> Result<Vec<(ProfileId, Name)>, StorageFault> {
    let mut readers = vec![(current, 0, Name::default())];
    let names = storage.names()?;
    for (slot, name) in names.iter().filter_map(|name| Some((Slot::parse(name)?, name))) {
        let place = match readers.binary_search_by_key(&slot.profile, |(id, ..)| *id) {
            Ok(place) => place,
            Err(place) => {
                readers.insert(place, (slot.profile, 0, Name::default()));
                place
            }
        };
        // Of a reader's notes the latest count. A value that cannot be read names nobody.
        let value = if slot.part == Part::Notes { storage.get(name).ok().flatten() } else { None };
        let Some(Ok(content)) = value.map(|value| content::<Released>(slot.part, &value)) else { continue };
        if let (Some(reader), Data::Notes(notes)) = (readers.get_mut(place), content.data)
            && reader.1 <= content.generation
        {
            (reader.1, reader.2) = (content.generation, notes.name);
        }
    }
    Ok(readers.into_iter().map(|(id, _, name)| (id, name)).collect())
}
