//! Days in a row: what counts, what ends them, and what a pause does.

use crate::common::log::item;
use crate::common::script::START;
use dryrun::memory::{Log, Occasion, Pauses, Review, Streak};
use dryrun::quiz::{Day, Millis, Rating};
use proptest::prelude::*;

const HOUR: i64 = 3_600_000;

/// So many hours before the beginning of all scripts, which is at 22:13 UTC.
fn ago(hours: i64) -> Millis {
    Millis(START.0 - hours * HOUR)
}

/// A log with an answer so many hours ago each.
fn log(hours: &[i64]) -> Log {
    let review = |hours: &i64| Review {
        at: ago(*hours),
        item: item(1),
        rating: Rating::Good,
        certainty: None,
        took: 0,
        occasion: Occasion::Practice,
    };
    hours.iter().map(review).collect()
}

/// Pauses from so many hours ago on, until so many hours ago; without the second number, until now.
fn pauses(hours: &[(i64, Option<i64>)]) -> Pauses {
    let mut pauses = Pauses::default();
    for (from, to) in hours {
        pauses.switch(ago(*from));
        if let Some(to) = to {
            pauses.switch(ago(*to));
        }
    }
    pauses
}

fn streak(log: &Log, pauses: &Pauses, ahead: i32) -> Streak {
    Streak::of(log, pauses, START, &|at| Day::of(at, ahead))
}

#[track_caller]
fn check(answers: &[i64], paused: &[(i64, Option<i64>)], ahead: i32, days: usize) {
    let found = streak(&log(answers), &pauses(paused), ahead);
    assert_eq!(found.days, days, "answers {answers:?} hours ago, paused {paused:?}, {ahead} minutes ahead");
}

#[test]
fn days_in_a_row_end_at_the_first_day_without_an_answer() {
    check(&[], &[], 0, 0);
    check(&[1, 2, 3], &[], 0, 1);
    check(&[1, 25, 49, 50], &[], 0, 3);
    // Today may still get its practice; yesterday may not.
    check(&[25, 49], &[], 0, 2);
    check(&[49, 73], &[], 0, 0);
    check(&[1, 49, 73], &[], 0, 1);
    // What is still to come was noted while the clock was wrong.
    check(&[-30, 1, 25], &[], 0, 2);
    // Five hours further east it is 03:13: what was three hours ago is of today, four hours ago of yesterday.
    check(&[3, 4], &[], 300, 2);
    check(&[3, 4], &[], 0, 1);
}

#[test]
fn a_pause_neither_adds_nor_ends() {
    let week = 7 * 24;
    // A week without an answer, and an answer before it and today.
    check(&[1, week + 1], &[], 0, 1);
    check(&[1, week + 1], &[(week, Some(20))], 0, 2);
    // It is still on, and nothing was answered since.
    check(&[week + 1, week + 25], &[(week, None)], 0, 2);
    // Practice within a pause counts.
    check(&[1, 49, week + 1], &[(week, Some(20))], 0, 3);
    // It covers its own days, and no others.
    check(&[1, week + 1], &[(week, Some(72))], 0, 1);
    check(&[1, 25, week + 1], &[(24 * 4, Some(48))], 0, 2);
    // Switched on and off on one day.
    check(&[1, 49], &[(26, Some(25))], 0, 2);
}

#[test]
fn a_pause_that_is_on_says_since_when() {
    let found = streak(&Log::default(), &pauses(&[(49, Some(48)), (25, None)]), 0);
    assert_eq!(found, Streak { days: 0, paused: Some(Day::of(ago(25), 0)) });
    assert_eq!(streak(&Log::default(), &pauses(&[(49, Some(48))]), 0).paused, None);
}

/// Hours ago, over some forty days.
fn hours() -> impl Strategy<Value = Vec<i64>> {
    prop::collection::vec(0..1000_i64, 0..60)
}

/// The switches of one tab, each at its time.
fn switches() -> impl Strategy<Value = Pauses> {
    hours().prop_map(|mut hours| {
        hours.sort_unstable_by(|one, other| other.cmp(one));
        hours.truncate(20);
        let mut pauses = Pauses::default();
        hours.into_iter().for_each(|hours| pauses.switch(ago(hours)));
        pauses
    })
}

proptest! {
    #[test]
    fn a_pause_never_shortens_a_streak(answers in hours(), paused in switches(), ahead in -720..840_i32) {
        let log = log(&answers);
        let without = streak(&log, &Pauses::default(), ahead).days;
        let with = streak(&log, &paused, ahead).days;
        prop_assert!(without <= with, "{without} without a pause, {with} with {}", paused.write());
        let days: std::collections::BTreeSet<u32> =
            answers.iter().map(|hours| Day::of(ago(*hours), ahead).number()).collect();
        prop_assert!(with <= days.len(), "a day without an answer was counted");
    }

    #[test]
    fn tabs_are_joined_in_any_order(tabs in prop::collection::vec(switches(), 1..5), answers in hours()) {
        let joined = |tabs: &mut dyn Iterator<Item = &Pauses>| {
            let mut all = Pauses::default();
            tabs.for_each(|tab| all.join(tab));
            all
        };
        let forth = joined(&mut tabs.iter());
        prop_assert_eq!(&forth, &joined(&mut tabs.iter().rev()));
        prop_assert_eq!(&forth, &joined(&mut tabs.iter().chain(&tabs)), "twice is once");
        prop_assert_eq!(&Pauses::read(&forth.write()), &forth);
        let log = log(&answers);
        prop_assert_eq!(streak(&log, &forth, 0), streak(&log, &joined(&mut tabs.iter().rev()), 0));
    }
}
