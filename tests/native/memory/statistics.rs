//! What is counted of a log: how sure and how right, the days of a year, what was missed again and again.

use crate::common::log::item;
use crate::common::script::START;
use dryrun::memory::{History, Log, Occasion, Reset, Review, calibration, missed_most, year};
use dryrun::quiz::{Certainty, Day, Millis, Rating};

const DAY: i64 = 86_400_000;

/// Answers like `0:1+s`: so many days ago, the item, `+` right, `~` in part, `-` wrong, and `s`ure, `u`nsure, `g`uess or `n`ot
/// asked.
fn log(answers: &str) -> Log {
    let one = |(place, answer): (usize, &str)| {
        let (ago, rest) = answer.split_once(':').expect("days:answer");
        let ago: i64 = ago.parse().expect("days");
        let signs: Vec<char> = rest.chars().collect();
        Review {
            at: Millis(START.0 - ago * DAY + place as i64 * 1000),
            item: item(u64::from(signs[0].to_digit(10).expect("an item"))),
            rating: match signs[1] {
                '-' => Rating::Again,
                '~' => Rating::Hard,
                _ => Rating::Good,
            },
            certainty: match signs[2] {
                's' => Some(Certainty::Sure),
                'u' => Some(Certainty::Unsure),
                'g' => Some(Certainty::Guess),
                _ => None,
            },
            took: 0,
            occasion: Occasion::Practice,
        }
    };
    answers.split_whitespace().enumerate().map(one).collect()
}

#[track_caller]
fn check_calibration(answers: &str, expect: [(usize, usize); 3]) {
    let found = calibration(&log(answers)).map(|row| (row.right, row.count));
    assert_eq!(found, expect, "{answers}: right and all of sure, unsure, guessed");
}

#[test]
fn certainty_is_held_against_what_came_out() {
    check_calibration("", [(0, 0); 3]);
    check_calibration("0:1+s 0:2-s 0:3+s", [(2, 3), (0, 0), (0, 0)]);
    check_calibration("0:1~u 0:2-u 0:3~g 0:4-g 0:5-g", [(0, 0), (1, 2), (1, 3)]);
    check_calibration("0:1+n 0:2-n", [(0, 0); 3]);
}

#[test]
fn a_year_begins_on_a_monday_and_ends_today() {
    // 14 November 2023 was a Tuesday.
    let today = Day::of(START, 0);
    let days = |log: &Log| year(log, today, &|at| Day::of(at, 0));
    let all = days(&log("0:1+s 0:2+s 1:1+s 365:1+s 366:1+s 400:1+s"));
    assert_eq!((all.len(), all[0].0.to_string().as_str()), (52 * 7 + 2, "2022-11-14"));
    assert_eq!(all.last(), Some(&(today, 2)));
    let counted: usize = all.iter().map(|(_, count)| count).sum();
    assert_eq!(counted, 4, "a day that is longer ago does not count");
    let ahead: Log = log("-400:1+s -1:1+s 0:1+s");
    assert_eq!(
        days(&ahead).iter().map(|(_, count)| count).sum::<usize>(),
        1,
        "nor one that is still to come"
    );
    let mut reset = log("0:1+s 1:1+s");
    reset.reset(Reset::of(Millis(START.0 - DAY / 2), []));
    assert_eq!(days(&reset).iter().map(|(_, count)| count).sum::<usize>(), 1, "nor what was reset");
}

#[test]
fn what_was_missed_most_comes_first_and_once_is_no_habit() {
    let log = log("9:1-s 8:1-s 7:1+s 9:2-s 8:2-u 7:2-g 9:3-s 8:3+s 9:4+s");
    let history = History::of(&log, START);
    let told = |most| {
        let often = missed_most(&history, most);
        often
            .iter()
            .map(|often| format!("{} {}/{}", often.item, often.missed, often.seen))
            .collect::<Vec<_>>()
    };
    assert_eq!(told(8), ["item-2 3/3", "item-1 2/3"]);
    assert_eq!(told(1), ["item-2 3/3"]);
}
