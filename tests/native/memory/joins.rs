//! The laws of joining, over many histories of several replicas.

use crate::common::log::{Numbers, item, review};
use dryrun::memory::{Log, Reset};
use dryrun::quiz::Millis;
use proptest::prelude::*;

const OPERATIONS: usize = 200;

/// What replicas went through: each number is one operation.
fn histories() -> impl Strategy<Value = (usize, Vec<u32>)> {
    (2..=5_usize, prop::collection::vec(any::<u32>(), OPERATIONS))
}

fn joined(left: &Log, right: &Log) -> Log {
    let mut joined = left.clone();
    joined.join(right);
    joined
}

/// Answers, resets, undone resets, thinned logs, and meetings of two replicas.
fn lived(count: usize, operations: &[u32]) -> Vec<Log> {
    let mut replicas = vec![Log::default(); count];
    for operation in operations {
        let mut numbers = Numbers(u64::from(*operation));
        let at = numbers.next(count as u64) as usize;
        let other = numbers.next(count as u64) as usize;
        match numbers.next(16) {
            0..10 => replicas[at].insert(review(&mut numbers, 5, 30)),
            10..13 => replicas[at] = joined(&replicas[at], &replicas[other]),
            13 => {
                let whole = numbers.next(30) as usize;
                replicas[at].thin(whole);
            }
            _ => {
                let until = Millis(crate::common::script::START.0 + numbers.next(3) as i64 * 10_000);
                let items = [vec![], vec![item(1)], vec![item(1), item(3)]][numbers.next(3) as usize].clone();
                let from = (numbers.next(3) == 0).then(|| Millis(until.0 - numbers.next(3) as i64 * 5_000));
                replicas[at].reset(Reset { until, from, items, undone: numbers.next(3) == 0 });
            }
        }
    }
    replicas
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn joining_is_commutative_associative_idempotent_and_takes_nothing_away((count, operations) in histories()) {
        let replicas = lived(count, &operations);
        let forth = replicas.iter().fold(Log::default(), |all, replica| joined(&all, replica));
        let back = replicas.iter().rev().fold(Log::default(), |all, replica| joined(replica, &all));
        prop_assert_eq!(&forth, &back, "in any order");
        for (at, replica) in replicas.iter().enumerate() {
            let other = &replicas[(at + 1) % count];
            let third = &replicas[(at + 2) % count];
            let pair = joined(replica, other);
            prop_assert_eq!(&joined(replica, replica), replica, "idempotent");
            prop_assert_eq!(&joined(other, replica), &pair, "commutative");
            prop_assert_eq!(joined(&pair, third), joined(replica, &joined(other, third)), "associative");
            prop_assert_eq!(&joined(&forth, replica), &forth, "once is enough");
            prop_assert!(replica.stored().all(|review| forth.contains(review)), "nothing becomes unanswered");
        }
    }
}

/// All histories of two replicas with two operations each, and of three with one.
#[test]
fn small_histories_without_exception() {
    let mut single = vec![Log::default()];
    for seconds in 0..2_i64 {
        let at = Millis(seconds * 1000 + 7);
        let mut whole = review(&mut Numbers(1), 1, 1);
        whole.at = at;
        single.push([whole.thinned()].into_iter().collect());
        single.push([whole].into_iter().collect());
        for undone in [false, true] {
            let mut log = Log::default();
            log.reset(Reset { until: at, from: None, items: Vec::new(), undone });
            single.push(log);
        }
    }
    let double: Vec<Log> = single.iter().flat_map(|a| single.iter().map(|b| joined(a, b))).collect();
    for a in &double {
        for b in &double {
            let pair = joined(a, b);
            assert_eq!(pair, joined(b, a));
            for c in &single {
                assert_eq!(joined(&pair, c), joined(a, &joined(b, c)));
            }
        }
    }
}

#[test]
fn a_reset_hides_what_came_before_it_and_undoing_it_brings_everything_back() {
    let mut numbers = Numbers(3);
    let log = crate::common::log::log(&mut numbers, 60, 5, 30);
    let until = Millis(crate::common::script::START.0 + 15_000);
    let reset = Reset::of(until, [item(1), item(2)]);
    let mut other = log.clone();
    other.reset(reset.clone());
    let both = joined(&log, &other);
    let forgotten = |review: &dryrun::memory::Review| {
        review.at <= until && (review.item == item(1) || review.item == item(2))
    };
    assert!(both.iter().all(|review| !forgotten(review)));
    assert_eq!(both.len(), log.iter().filter(|review| !forgotten(review)).count());
    other.reset(Reset { undone: true, ..reset });
    assert_eq!(joined(&both, &other).len(), log.len());
}
