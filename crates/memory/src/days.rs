//! What a reader answered on a day, and what they were sure of and missed.

use super::{History, Log, Review, State};
use dryrun_bank::ItemId;
use dryrun_quiz::{Certainty, Day, Millis, Rating};

/// Time zones differ by whole quarters of an hour, so a quarter is on one day.
const QUARTER: i64 = 15 * 60_000;

/// Days of times, asked for once in each quarter of an hour, since only the browser knows the zone.
pub(crate) fn by_quarter(day_of: &dyn Fn(Millis) -> Day) -> impl FnMut(Millis) -> Day {
    let mut known: Option<(i64, Day)> = None;
    move |at| {
        let quarter = at.0.div_euclid(QUARTER);
        let day = match known {
            Some((same, day)) if same == quarter => day,
            _ => day_of(at),
        };
        known = Some((quarter, day));
        day
    }
}

/// How many days a week has.
const WEEK: usize = 7;

/// The reviews since the beginning of a day, the last ones first, and at most a day more: in every time zone.
fn since(log: &Log, day: Day) -> impl Iterator<Item = &Review> {
    let before = Millis((i64::from(day.number()) - 1) * 86_400_000);
    log.iter().rev().take_while(move |review| review.at >= before)
}

/// The reviews of this day, the last ones first. `day_of` gives the day of a time by the reader's clock.
pub fn answered_on<'a>(
    log: &'a Log,
    day: Day,
    day_of: &'a dyn Fn(Millis) -> Day,
) -> impl Iterator<Item = &'a Review> {
    since(log, day).filter(move |review| day_of(review.at) == day)
}

/// The last seven days with how many answers each has. Today is the last one.
#[must_use]
pub fn week(log: &Log, today: Day, day_of: &dyn Fn(Millis) -> Day) -> [(Day, usize); WEEK] {
    let first = today.earlier(u32::try_from(WEEK - 1).unwrap_or_default());
    let days: Vec<Day> = since(log, first).map(|review| day_of(review.at)).collect();
    std::array::from_fn(|place| {
        let day = today.earlier(u32::try_from(WEEK - 1 - place).unwrap_or_default());
        (day, days.iter().filter(|other| **other == day).count())
    })
}

/// The items that the reader missed in their last review although they were sure, the latest first.
#[must_use]
pub fn sure_but_missed(log: &Log, history: &History) -> Vec<ItemId> {
    let is_last = |review: &&Review| {
        let record = history.record(&review.item);
        record.is_some_and(|record| record.state == State::Missed && record.last_at == review.at)
    };
    let sure = log.iter().rev().filter(|review| review.certainty == Some(Certainty::Sure));
    sure.filter(|review| review.rating == Rating::Again)
        .filter(is_last)
        .map(|review| review.item.clone())
        .collect()
}
