//! Today's queue on the whole bank: what comes first, what is mixed, and what never stands side by side.

use crate::common::log::Numbers;
use crate::common::script::START;
use dryrun::bank::{Bank, ItemId, Kind, Track};
use dryrun::memory::plan::Span;
use dryrun::memory::{Log, Occasion, Queue, Review, Study};
use dryrun::quiz::{Certainty, Day, Millis, Rating};

const DAY: i64 = 86_400_000;

fn at(days: i64) -> Millis {
    Millis(START.0 + days * DAY)
}

fn whole() -> Bank {
    dryrun::bank::embedded().expect("the bank")
}

fn review(item: &ItemId, day: i64, rating: Rating, certainty: Certainty) -> Review {
    Review {
        at: at(day),
        item: item.clone(),
        rating,
        certainty: Some(certainty),
        took: 20_000,
        occasion: Occasion::Practice,
    }
}

/// Somebody who answered the first closed questions of the bank `days` ago, one of three wrong.
fn log(bank: &Bank, count: usize) -> Log {
    let mut numbers = Numbers(5);
    let closed = bank.items().iter().filter(|item| item.kind() != Kind::Prompt).take(count);
    let answer = |item: &std::rc::Rc<dryrun::bank::Item>| {
        let wrong = numbers.next(3) == 0;
        let sure = if numbers.next(2) == 0 { Certainty::Sure } else { Certainty::Unsure };
        let rating = match (wrong, sure) {
            (true, _) => Rating::Again,
            (false, Certainty::Sure) => Rating::Good,
            (false, _) => Rating::Hard,
        };
        review(&item.id, -(numbers.next(20) as i64), rating, sure)
    };
    closed.map(answer).collect()
}

fn span(days: i64) -> Span {
    let (today, interview) = (Day::of(START, 0), Day::of(at(days), 0));
    Span { now: START, today, interview, minutes: 20, phases: 4 }
}

#[test]
fn a_queue_begins_with_what_was_wrong_for_sure_and_keeps_siblings_apart() {
    let bank = whole();
    for count in [0, 1, 12, 80, 400] {
        let log = log(&bank, count);
        for job in [None, Some(Track::Engineer), Some(Track::Head)] {
            for span in [None, Some(span(14)), Some(span(0)), Some(span(-3))] {
                let study = Study::of(&bank, &log, job, START);
                let queue = Queue::of(&study, span, 20);
                let told = format!("{count} answers, {job:?}, {span:?}");
                assert_eq!(queue.items.len(), 20, "{told}: there is always something");
                let sure = |id: &ItemId| {
                    let last = log.iter().rev().find(|review| review.item == *id);
                    last.is_some_and(|last| {
                        last.rating == Rating::Again && last.certainty == Some(Certainty::Sure)
                    })
                };
                let first = queue.items.iter().take_while(|item| sure(&item.id)).count();
                assert!(first >= queue.sure_and_wrong.min(1), "{told}");
                assert!(queue.sure_and_wrong <= 10, "{told}: others have room");
                for pair in queue.items.windows(2) {
                    assert!(!pair[0].is_kin_of(&pair[1]), "{told}: {} and {}", pair[0].id, pair[1].id);
                }
                let mut ids: Vec<_> = queue.items.iter().map(|item| item.id.clone()).collect();
                ids.sort();
                ids.dedup();
                assert_eq!(ids.len(), 20, "{told}: each once");
                assert!(queue.items.iter().all(|item| item.kind() != Kind::Prompt), "{told}");
                if let Some(job) = job {
                    assert!(queue.items.iter().all(|item| item.tracks.contains(&job)), "{told}");
                }
                assert_eq!(queue, Queue::of(&study, span, 20), "{told}: the same log gives the same queue");
            }
        }
    }
}

#[test]
fn topics_alternate() {
    let bank = whole();
    let queue = Queue::of(&Study::of(&bank, &log(&bank, 80), None, START), None, 20);
    let same = queue.items.windows(2).filter(|pair| pair[0].topic == pair[1].topic).count();
    assert!(same <= 4, "{same} of 19 neighbours are of one topic");
}

#[test]
fn what_is_due_comes_before_what_is_new_and_what_was_just_answered_waits() {
    let bank = whole();
    let ids: Vec<ItemId> =
        bank.items().iter().filter(|item| item.kind() != Kind::Prompt).map(|item| item.id.clone()).collect();
    let old = review(&ids[0], -60, Rating::Good, Certainty::Sure);
    let fresh = review(&ids[1], 0, Rating::Good, Certainty::Sure);
    let log: Log = [old, fresh].into_iter().collect();
    let queue = Queue::of(&Study::of(&bank, &log, None, START), None, 5);
    let asked: Vec<&ItemId> = queue.items.iter().map(|item| &item.id).collect();
    assert!(asked.contains(&&ids[0]) && !asked.contains(&&ids[1]), "{asked:?}");
    assert_eq!((queue.known, queue.due), (1, 1));
}

#[test]
fn a_clock_that_is_wrong_loses_nothing_and_breaks_nothing() {
    let bank = whole();
    let log = log(&bank, 40);
    for days in [-365, 365, 365 * 60] {
        let study = Study::of(&bank, &log, None, at(days));
        let queue = Queue::of(&study, Some(span(14)), 20);
        assert_eq!(queue.items.len(), 20, "{days} days");
        assert_eq!(study.candidates.iter().filter(|item| item.trace.is_some()).count(), 40, "{days} days");
    }
}
