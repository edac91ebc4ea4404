//! Certainty, rating and standing: what an answer says about the reader's memory.

use super::Outcome;

/// How sure the reader was, said with the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// The reader guessed.
    Guess,
    /// The reader was not sure.
    Unsure,
    /// The reader was sure.
    Sure,
}

/// One graded encounter, in the words of Anki and FSRS.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rating {
    /// The answer was wrong: not recalled.
    Again,
    /// Partly right, or right with doubt or with the hint.
    Hard,
    /// Right and sure: recalled.
    Good,
    /// Recalled without effort. No answer gets this rating, because choosing an option does not prove it.
    Easy,
}

/// What to do with an item after an answer. The page shows it as one of three signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// `-` it was missed.
    Learn,
    /// `~` partly right, right with doubt, or right with the hint.
    Revisit,
    /// `+` right and sure.
    Keep,
}

impl Standing {
    /// The standing after an answer. `certainty` is `None` if the reader does not want to be asked:
    /// then the answer counts as sure.
    #[must_use]
    pub fn after(outcome: Outcome, certainty: Option<Certainty>, hinted: bool) -> Self {
        match (outcome, certainty) {
            (Outcome::Missed, _) => Self::Learn,
            (Outcome::Partly, _) | (Outcome::Right, Some(Certainty::Guess | Certainty::Unsure)) => {
                Self::Revisit
            }
            (Outcome::Right, None | Some(Certainty::Sure)) if hinted => Self::Revisit,
            (Outcome::Right, None | Some(Certainty::Sure)) => Self::Keep,
        }
    }

    /// The standing that belongs to a rating.
    #[must_use]
    pub const fn of(rating: Rating) -> Self {
        match rating {
            Rating::Again => Self::Learn,
            Rating::Hard => Self::Revisit,
            Rating::Good | Rating::Easy => Self::Keep,
        }
    }

    /// The rating that memory is updated with. Right and sure is Good, right but unsure Hard, wrong
    /// Again. Source of the idea that so few grades are enough: srs-benchmark,
    /// FSRS-6 with pass and fail only.
    #[must_use]
    pub const fn rating(self) -> Rating {
        match self {
            Self::Learn => Rating::Again,
            Self::Revisit => Rating::Hard,
            Self::Keep => Rating::Good,
        }
    }
}
