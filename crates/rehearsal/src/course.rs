//! The course of a loop: where it is, what can happen, and the halves that were begun.

use dryrun_bank::Level;
use dryrun_quiz::Millis;

use crate::{Answer, Asked, Drawn, Score};

/// Where a loop is. Rounds are named by their places, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Between two rounds, or before the first: the page says what comes next.
    Ready {
        /// The round that comes next.
        round: usize,
    },
    /// A half of a round is played, on a page of its own: the last leg.
    Playing {
        /// The round.
        round: usize,
    },
    /// The first half of a round is over: the page says how the second one begins.
    Turning {
        /// The round.
        round: usize,
    },
    /// The loop is over, and the scorecard is shown.
    Done,
}

/// Something that happened in a loop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The reader began the next half, and this was drawn for it.
    Began(Drawn),
    /// The half that was played is over.
    Ended {
        /// Its answers, in the order of the questions.
        answers: Vec<Answer>,
        /// The milliseconds that it took.
        millis: u32,
    },
    /// The reader left the rest of the round out.
    Skipped,
    /// The reader ended the loop before its last round.
    Stopped,
}

/// How the second half of a round begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Most of the first half was covered: one level up.
    Deeper,
    /// Some of it was, or there is no other level.
    Same,
    /// Less than half was: one level down.
    Easier,
}

/// A half of a round that was begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leg {
    /// The round, by its place.
    pub round: usize,
    /// The level at which it was asked.
    pub level: Level,
    /// What it asks.
    pub asked: Asked,
    /// When it began.
    pub started: Millis,
    /// The answers; empty while it is played.
    pub answers: Vec<Answer>,
    /// The milliseconds that it took; 0 while it is played.
    pub millis: u32,
}

impl Leg {
    /// How much of it was there.
    #[must_use]
    pub fn score(&self) -> Score {
        self.answers.iter().map(Answer::score).collect()
    }
}
