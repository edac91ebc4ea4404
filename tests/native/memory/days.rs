//! What was answered on which day, by the reader's own calendar.

use crate::common::script::START;
use dryrun::bank::ItemId;
use dryrun::memory::{History, Log, Occasion, Review, answered_on, sure_but_missed, week};
use dryrun::quiz::{Certainty, Day, Millis, Rating};

fn id(name: &str) -> ItemId {
    ItemId::parse(name).expect("an id")
}

/// `item hours rating certainty`, for each review: hours after the beginning.
fn log(reviews: &str) -> Log {
    let review = |text: &str| {
        let [item, hours, rating, certainty] = text.split(' ').collect::<Vec<_>>()[..] else {
            panic!("{text}")
        };
        let rating = match rating {
            "again" => Rating::Again,
            "hard" => Rating::Hard,
            _ => Rating::Good,
        };
        let certainty = match certainty {
            "sure" => Some(Certainty::Sure),
            "guess" => Some(Certainty::Guess),
            _ => None,
        };
        let at = Millis(START.0 + hours.parse::<i64>().expect("hours") * 3_600_000);
        Review { at, item: id(item), rating, certainty, took: 0, occasion: Occasion::Practice }
    };
    reviews.split(", ").filter(|text| !text.is_empty()).map(review).collect()
}

#[test]
fn a_week_counts_the_answers_of_each_day() {
    // The beginning is at 22:13 UTC.
    #[track_caller]
    fn check(reviews: &str, ahead: i32, counts: [usize; 7]) {
        let today = Day::of(START, ahead);
        let week = week(&log(reviews), today, &|at| Day::of(at, ahead));
        assert_eq!(week.map(|(_, count)| count), counts, "{reviews}, {ahead} minutes ahead");
        assert_eq!(week.map(|(day, _)| today.number() - day.number()), [6, 5, 4, 3, 2, 1, 0]);
    }
    check("", 0, [0; 7]);
    check("item-a 0 good sure, item-b 1 good sure", 0, [0, 0, 0, 0, 0, 0, 2]);
    check("item-a -23 good sure, item-b -22 good sure, item-c 0 again sure", 0, [0, 0, 0, 0, 0, 1, 2]);
    // Further east the day has begun three hours before.
    check("item-a -23 good sure, item-b -4 good sure, item-c 0 again sure", 300, [0, 0, 0, 0, 0, 2, 1]);
    check("item-a -200 good sure, item-b -166 good sure, item-c -167 good sure", 0, [1, 0, 0, 0, 0, 0, 0]);
    // From tomorrow, because a clock was wrong: on no day of the week.
    check("item-a 30 good sure", 0, [0; 7]);
}

#[test]
fn the_answers_of_a_day_come_last_first() {
    let log = log("item-a 0 again sure, item-a 1 good sure, item-b -23 good sure");
    let day_of = |at| Day::of(at, 0);
    let ratings: Vec<_> = answered_on(&log, Day::of(START, 0), &day_of).map(|review| review.rating).collect();
    assert_eq!(ratings, [Rating::Good, Rating::Again]);
}

#[test]
fn what_was_missed_for_sure_is_listed_until_it_is_known() {
    #[track_caller]
    fn check(reviews: &str, items: &[&str]) {
        let log = log(reviews);
        let now = Millis(START.0 + 9 * 3_600_000);
        let found = sure_but_missed(&log, &History::of(&log, now));
        assert_eq!(found, items.iter().map(|item| id(item)).collect::<Vec<_>>(), "{reviews}");
    }
    check("item-a 0 again sure, item-b 1 again guess, item-c 2 good sure, item-d 3 again -", &["item-a"]);
    check("item-a 0 again sure, item-b 1 again sure", &["item-b", "item-a"]);
    check("item-a 0 again sure, item-a 1 hard sure", &[]);
    check("item-a 0 again sure, item-a 1 again guess", &[]);
    check("item-a 0 again guess, item-a 1 again sure", &["item-a"]);
}
