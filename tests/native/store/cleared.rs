//! What was saved is removed while a tab is open, and two tabs that were given the same replica.

use crate::common::mini;
use dryrun::bank::{Bank, ItemId};
use dryrun::memory::{Occasion, Review};
use dryrun::quiz::{Millis, Rating};
use dryrun::store::{Loaded, MemoryStorage, ProfileId, QUIET, ReplicaId, Storage, Store};

use crate::common::script::START;

type Tab<'a> = Store<&'a MemoryStorage>;

fn open<'a>(storage: &'a MemoryStorage, number: u32, bank: &Bank, now: Millis) -> (Tab<'a>, Loaded) {
    let (tab, spare) = (
        ReplicaId::new(number),
        ReplicaId::new(number + 1000 + storage.names().map_or(0, |names| names.len() as u32)),
    );
    Store::open(storage, ProfileId::default(), tab, spare, bank, now)
}

fn review(minute: u16) -> Review {
    Review {
        at: START.plus_minutes(minute),
        item: ItemId::parse("mini-single").expect("an id"),
        rating: Rating::Good,
        certainty: None,
        took: 5,
        occasion: Occasion::Practice,
    }
}

fn clear(storage: &MemoryStorage) {
    for name in storage.names().expect("memory has names") {
        storage.take_away(&name).expect("memory takes it away");
    }
}

fn answers(storage: &MemoryStorage, bank: &Bank) -> usize {
    open(storage, 99, bank, START).1.log.len()
}

#[test]
fn what_was_removed_is_told_at_the_next_look_and_written_again() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut tab, _) = open(&storage, 1, &bank, START);
    tab.add_reviews(&[review(0), review(1)], START).expect("memory takes it");
    assert!(!tab.read(&bank, START).is_cleared);
    clear(&storage);
    assert!(tab.read(&bank, START).is_cleared);
    assert!(!tab.read(&bank, START).is_cleared, "it is told once");
    tab.save(START).expect("memory takes it");
    assert_eq!(answers(&storage, &bank), 2);
}

#[test]
fn what_was_removed_is_told_at_the_next_write_too() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut tab, _) = open(&storage, 1, &bank, START);
    // Both slots hold something.
    for minute in 0..3 {
        tab.add_reviews(&[review(minute)], START).expect("memory takes it");
        assert!(!tab.take_cleared());
    }
    clear(&storage);
    tab.add_reviews(&[review(3)], START).expect("memory takes it");
    assert!(tab.take_cleared());
    assert!(!tab.take_cleared(), "it is told once");
    assert_eq!(answers(&storage, &bank), 4);
}

#[test]
fn what_another_tab_took_over_was_not_removed() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut asleep, _) = open(&storage, 1, &bank, START);
    asleep.add_reviews(&[review(0)], START).expect("memory takes it");
    let later = Millis(START.0 + 2 * QUIET as i64);
    let (mut awake, _) = open(&storage, 2, &bank, later);
    assert_eq!(awake.adopt(later), Ok(1));
    assert!(!asleep.read(&bank, later).is_cleared);
    asleep.add_reviews(&[review(1)], later).expect("memory takes it");
    assert!(!asleep.take_cleared());
    assert_eq!(answers(&storage, &bank), 2);
}

#[test]
fn what_another_page_of_the_tab_wrote_is_read_and_its_replica_left() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut kept, _) = open(&storage, 1, &bank, START);
    kept.add_reviews(&[review(0)], START).expect("memory takes it");
    let (mut between, _) = open(&storage, 1, &bank, START);
    between.add_reviews(&[review(1)], START.plus_minutes(1)).expect("memory takes it");
    assert_eq!(kept.read(&bank, START.plus_minutes(2)).log.len(), 2);
    assert_ne!(kept.replica().id(), between.replica().id());
    kept.add_reviews(&[review(2)], START.plus_minutes(2)).expect("memory takes it");
    assert_eq!(answers(&storage, &bank), 3);
}

#[test]
fn two_tabs_with_one_replica_part_at_the_first_write() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut first, _) = open(&storage, 1, &bank, START);
    first.add_reviews(&[review(0)], START).expect("memory takes it");
    let (mut second, _) = open(&storage, 1, &bank, START);
    assert_eq!(first.replica().id(), second.replica().id(), "a duplicated tab has it too");
    for minute in 1..9 {
        let tab = if minute % 2 == 0 { &mut first } else { &mut second };
        tab.add_reviews(&[review(minute)], START.plus_minutes(minute)).expect("memory takes it");
    }
    assert_ne!(first.replica().id(), second.replica().id());
    assert_eq!(answers(&storage, &bank), 9);
}
