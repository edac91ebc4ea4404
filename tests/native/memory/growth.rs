//! One answer costs the same after 40,000 reviews as after 40, and what is added says what a replay says.

use std::time::{Duration, Instant};

use crate::common::log::{Numbers, log, review};
use crate::common::script::START;
use dryrun::memory::{History, Log, Reset, nudge};
use dryrun::quiz::Millis;

const MINUTE: i64 = 60_000;

fn at(minutes: i64) -> Millis {
    Millis(START.0 + minutes * MINUTE)
}

/// A log of so many reviews of 800 items, one a minute.
fn long(reviews: i64) -> Log {
    let mut numbers = Numbers(7);
    let mut of = |minute| dryrun::memory::Review { at: at(minute), ..review(&mut numbers, 800, 1) };
    (0..reviews).map(&mut of).collect()
}

/// The least time of many that an answer takes: to be noted, put into the log and followed.
fn cost(reviews: i64) -> Duration {
    let mut log = long(reviews);
    let mut history = History::of(&log, at(reviews));
    let mut numbers = Numbers(9);
    let answer = |minute: i64| {
        let now = at(minute);
        let new = log.noted(dryrun::memory::Review { at: now, ..review(&mut numbers, 800, 1) });
        let begun = Instant::now();
        let new = log.noted(new);
        log.insert(new.clone());
        history.follow(&log, &[new], now);
        assert!(nudge(&log, None, now).is_some() || reviews < 50);
        begun.elapsed()
    };
    (reviews..reviews + 300).map(answer).min().unwrap_or_default()
}

#[test]
fn an_answer_costs_the_same_after_forty_thousand_as_after_forty() {
    let (few, many) = (cost(40), cost(40_000));
    println!("one answer: {few:?} after 40 reviews, {many:?} after 40,000");
    assert!(
        many <= few * 10 + Duration::from_micros(20),
        "{few:?} after 40 and {many:?} after 40,000: something looks at the whole log again (History::follow, nudge, noted)"
    );
}

#[test]
fn what_follows_answer_by_answer_is_what_a_replay_says() {
    for seed in 0..200 {
        let mut numbers = Numbers(seed);
        let mut log = log(&mut numbers, 30, 6, 600);
        if seed % 3 == 0 {
            log.reset(Reset::of(Millis(START.0 + 300_000), []));
        }
        // Some clocks stand before the newest review, some long after it.
        let mut history = History::of(&log, at(8));
        for step in 0..20 {
            let now = at(8 + step);
            let mut new = review(&mut numbers, 6, 1);
            new.at = now;
            let new = log.noted(new);
            log.insert(new.clone());
            history.follow(&log, std::slice::from_ref(&new), now);
            assert_eq!(history, History::of(&log, now), "seed {seed}, step {step}");
        }
    }
}
