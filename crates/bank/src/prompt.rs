//! Open interview questions.

use serde::{Deserialize, Serialize};

use crate::{Block, Phrase, Style};

/// An open interview question, with what a good answer contains.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Prompt {
    /// Its style.
    pub style: Style,
    /// How long a spoken answer takes, in minutes; 1 to 45.
    pub minutes: u8,
    /// The row of the coverage list that it answers, like `L09`; empty if it answers none.
    pub covers: String,
    /// What the interviewer learns from the answer.
    pub why: Vec<Block>,
    /// The steps of an answer.
    pub frame: Vec<Phrase>,
    /// The key points that a good answer covers; five to eight.
    pub points: Vec<KeyPoint>,
    /// A strong answer, after which the interviewer would hire.
    pub strong: Vec<Block>,
    /// A weak answer, which sounds plausible but is not enough.
    pub weak: Vec<Block>,
    /// What the weak answer does not have.
    pub lacks: Phrase,
    /// Ways to add one's own experience.
    pub tailoring: Vec<Phrase>,
}

/// A point that a good answer covers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeyPoint {
    /// The point in words.
    pub text: Phrase,
    /// Words and phrases that show that an answer covers the point, in small letters; at least four.
    pub cues: Vec<String>,
    /// What an interviewer asks if the answer misses the point.
    pub follow_up: Phrase,
}
