//! What was asked in a loop, and how it came out.

use dryrun_bank::{DrillId, ItemId, Level};
use dryrun_quiz::{Marks, Outcome, Question, Response};

/// What a half of a round asks: questions, or one drill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Questions, in their order. Never empty.
    Items(Vec<ItemId>),
    /// A drill.
    Drill(DrillId),
}

/// What a half of a round asks, and at which level it was drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The level that was asked for. The bank may have nothing at just this level; then what is nearest was drawn.
    pub level: Level,
    /// What is asked.
    pub asked: Asked,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The id of the question, or of the drill.
    pub id: ItemId,
    /// How it came out.
    pub came: Came,
    /// What the reader wrote to an open question, as they wrote it; empty if they only spoke, and for all others.
    pub text: String,
}

/// How an answer came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// It was not answered.
    Nothing,
    /// Key points of an open question.
    Points {
        /// Those that the reader ticked.
        covered: Marks,
        /// How many there are.
        of: u8,
    },
    /// A closed question was graded.
    Graded(Outcome),
    /// A drill ended, well or badly.
    Ended {
        /// Whether it ended well.
        good: bool,
    },
}

/// The longest text that is kept, in characters. Twenty minutes of speech have about 3,000 words.
const LONGEST: usize = 4000;

impl Answer {
    /// The answer to a question of a session that is over.
    #[must_use]
    pub fn of(question: &Question) -> Self {
        let spoken = if let Response::Prompt(spoken) = &question.response { Some(spoken) } else { None };
        let came = match (question.verdict(), spoken) {
            (None, _) => Came::Nothing,
            (Some(verdict), Some(spoken)) => {
                Came::Points { covered: spoken.covered().unwrap_or_default(), of: verdict.credit.of }
            }
            (Some(verdict), None) => Came::Graded(verdict.outcome),
        };
        let text = spoken.map(|spoken| spoken.whole().chars().take(LONGEST).collect()).unwrap_or_default();
        Self { id: question.item.id.clone(), came, text }
    }

    /// How much of it was there.
    #[must_use]
    pub const fn score(&self) -> Score {
        match self.came {
            Came::Nothing => Score { got: 0, of: 2 },
            Came::Points { covered, of } => Score { got: covered.len() as u32, of: of as u32 },
            Came::Graded(Outcome::Right) => Score { got: 2, of: 2 },
            Came::Graded(Outcome::Partly) => Score { got: 1, of: 2 },
            Came::Graded(Outcome::Missed) => Score { got: 0, of: 2 },
            Came::Ended { good } => Score { got: if good { 4 } else { 1 }, of: 4 },
        }
    }
}

/// Parts that were there, of all. A key point is a part; a closed question has two, half right is one; a drill has four,
/// of which a bad ending keeps one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// How many parts were there. Invariant: at most `of`.
    pub got: u32,
    /// Of how many; 0 if nothing was asked.
    pub of: u32,
}

impl Score {
    /// Whether three quarters were there, as for a question that counts as known.
    #[must_use]
    pub const fn is_strong(self) -> bool {
        self.of > 0 && self.got * 4 >= self.of * 3
    }

    /// Whether less than half was there.
    #[must_use]
    pub const fn is_weak(self) -> bool {
        self.got * 2 < self.of
    }

    /// Both together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self { got: self.got.saturating_add(other.got), of: self.of.saturating_add(other.of) }
    }
}

impl FromIterator<Score> for Score {
    fn from_iter<I: IntoIterator<Item = Self>>(scores: I) -> Self {
        scores.into_iter().fold(Self::default(), Self::plus)
    }
}
