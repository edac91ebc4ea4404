//! What a reader answered on a day, and what they were sure of and missed.

use super::{History, Log, Review};
use dryrun_bank::ItemId;
use dryrun_quiz::{Certainty, Day, Millis, Rating};

/// How many days a week has.
const WEEK: usize = 7;

/// The milliseconds of a week and a day: what is older belongs to no day of the week, in any time zone.
const LATELY: i64 = (WEEK as i64 + 1) * 86_400_000;

/// The reviews of this day, the last ones first. `day_of` gives the day of a time by the reader's clock.
pub fn answered_on<'a>(
    log: &'a Log,
    day: Day,
    day_of: &'a dyn Fn(Millis) -> Day,
) -> impl Iterator<Item = &'a Review> {
    log.iter().rev().filter(move |review| day_of(review.at) == day)
}

/// How many answers each of the last seven days has, with the day itself. Today is the last one.
#[must_use]
pub fn week(log: &Log, today: Day, now: Millis, day_of: &dyn Fn(Millis) -> Day) -> [(Day, usize); WEEK] {
    let since = now.0.saturating_sub(LATELY);
    let lately = log.iter().rev().take_while(|review| review.at.0 >= since);
    let days: Vec<Day> = lately.map(|review| day_of(review.at)).collect();
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
        record.is_some_and(|record| record.last == Rating::Again && record.last_at == review.at)
    };
    let sure = log.iter().rev().filter(|review| review.certainty == Some(Certainty::Sure));
    sure.filter(|review| review.rating == Rating::Again)
        .filter(is_last)
        .map(|review| review.item.clone())
        .collect()
}
