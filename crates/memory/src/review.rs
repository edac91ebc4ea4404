//! Reviews: what cannot be worked out again.

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
    pub(crate) const fn key(&self) -> (i64, &ItemId) {
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
