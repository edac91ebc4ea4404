//! Reviews, and what follows from them.

use super::Log;
use dryrun_bank::ItemId;
use dryrun_quiz::{Certainty, Millis, Pace, Rating, Status, Step};

/// The kind of session that a review comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Occasion {
    /// Feedback at once.
    Practice,
    /// Feedback at the end.
    Exam,
}

/// One graded encounter with an item. Reviews are the only thing that cannot be worked out again, so
/// each is kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Review {
    /// When the answer was given.
    pub at: Millis,
    /// Which item.
    pub item: ItemId,
    /// How it came out.
    pub rating: Rating,
    /// How sure the reader was; `None` where they were not asked.
    pub certainty: Option<Certainty>,
    /// Milliseconds that the question was on the screen.
    pub took: u32,
    /// Where.
    pub occasion: Occasion,
}

impl Review {
    /// What makes two records the same encounter: the second and the item.
    pub(super) const fn key(&self) -> (i64, &ItemId) {
        (self.at.0.div_euclid(1000), &self.item)
    }

    /// The same with only what memory is worked out from: the second, the item and the rating. It is never
    /// greater than the whole one, so that a join brings back what only one side has left out.
    #[must_use]
    pub fn thinned(&self) -> Self {
        let at = Millis(self.at.0.div_euclid(1000).saturating_mul(1000));
        Self { at, certainty: None, took: 0, occasion: Occasion::Practice, ..self.clone() }
    }

    /// Whether nothing is left to thin.
    #[must_use]
    pub const fn is_thin(&self) -> bool {
        self.took == 0
            && self.certainty.is_none()
            && self.at.0.rem_euclid(1000) == 0
            && matches!(self.occasion, Occasion::Practice)
    }
}

/// The reviews that a step of a session brought.
#[must_use]
pub fn reviews_of(step: &Step) -> Vec<Review> {
    let occasion = match step.session.pace() {
        Pace::Practice => Occasion::Practice,
        Pace::Exam { .. } => Occasion::Exam,
    };
    let review = |at: &usize| {
        let question = step.session.questions().get(*at)?;
        let Status::Judged { certainty, at, .. } = &question.status else { return None };
        Some(Review {
            at: *at,
            item: question.item.id.clone(),
            rating: question.standing()?.rating(),
            certainty: *certainty,
            took: question.spent,
            occasion,
        })
    };
    step.judged.iter().filter_map(review).collect()
}

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
