//! How long answers took: by group, and the questions that take longest.

use crate::common::log::{Numbers, item, log};
use crate::common::script::START;
use dryrun::bank::ItemId;
use dryrun::memory::{Log, Occasion, Reset, Review, Times, Took};
use dryrun::quiz::{Millis, Rating};

/// Answers like `1:4000`: the item and its milliseconds. Items below 5 are of the first group, 5 to 8 of the second.
fn timed(answers: &str) -> Log {
    let review = |(place, answer): (usize, &str)| {
        let (number, took) = answer.split_once(':').expect("item:milliseconds");
        Review {
            at: START.plus_minutes(u16::try_from(place).expect("few")),
            item: item(number.parse().expect("a number")),
            rating: Rating::Good,
            certainty: None,
            took: took.parse().expect("milliseconds"),
            occasion: Occasion::Practice,
        }
    };
    answers.split_whitespace().enumerate().map(review).collect()
}

fn group(id: &ItemId) -> Option<usize> {
    match id.as_str().trim_start_matches("item-").parse::<u8>() {
        Ok(0..5) => Some(0),
        Ok(5..9) => Some(1),
        _ => None,
    }
}

/// `answers quarter half most` of both groups, and the questions that take longest with their half.
#[track_caller]
fn check(answers: &str, groups: [&str; 2], longest: &str) {
    let times = Times::of(&timed(answers), 2, &group, 2);
    let told = |took: &Option<Took>| {
        let told = |took: &Took| format!("{} {} {} {}", took.answers, took.quarter, took.half, took.most);
        took.as_ref().map_or_else(String::new, told)
    };
    assert_eq!(times.groups.iter().map(told).collect::<Vec<_>>(), groups, "{answers}");
    let found: Vec<String> = times.longest.iter().map(|(id, took)| format!("{id}:{}", took.half)).collect();
    assert_eq!(found.join(" "), longest, "{answers}");
}

#[test]
fn half_of_the_answers_took_at_most_so_long() {
    check("", ["", ""], "");
    check("1:4000", ["1 4000 4000 4000", ""], "");
    check("1:5000 2:1000 3:3000 4:2000 1:4000", ["5 2000 3000 4000", ""], "item-1:4000");
    // What was left open over lunch moves no median.
    check("1:2000 1:2500 1:3600000", ["3 2000 2500 2500", ""], "item-1:2500");
    // Answers without details, and questions of no group, are left out.
    check("1:0 9:90000 9:90000 5:7 5:9 6:11 6:13", ["", "4 7 9 11"], "item-6:11 item-5:7");
    check("1:10 1:10 2:20 2:20 3:30 3:30", ["6 10 20 20", ""], "item-3:30 item-2:20");
}

#[test]
fn what_was_reset_is_not_timed() {
    let mut log = timed("1:1000 1:2000 1:3000");
    log.reset(Reset::of(START.plus_minutes(1), []));
    assert_eq!(
        Times::of(&log, 2, &group, 8).groups.first().copied().flatten().map(|took| took.half),
        Some(3000)
    );
}

#[test]
fn the_numbers_are_in_order_over_any_log() {
    for seed in 0..200 {
        let log = log(&mut Numbers(seed), 40, 12, 100_000);
        let times = Times::of(&log, 2, &group, 8);
        let all = times.groups.iter().flatten().chain(times.longest.iter().map(|(_, took)| took));
        for took in all {
            assert!(took.quarter <= took.half && took.half <= took.most && took.answers > 0, "{took:?}");
        }
        let halves: Vec<u32> = times.longest.iter().map(|(_, took)| took.half).collect();
        assert!(halves.is_sorted_by(|one, other| one >= other), "{halves:?}");
        let counted: usize = times.groups.iter().flatten().map(|took| took.answers).sum();
        let due = log.iter().filter(|review| review.took > 0 && group(&review.item).is_some()).count();
        assert_eq!(counted, due);
        assert!(log.iter().all(|review| review.at >= Millis(START.0)));
    }
}
