//! Every call of the shelf goes wrong once, in every way.

use crate::common::shelf::{Fault, FaultyShelf, newer};
use crate::common::{mini, script};
use dryrun::bank::{Bank, ItemId};
use dryrun::formats::{Notes, Run};
use dryrun::memory::{Log, Occasion, Review};
use dryrun::quiz::{Certainty, Millis, Rating};
use dryrun::store::{Loaded, Store, MemoryStorage, ProfileId, QUIET, ReplicaId, Storage, StorageFault};
use std::rc::Rc;

const CALLS: u32 = 300;

fn open<S: Storage>(shelf: S, number: u32, bank: &Bank) -> (Store<S>, Loaded) {
    let (tab, spare) = (ReplicaId::new(number), ReplicaId::new(number + 1000));
    Store::open(shelf, ProfileId::default(), tab, spare, bank, script::START)
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

/// A tab before it and one beside it, then a reload and 60 answers on the faulty shelf. Gives the log that
/// was said to be saved.
fn live(bank: &Bank, shelf: &MemoryStorage, fault: Fault, from: u32, count: u32) {
    let run = Run { origin: "#/quiz".to_owned(), session: Rc::new(script::begin(bank, "single,line")) };
    let (mut old, _) = open(shelf, 1, bank);
    old.add_reviews(&[review(1), review(2)], script::START).expect("memory takes it");
    let (mut own, _) = open(shelf, 2, bank);
    own.add_reviews(&[review(3)], script::START).expect("memory takes it");
    own.add_reviews(&[review(4)], script::START).expect("memory takes it");

    let later = Millis(script::START.0 + QUIET as i64 + 1);
    let mut saved: Log = (1..5).map(review).collect();
    let mut all = saved.clone();
    let (mut keeper, _) = open(FaultyShelf::new(shelf, fault, from, count), 2, bank);
    let mut last = Ok(());
    for minute in 10..70 {
        let now = Millis(later.0 + i64::from(minute));
        all.insert(review(minute));
        last = keeper.add_reviews(&[review(minute)], now);
        let _ = keeper.put_run(&run, now);
        if minute == 20 {
            let _ = keeper.adopt(now);
            let _ = keeper.put_notes(&Notes::default(), now);
        }
        if last.is_ok() {
            saved.clone_from(&all);
        }
        if minute % 8 == 0 {
            let found = open(shelf, 7, bank).1;
            assert!(
                saved.iter().all(|review| found.log.contains(review)),
                "{fault:?} at call {from} + {count}: lost after minute {minute}"
            );
        }
    }
    // The fault may have hit the last answer; then the next good save has it.
    for _ in 0..count {
        last = keeper.save(later);
    }
    assert_eq!(last, Ok(()), "{fault:?} at call {from} + {count}");
    let found = open(shelf, 7, bank).1;
    assert_eq!(found.log, all, "{fault:?} at call {from} + {count}");
    assert_eq!(found.run, Some(run), "{fault:?} at call {from} + {count}");
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
        let shelf = MemoryStorage::default();
        let (mut keeper, found) = open(FaultyShelf::new(&shelf, fault, 5, 1000), 2, &bank);
        assert_eq!(found.fault, None);
        keeper.add_reviews(&[review(1)], script::START).expect("the first four calls are good");
        let result = keeper.add_reviews(&[review(2)], script::START.plus_minutes(1));
        assert_eq!((result, keeper.saved()), (Err(told), Some(script::START)), "{fault:?}");
    }
}

#[test]
fn what_a_newer_version_wrote_is_read_by_nobody_and_written_by_nobody() {
    let bank = mini();
    let shelf = MemoryStorage::default();
    let (mut keeper, _) = open(&shelf, 1, &bank);
    keeper.add_reviews(&[review(1)], script::START).expect("memory takes it");
    let name = "dryrun:00000000:00000001:log:a";
    let value = newer(&shelf.get(name).expect("readable").expect("written"));
    shelf.put(name, &value).expect("memory takes it");
    let before = shelf.clone();

    for number in [1, 2] {
        let (mut keeper, found) = open(&shelf, number, &bank);
        assert_eq!((found.newer, found.log.len()), (1, 0));
        let later = Millis(script::START.0 + 2 * QUIET as i64);
        assert_eq!(keeper.add_reviews(&[review(2)], later), Err(StorageFault::Newer));
        assert_eq!(keeper.put_notes(&Notes::default(), later), Err(StorageFault::Newer));
        assert_eq!(keeper.adopt(later), Err(StorageFault::Newer));
    }
    // The tab that was open when the newer version came.
    assert_eq!(
        keeper.add_reviews(&[review(3)], script::START),
        Ok(()),
        "its next write goes to the other slot"
    );
    shelf.take_away("dryrun:00000000:00000001:log:b").expect("memory takes it");
    assert_eq!(keeper.add_reviews(&[review(4)], script::START), Err(StorageFault::Newer));
    for name in shelf.names().expect("readable") {
        assert_eq!(shelf.get(&name), before.get(&name), "{name}");
    }
}
