//! Reviews: graded answers. Nothing else can restore them.

use dryrun_bank::ItemId;
use dryrun_quiz::{Certainty, Millis, Pace, Rating, Status, Step};

/// The kind of session in which a question was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Occasion {
    /// Practice, with verdicts at once.
    Practice,
    /// An exam, with verdicts at the end.
    Exam,
}

/// One graded encounter with an item. Everything else is computed from reviews, so each review is kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Review {
    /// When the answer was given.
    pub at: Millis,
    /// The item that was answered, or the drill that was played to an end.
    pub item: ItemId,
    /// How the answer came out.
    pub rating: Rating,
    /// How sure the reader was; `None` if they were not asked.
    pub certainty: Option<Certainty>,
    /// Milliseconds that the question was on the screen; of a drill, that the incident lasted by its own clock.
    pub took: u32,
    /// The kind of session.
    pub occasion: Occasion,
}

impl Review {
    /// The second and the item. Two records with the same encounter are one review.
    pub(crate) const fn key(&self) -> (i64, &ItemId) {
        (self.at.0.div_euclid(1000), &self.item)
    }

    /// The review without details: only the second, the item and the rating are left. It is never greater than the
    /// whole review, so a join restores details that only one side has dropped.
    #[must_use]
    pub fn thinned(&self) -> Self {
        let at = Millis(self.at.0.div_euclid(1000).saturating_mul(1000));
        Self { at, certainty: None, took: 0, occasion: Occasion::Practice, ..self.clone() }
    }

    /// Whether the review has no details.
    #[must_use]
    pub const fn is_thin(&self) -> bool {
        self.took == 0
            && self.certainty.is_none()
            && self.at.0.rem_euclid(1000) == 0
            && matches!(self.occasion, Occasion::Practice)
    }
}

/// The reviews of the questions that a step of a session judged.
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
