//! Reviews that were written while the clock was wrong: what counts, what a reset hides, and that it is kept.

use crate::common::log::{Numbers, item, log};
use crate::common::script::START;
use dryrun::formats::{Exported, Part, Released, Versions};
use dryrun::memory::{History, Log, Occasion, Reset, Review, State, Undo, nudge, reset};
use dryrun::quiz::{Millis, Rating};

const DAY: i64 = 24 * 60 * 60 * 1000;
const YEAR: i64 = 365 * DAY;

/// A review so many milliseconds after the start.
fn review(number: u64, after: i64, rating: Rating) -> Review {
    let (at, occasion) = (Millis(START.0 + after), Occasion::Practice);
    Review { at, item: item(number), rating, certainty: None, took: 5, occasion }
}

fn at(after: i64) -> Millis {
    Millis(START.0 + after)
}

/// The same log after a reset of these items at this time, which is seen years later too.
fn reset_at(log: &Log, items: &[u64], after: i64) -> Log {
    let change = reset(log, items.iter().map(|&number| item(number)), at(after));
    let mut log = log.clone();
    log.join(&change.joined);
    log
}

#[test]
fn a_review_from_the_future_counts_as_the_oldest() {
    for ahead in [2 * DAY, 40 * YEAR, 250_000 * YEAR] {
        let future = review(1, ahead, Rating::Again);
        let only: Log = [future.clone()].into_iter().collect();
        let history = History::of(&only, START);
        let record = history.record(&item(1)).expect("a record");
        assert_eq!(
            (record.state, record.seen, record.last_at),
            (State::Missed, 1, START),
            "it is all that is known"
        );
        let both: Log = [future, review(1, -YEAR, Rating::Good)].into_iter().collect();
        let record = *History::of(&both, START).record(&item(1)).expect("a record");
        assert_eq!((record.state, record.seen, record.last_at), (State::Solid, 2, at(-YEAR)));
    }
    // While the clock is wrong the other way, what is answered now is later than all that it takes for the future.
    let log: Log = [review(1, 0, Rating::Again), review(1, -50 * YEAR, Rating::Good)].into_iter().collect();
    assert_eq!(History::of(&log, at(-50 * YEAR)).record(&item(1)).expect("a record").state, State::Solid);
}

#[test]
fn a_reset_hides_what_was_answered_and_nothing_that_will_be() {
    let before: Log = [
        review(1, -DAY, Rating::Again),
        review(1, DAY / 2, Rating::Again),
        review(1, 3 * DAY, Rating::Again),
        review(1, 40 * YEAR, Rating::Again),
        review(1, 40 * YEAR + 60_000, Rating::Again),
        review(2, 40 * YEAR, Rating::Again),
    ]
    .into_iter()
    .collect();
    assert!(reset_at(&before, &[], 0).is_empty());
    let one = reset_at(&before, &[1], 0);
    assert_eq!(one.iter().map(|review| &review.item).collect::<Vec<_>>(), [&item(2)]);
    // Once is enough, in any order and on any day, and a second reset has nothing to hide.
    assert_eq!(one.resets().len(), 3, "up to now, three days ahead, and forty years ahead");
    let mut back = one.clone();
    back.join(&before);
    assert_eq!(back, one);
    assert_eq!(reset_at(&one, &[1], DAY).resets().len(), 4, "only up to that day");
    // Every day that comes is free, but for the minutes in which the clock was wrong.
    let mut after = one.clone();
    for days in 1..20_000 {
        after.insert(review(1, days * DAY + 7_200_000, Rating::Good));
    }
    assert_eq!(after.len(), 20_000);
}

#[test]
fn a_reset_by_a_clock_that_is_slow_hides_the_whole_log_too() {
    let mut numbers = Numbers(3);
    let log = log(&mut numbers, 300, 9, 40_000_000);
    let slow = reset_at(&log, &[], -50 * YEAR);
    assert!(slow.is_empty(), "{} are left", slow.len());
    let mut later = slow.clone();
    later.insert(review(1, 2 * YEAR, Rating::Good));
    assert_eq!(later.len(), 1, "what is answered by the right clock counts");
}

#[test]
fn undoing_a_reset_brings_everything_back_and_it_can_be_made_again() {
    let log: Log = [review(1, 0, Rating::Good), review(1, 40 * YEAR, Rating::Again)].into_iter().collect();
    let mut now = log.clone();
    for _ in 0..3 {
        // The clock stands still, so that each reset would be the one before.
        let change = reset(&now, [], START);
        now.join(&change.joined);
        assert_eq!(now.len(), 0);
        let Undo::Reset(_) = &change.undo else { panic!("a reset") };
        now.join(&change.undo.back(&now).joined);
        assert_eq!(now.len(), 2);
    }
}

#[test]
fn what_a_reset_hides_of_the_future_is_removed_for_good() {
    let mut log = reset_at(&[review(1, 40 * YEAR, Rating::Again)].into_iter().collect(), &[], 0);
    assert_eq!(log.stored().len(), 1);
    log.purge(at(-DAY));
    assert_eq!(log.stored().len(), 0);
}

#[test]
fn resets_of_the_future_are_saved_and_not_exported() {
    let mut numbers = Numbers(8);
    for reviews in 0..200 {
        let mut log = log(&mut numbers, reviews, 1 + reviews / 4, 50_000_000);
        log.insert(review(1, 40 * YEAR, Rating::Again));
        for number in 0..reviews % 5 {
            let until = at(numbers.next(50_000_000_000) as i64);
            let from = (number % 2 == 0).then(|| Millis(until.0 - numbers.next(90_000_000) as i64));
            log.reset(Reset { from, undone: number == 3, ..Reset::of(until, [item(number), item(7)]) });
        }
        let written = Released::write_log(&log);
        assert_eq!(Released::read_log(Released::newest(Part::Log), &written), Some(log.clone()));
        // A file has no line for them, so what they hide stays here.
        let bank = crate::common::mini().id().clone();
        let file = Exported { at: START, log, ..Exported::default() };
        let read = Exported::read(&file.write(&bank, "About."), &bank).expect("a file");
        assert_eq!(read.log, file.log.portable());
        assert!(read.log.resets().iter().all(|reset| reset.from.is_none()));
        assert_eq!(History::of(&read.log, START), History::of(&file.log, START));
    }
}

#[test]
fn a_review_is_noted_later_than_those_before_it() {
    for (before, now, expect) in [
        (-5_000, 0, 0),
        // Within a second, or by a clock that was fast.
        (100, 200, 1_000 - START.0 % 1_000),
        (3_600_000, 300_000, 3_601_000 - START.0 % 1_000),
        (DAY, 0, DAY + 1_000 - START.0 % 1_000),
        // Fast by more than a day: that time would be too wrong.
        (DAY + 1, 0, 0),
        (40 * YEAR, 7, 7),
    ] {
        let log: Log =
            [review(1, before, Rating::Again), review(2, now + 500, Rating::Again)].into_iter().collect();
        let noted = log.noted(review(1, now, Rating::Good));
        assert_eq!(noted.at, at(expect), "{before} before, {now} now");
    }
}

#[test]
fn an_export_that_the_clock_dated_wrongly_reminds_nobody_for_ever() {
    let answers = |count: i64, after: i64| -> Log {
        (0..count).map(|number| review(number as u64, after + number * 1_000, Rating::Good)).collect()
    };
    assert_eq!(nudge(&answers(60, -DAY), Some(at(40 * YEAR)), START), Some(60), "nothing is known of it");
    assert_eq!(
        nudge(&answers(60, 40 * YEAR), Some(at(-9 * DAY)), START),
        None,
        "nor of answers from the future"
    );
}
