//! Open interview questions.

use serde::{Deserialize, Serialize};

use crate::{Block, Phrase, Style};

/// What an open interview question is judged by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Prompt {
    /// Its manner.
    pub style: Style,
    /// How long a spoken answer takes, in minutes; 1 to 45.
    pub minutes: u8,
    /// The row of the coverage list that it answers, like `L09`; empty for prompts of other origin.
    pub covers: String,
    /// What the interviewer learns from it.
    pub why: Vec<Block>,
    /// The steps of an answer.
    pub frame: Vec<Phrase>,
    /// What a good answer covers; five to eight.
    pub points: Vec<KeyPoint>,
    /// An answer that would be hired.
    pub strong: Vec<Block>,
    /// An answer that sounds plausible and is not enough.
    pub weak: Vec<Block>,
    /// What the weak answer lacks.
    pub lacks: Phrase,
    /// Ways to put one's own experience in.
    pub tailoring: Vec<Phrase>,
}

/// One thing that a good answer covers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeyPoint {
    /// What is covered.
    pub text: Phrase,
    /// Words and phrasings that show that it was covered, in small letters; at least four.
    pub cues: Vec<String>,
    /// What an interviewer asks when it is missed.
    pub follow_up: Phrase,
}
