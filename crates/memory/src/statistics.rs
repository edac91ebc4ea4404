//! What the log says of a reader: how sure they were and how right, on which days they practised, what they missed most.

use dryrun_bank::ItemId;
use dryrun_quiz::{Certainty, Day, Millis, Rating};

use crate::days::by_quarter;
use crate::{History, Log, Ranked};

/// How the answers came out for which the reader was so sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calibration {
    /// How sure they were.
    pub certainty: Certainty,
    /// How many answers they gave so.
    pub count: usize,
    /// How many of them were right, at least in part: not rated Again.
    pub right: usize,
}

/// How right the reader was when they were sure, unsure, and when they guessed. Answers without it do not count.
#[must_use]
pub fn calibration(log: &Log) -> [Calibration; 3] {
    let mut all = [Certainty::Sure, Certainty::Unsure, Certainty::Guess].map(|certainty| Calibration {
        certainty,
        count: 0,
        right: 0,
    });
    for review in log.iter() {
        for row in all.iter_mut().filter(|row| review.certainty == Some(row.certainty)) {
            row.count += 1;
            row.right += usize::from(review.rating != Rating::Again);
        }
    }
    all
}

/// How many weeks a year of the calendar touches.
const WEEKS: u32 = 53;

/// The days of the last 53 weeks with how many answers each has: the first is a Monday, the last is today. `day_of` gives
/// the day of a time by the reader's clock. What is still to come was noted while the clock was wrong, and does not
/// count.
#[must_use]
pub fn year(log: &Log, today: Day, day_of: &dyn Fn(Millis) -> Day) -> Vec<(Day, usize)> {
    // 1 January 1970, day 0, was a Thursday.
    let since_monday = (today.number() + 3) % 7;
    let first = today.earlier((WEEKS - 1) * 7 + since_monday);
    let count = today.number().saturating_sub(first.number()) as usize + 1;
    let mut days: Vec<(Day, usize)> = Vec::with_capacity(count);
    for number in first.number()..=today.number() {
        days.extend(Day::numbered(number).map(|day| (day, 0)));
    }
    let mut day_of = by_quarter(day_of);
    let begin = Millis((i64::from(first.number()) - 1) * 86_400_000);
    for review in log.since(Some(begin)) {
        let place = day_of(review.at).number().checked_sub(first.number());
        if let Some((_, count)) = place.and_then(|place| days.get_mut(place as usize)) {
            *count += 1;
        }
    }
    days
}

/// A question that was missed again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OftenMissed {
    /// The question.
    pub item: ItemId,
    /// How often it was missed; at least twice.
    pub missed: u32,
    /// How often it was answered.
    pub seen: u32,
}

/// At most so many questions that were missed most often, those with most misses first.
#[must_use]
pub fn missed_most(history: &History, most: usize) -> Vec<OftenMissed> {
    let missed = |item: &ItemId| {
        let record = history.record(item)?;
        let missed = record.seen.saturating_sub(record.right);
        (missed > 1).then(|| OftenMissed { item: item.clone(), missed, seen: record.seen })
    };
    let all: Vec<OftenMissed> = history.items().filter_map(missed).collect();
    let mut ranked = Ranked::most(most);
    for (place, often) in all.iter().enumerate() {
        // More misses first; of as many, those of fewer answers.
        ranked.offer(often.seen as f32 / 1e6 - often.missed as f32, place);
    }
    ranked.places().into_iter().filter_map(|place| all.get(place).cloned()).collect()
}
