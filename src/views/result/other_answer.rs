//! What somebody else answered, and how many of it was right.

use crate::quiz::{Outcome, Standing};
use crate::words::AnswerParts;

/// What somebody else answered.
#[derive(Clone, Debug, PartialEq)]
pub enum OtherAnswer {
    /// An answer, graded again here.
    Given {
        /// How it came out.
        outcome: Outcome,
        /// The standing that follows from it.
        standing: Standing,
        /// The answer in words.
        parts: AnswerParts,
    },
    /// The other person gave no answer.
    Nothing,
    /// The question was worded differently when it was answered, so it is not graded.
    Reworded,
}

/// How many questions somebody had right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Questions with all of the credit.
    pub right: usize,
    /// Questions that could be graded here, those without an answer included.
    pub of: usize,
}

impl Score {
    /// The score of these answers. A question that was worded differently does not count.
    pub fn of(answers: &mut dyn Iterator<Item = &OtherAnswer>) -> Self {
        let mut score = Self::default();
        for answer in answers {
            score.of += usize::from(*answer != OtherAnswer::Reworded);
            score.right += usize::from(matches!(answer, OtherAnswer::Given { outcome: Outcome::Right, .. }));
        }
        score
    }
}
