//! What follows from reviews.

use super::{Log, Review};
use dryrun_bank::ItemId;
use dryrun_quiz::{Millis, Rating};

/// What reviews say of one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// Reviews in all.
    pub seen: u32,
    /// Reviews that were right, sure or not.
    pub right: u32,
    /// When it was last reviewed.
    pub last_at: Millis,
    /// How that came out.
    pub last: Rating,
}

/// What reviews say of every item met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History(Vec<(ItemId, Record)>);

impl History {
    /// Derived from reviews.
    #[must_use]
    pub fn of(log: &Log) -> Self {
        let mut history = Self::default();
        for review in log.iter() {
            history.add(review);
        }
        history
    }

    fn add(&mut self, review: &Review) {
        let right = u32::from(review.rating != Rating::Again);
        match self.place(&review.item) {
            Ok(place) => {
                let Some((_, record)) = self.0.get_mut(place) else { return };
                record.seen = record.seen.saturating_add(1);
                record.right = record.right.saturating_add(right);
                // The log is by time, so the later review comes later.
                (record.last_at, record.last) = (review.at, review.rating);
            }
            Err(place) => {
                let record = Record { seen: 1, right, last_at: review.at, last: review.rating };
                self.0.insert(place, (review.item.clone(), record));
            }
        }
    }

    /// The items met, by name.
    pub fn items(&self) -> impl Iterator<Item = &ItemId> {
        self.0.iter().map(|(id, _)| id)
    }

    fn place(&self, id: &ItemId) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.cmp(id))
    }

    /// What is known of an item; `None` when it was never met.
    #[must_use]
    pub fn record(&self, id: &ItemId) -> Option<&Record> {
        let place = self.place(id).ok()?;
        self.0.get(place).map(|(_, record)| record)
    }

    /// Items that were not right and sure when they were last met: the missed before the doubtful.
    #[must_use]
    pub fn missed(&self) -> Vec<ItemId> {
        let with = |rating: Rating| self.0.iter().filter(move |(_, record)| record.last == rating);
        with(Rating::Again).chain(with(Rating::Hard)).map(|(id, _)| id.clone()).collect()
    }
}
