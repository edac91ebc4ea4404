//! What an answer says about memory.

use super::Outcome;

/// How sure the reader was, said with the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// A guess.
    Guess,
    /// Unsure.
    Unsure,
    /// Sure.
    Sure,
}

/// One graded encounter, in the words of Anki and FSRS.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rating {
    /// Not recalled.
    Again,
    /// Recalled with doubt or help.
    Hard,
    /// Recalled.
    Good,
    /// Recalled without effort. No quiz answer gives it: picking an option proves too little.
    Easy,
}

/// What is to be done with an item after an answer: the three signs of the page.
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
    /// The standing after an answer. `certainty` is `None` where the reader does not want to be asked:
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

    /// What a rating stands for.
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
