//! "Check my data", repair, and several readers on one device.

use crate::common::{mini, script};
use dryrun::bank::{Bank, ItemId};
use dryrun::formats::{Notes, Part};
use dryrun::memory::{Occasion, Review};
use dryrun::quiz::{Millis, Rating};
use dryrun::reader::Name;
use dryrun::store::{
    Checkup, Loaded, MemoryStorage, ProfileId, QUIET, ReplicaId, Storage, StorageFault, Store, profiles,
};

fn open<'a>(storage: &'a MemoryStorage, number: u32, bank: &Bank) -> (Store<&'a MemoryStorage>, Loaded) {
    let (tab, spare) = (ReplicaId::new(number), ReplicaId::new(number + 1000));
    Store::open(storage, ProfileId::default(), tab, spare, bank, script::START)
}

fn review(id: &str, minute: u16) -> Review {
    Review {
        at: script::START.plus_minutes(minute),
        item: ItemId::parse(id).expect("an id"),
        rating: Rating::Good,
        certainty: None,
        took: 1200,
        occasion: Occasion::Practice,
    }
}

#[test]
fn a_check_counts_and_changes_nothing_and_repair_does_what_it_said() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut first, _) = open(&storage, 1, &bank);
    first.add_reviews(&[review("mini-single", 1), review("gone-item", 2)], script::START).expect("taken");
    let (mut second, _) = open(&storage, 2, &bank);
    second.add_reviews(&[review("mini-line", 3)], script::START).expect("taken");
    second.add_reviews(&[review("mini-text", 4)], script::START.plus_minutes(9)).expect("taken");
    let broken = "dryrun:dryrun-mini:00000000:00000002:log:b";
    storage.put(broken, "dryrun 1 gibberish").expect("taken");
    let now = Millis(script::START.0 + QUIET as i64 + 10);

    let before = storage.clone();
    let (mut store, _) = open(&storage, 3, &bank);
    let checkup = store.check(&bank, now).expect("readable");
    let expected = Checkup {
        reviews: 3,
        items: 3,
        retired: 1,
        values: 3,
        units: checkup.units,
        unreadable: vec![broken.to_owned()],
        quiet: 1,
        ..Checkup::default()
    };
    assert_eq!(checkup, expected);
    assert!(!checkup.is_clean());
    assert!(store.aside().expect("readable").contains("dryrun 1 gibberish"));
    let same = |name: &String| storage.get(name) == before.get(name);
    assert!(storage.names() == before.names() && storage.names().expect("readable").iter().all(same));

    let repaired = store.repair(&bank, now).expect("taken");
    assert!(repaired.is_clean());
    assert_eq!((repaired.reviews, repaired.items, repaired.aside, repaired.values), (3, 3, 1, 2));
    let aside = store.aside().expect("readable");
    assert!(aside.contains(broken) && aside.contains("dryrun 1 gibberish"), "{aside}");
    assert_eq!(open(&storage, 9, &bank).1.log.len(), 3);
}

#[test]
fn repair_leaves_a_newer_versions_values_alone() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut store, _) = open(&storage, 1, &bank);
    store.add_reviews(&[review("mini-single", 1)], script::START).expect("taken");
    let name = "dryrun:dryrun-mini:00000000:00000001:log:a";
    let value = crate::common::storage::newer(&storage.get(name).expect("readable").expect("written"));
    storage.put(name, &value).expect("taken");
    let (mut store, _) = open(&storage, 2, &bank);
    assert_eq!(store.check(&bank, script::START).expect("readable").newer, 1);
    assert_eq!(store.repair(&bank, script::START), Err(StorageFault::Newer(Part::Log)));
    assert_eq!(storage.get(name), Ok(Some(value)));
}

#[test]
fn two_readers_share_a_device_and_nothing_else() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let readers = [ProfileId::default(), ProfileId::new(7)];
    for (at, profile) in readers.into_iter().enumerate() {
        let tab = ReplicaId::new(1);
        let (mut store, found) = Store::open(&storage, profile, tab, tab, &bank, script::START);
        assert_eq!(found, Loaded::default());
        store.add_reviews(&[review("mini-single", at as u16)], script::START).expect("taken");
        if at == 1 {
            store
                .put_notes(&Notes { name: Name::clean("Ada"), ..Notes::default() }, script::START)
                .expect("taken");
        }
    }
    let named = |(id, name): (ProfileId, &str)| (id, Name::clean(name));
    let both = [(readers[0], ""), (readers[1], "Ada")].map(named);
    assert_eq!(profiles(&&storage, bank.id(), readers[0], script::START), Ok(both.to_vec()));
    let fresh = ProfileId::new(3);
    assert_eq!(
        profiles(&&storage, bank.id(), fresh, script::START).map(|all| all.len()),
        Ok(3),
        "a reader with nothing yet"
    );
    for profile in readers {
        let tab = ReplicaId::new(2);
        let (_, found) = Store::open(&storage, profile, tab, tab, &bank, script::START);
        assert_eq!(found.log.len(), 1);
    }
}
