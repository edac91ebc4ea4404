//! Every call of the storage goes wrong once, in every way.

use crate::common::storage::{Fault, FaultyStorage, newer};
use crate::common::{mini, script};
use dryrun::bank::{Bank, ItemId};
use dryrun::formats::{Notes, Part, Play, Unfinished};
use dryrun::memory::{Log, Occasion, Review};
use dryrun::quiz::{Certainty, Millis, Rating};
use dryrun::store::{Loaded, MemoryStorage, ProfileId, QUIET, ReplicaId, Storage, StorageFault, Store};
use std::rc::Rc;

const CALLS: u32 = 300;

fn open<S: Storage>(storage: S, number: u32, bank: &Bank) -> (Store<S>, Loaded) {
    let (tab, spare) = (ReplicaId::new(number), ReplicaId::new(number + 1000));
    Store::open(storage, ProfileId::default(), tab, spare, bank, script::START)
}

fn review(minute: u16) -> Review {
    Review {
        at: script::START.plus_minutes(minute),
        item: ItemId::parse("mini-single").expect("an id"),
        rating: Rating::Good,
        certainty: Some(Certainty::Sure),
        took: 1200,
        occasion: Occasion::Practice,
    }
}

/// A tab before it and one beside it, then a reload and 60 answers on the faulty storage. Gives the log that
/// was said to be saved.
fn live(bank: &Bank, storage: &MemoryStorage, fault: Fault, from: u32, count: u32) {
    let session = Play::Session(Rc::new(script::begin(bank, "single,line")));
    let unfinished = Unfinished { origin: "#/quiz".to_owned(), touched: script::START, play: session };
    let (mut old, _) = open(storage, 1, bank);
    old.add_reviews(&[review(1), review(2)], script::START).expect("memory takes it");
    let (mut own, _) = open(storage, 2, bank);
    own.add_reviews(&[review(3)], script::START).expect("memory takes it");
    own.add_reviews(&[review(4)], script::START).expect("memory takes it");

    let later = Millis(script::START.0 + QUIET as i64 + 1);
    let mut saved: Log = (1..5).map(review).collect();
    let mut all = saved.clone();
    let (mut store, _) = open(FaultyStorage::new(storage, fault, from, count), 2, bank);
    let mut last = Ok(());
    for minute in 10..70 {
        let now = Millis(later.0 + i64::from(minute));
        all.insert(review(minute));
        last = store.add_reviews(&[review(minute)], now);
        let _ = store.put_play(&unfinished, now);
        if minute == 20 {
            let _ = store.adopt(now);
            let _ = store.put_notes(&Notes::default(), now);
        }
        if last.is_ok() {
            saved.clone_from(&all);
        }
        if minute % 8 == 0 {
            let found = open(storage, 7, bank).1;
            assert!(
                saved.iter().all(|review| found.log.contains(review)),
                "{fault:?} at call {from} + {count}: lost after minute {minute}"
            );
        }
    }
    // The fault may have hit the last answer; then the next good save has it.
    for _ in 0..count {
        last = store.save(later);
    }
    assert_eq!(last, Ok(()), "{fault:?} at call {from} + {count}");
    let found = open(storage, 7, bank).1;
    assert_eq!(found.log, all, "{fault:?} at call {from} + {count}");
    assert_eq!(found.plays, [unfinished], "{fault:?} at call {from} + {count}");
}

#[test]
fn every_fault_at_every_call_loses_nothing_and_the_next_good_save_stores_everything() {
    let bank = mini();
    for fault in Fault::ALL {
        for from in 0..CALLS {
            live(&bank, &MemoryStorage::default(), fault, from, 1);
        }
    }
}

#[test]
fn nor_do_faults_that_last_for_a_while() {
    let bank = mini();
    for fault in Fault::ALL {
        for from in (0..CALLS / 2).step_by(3) {
            live(&bank, &MemoryStorage::default(), fault, from, 2);
            live(&bank, &MemoryStorage::default(), fault, from, 7);
        }
    }
}

#[test]
fn a_fault_is_told_at_once_and_when_it_was_last_saved_with_it() {
    let bank = mini();
    for (fault, told) in [
        (Fault::Denied, StorageFault::Denied),
        (Fault::Absent, StorageFault::Absent),
        (Fault::Full, StorageFault::Full),
        (Fault::Dropped, StorageFault::Dropped),
        (Fault::Truncated, StorageFault::Dropped),
        (Fault::Flipped, StorageFault::Dropped),
    ] {
        let storage = MemoryStorage::default();
        let (mut store, found) = open(FaultyStorage::new(&storage, fault, 5, 1000), 2, &bank);
        assert_eq!(found.fault, None);
        store.add_reviews(&[review(1)], script::START).expect("the first four calls are good");
        let result = store.add_reviews(&[review(2)], script::START.plus_minutes(1));
        assert_eq!((result, store.replica().saved()), (Err(told), Some(script::START)), "{fault:?}");
    }
}

#[test]
fn a_part_that_a_newer_version_wrote_is_left_alone_and_the_others_are_kept() {
    let bank = mini();
    let storage = MemoryStorage::default();
    let (mut store, _) = open(&storage, 1, &bank);
    store.add_reviews(&[review(1)], script::START).expect("memory takes it");
    let name = "dryrun:dryrun-mini:00000000:00000001:log:a";
    let value = newer(&storage.get(name).expect("readable").expect("written"));
    storage.put(name, &value).expect("memory takes it");
    let before = storage.clone();

    let fault = StorageFault::Newer(Part::Log);
    for number in [1, 2] {
        let (mut store, found) = open(&storage, number, &bank);
        assert_eq!((found.newer, found.log.len(), found.fault), (1, 0, Some(fault)));
        let later = Millis(script::START.0 + 2 * QUIET as i64);
        assert_eq!(store.put_notes(&Notes::default(), later), Ok(()), "notes are another part");
        assert_eq!(store.add_reviews(&[review(2)], later), Err(fault));
        assert_eq!(store.put_notes(&Notes::default(), later), Err(fault), "what is unsaved is told");
        assert_eq!(store.adopt(later), Ok(0), "a replica with a newer value is never taken over");
    }
    let written = |part: &str| {
        let names = storage.names().expect("readable");
        names.iter().filter(|name| name.contains(&format!(":{part}:"))).count()
    };
    assert_eq!((written("log"), written("notes")), (1, 4), "two tabs, two slots");
    // The tab that was open when the newer version came.
    assert_eq!(
        store.add_reviews(&[review(3)], script::START),
        Ok(()),
        "its next write goes to the other slot"
    );
    storage.take_away("dryrun:dryrun-mini:00000000:00000001:log:b").expect("memory takes it");
    assert_eq!(store.add_reviews(&[review(4)], script::START), Err(fault));
    assert_eq!(storage.get(name), before.get(name));
    assert_eq!(written("log"), 1);
}

#[test]
fn a_newer_session_locks_nobody_out_of_the_log() {
    let bank = mini();
    let storage = MemoryStorage::default();
    let play = |at| Unfinished {
        origin: "#/quiz".to_owned(),
        touched: at,
        play: Play::Session(Rc::new(script::begin(&bank, "single,line"))),
    };
    let (mut newest, _) = open(&storage, 1, &bank);
    newest.add_reviews(&[review(1)], script::START).expect("memory takes it");
    newest.put_play(&play(script::START), script::START).expect("memory takes it");
    let name = "dryrun:dryrun-mini:00000000:00000001:session:a";
    let value = newer(&storage.get(name).expect("readable").expect("written"));
    storage.put(name, &value).expect("memory takes it");

    let (mut older, found) = open(&storage, 2, &bank);
    let fault = StorageFault::Newer(Part::Session);
    assert_eq!((found.newer, found.log.len(), found.fault), (1, 1, Some(fault)));
    assert_eq!(older.add_reviews(&[review(2)], script::START), Ok(()));
    assert_eq!(older.put_play(&play(script::START), script::START), Err(fault));
    assert_eq!(older.add_reviews(&[review(3)], script::START), Err(fault), "the session is still unsaved");
    assert_eq!(open(&storage, 3, &bank).1.log.len(), 3, "every answer is in storage");
    let later = Millis(script::START.0 + 2 * QUIET as i64);
    let (mut third, _) = open(&storage, 3, &bank);
    assert_eq!(
        third.adopt(later),
        Ok(1),
        "the tab with the newer session is left alone, the other taken over"
    );
    assert_eq!(open(&storage, 4, &bank).1.log.len(), 3);
    assert_eq!(storage.get(name), Ok(Some(value)));
}
