//! What the reviews of an item say together.

use super::{Log, Review, State};
use dryrun_bank::ItemId;
use dryrun_quiz::{Millis, Rating};

/// What reviews say of one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// How many reviews the item has.
    pub seen: u32,
    /// How many of them were not missed: rated Hard or Good.
    pub right: u32,
    /// The time of the last review; now, if that is in the future.
    pub last_at: Millis,
    /// How well the reader knows the item.
    pub state: State,
    /// The time of the last review that was rated Again; `None` if there is none, or nobody knows when it was.
    missed_at: Option<Millis>,
}

/// What reviews say of every item that the reader has met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// Sorted by id.
    records: Vec<(ItemId, Record)>,
    /// Whether some review was still to come when it was looked at.
    is_early: bool,
}

impl History {
    /// Computes the history of a log, from the reviews that no reset hides.
    ///
    /// What is more than a day in the future was written while the clock was wrong, and nobody knows when. So every
    /// review with a possible time counts as later. While the clock is wrong the other way, and the whole log seems to
    /// be in the future, that is right too: what is answered now is later.
    #[must_use]
    pub fn of(log: &Log, now: Millis) -> Self {
        let mut history = Self::default();
        for in_the_future in [true, false] {
            let reviews = log.stored().filter(|review| review.at.is_ahead_of(now) == in_the_future);
            reviews.filter(|review| !log.is_forgotten(review)).for_each(|review| history.add(review, now));
        }
        history
    }

    /// Takes new reviews of a log that has them already, in the order in which they came. It costs the same however
    /// many there are before, unless some review is from the future or hidden: then the whole log is looked at again.
    pub fn follow(&mut self, log: &Log, reviews: &[Review], now: Millis) {
        let newest = log.stored().rev().take(reviews.len());
        let are_newest = newest.rev().eq(reviews);
        let is_past = !self.is_early && log.stored().next_back().is_none_or(|last| last.at <= now);
        if are_newest && is_past && !reviews.iter().any(|review| log.is_forgotten(review)) {
            reviews.iter().for_each(|review| self.add(review, now));
        } else {
            *self = Self::of(log, now);
        }
    }

    fn add(&mut self, review: &Review, now: Millis) {
        let at = review.at.min(now);
        self.is_early |= at < review.at;
        let is_missed = review.rating == Rating::Again;
        let place = self.place(&review.item).unwrap_or_else(|place| {
            let none = Record { seen: 0, right: 0, last_at: at, state: State::Missed, missed_at: None };
            self.records.insert(place, (review.item.clone(), none));
            place
        });
        let Some((_, record)) = self.records.get_mut(place) else { return };
        record.seen = record.seen.saturating_add(1);
        record.right = record.right.saturating_add(u32::from(!is_missed));
        // They come by time, so the later review comes later.
        record.last_at = at;
        record.state = State::after(review.rating, at, record.missed_at);
        if is_missed {
            record.missed_at = (!review.at.is_ahead_of(now)).then_some(at);
        }
    }

    /// Whether the reader has met no item.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The items that the reader has met, sorted by id.
    pub fn items(&self) -> impl Iterator<Item = &ItemId> {
        self.records.iter().map(|(id, _)| id)
    }

    fn place(&self, id: &ItemId) -> Result<usize, usize> {
        self.records.binary_search_by(|(other, _)| other.cmp(id))
    }

    /// What the reviews say of an item; `None` if it has none.
    #[must_use]
    pub fn record(&self, id: &ItemId) -> Option<&Record> {
        let place = self.place(id).ok()?;
        self.records.get(place).map(|(_, record)| record)
    }

    /// How well the reader knows an item; `None` if it has no review.
    #[must_use]
    pub fn state(&self, id: &ItemId) -> Option<State> {
        self.record(id).map(|record| record.state)
    }

    /// Items that are not solid: first those that were missed, then those that are shaky.
    #[must_use]
    pub fn missed(&self) -> Vec<ItemId> {
        let with = |state: State| self.records.iter().filter(move |(_, record)| record.state == state);
        with(State::Missed).chain(with(State::Shaky)).map(|(id, _)| id.clone()).collect()
    }
}
