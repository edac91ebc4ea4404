//! What can be practised.

use crate::Trace;

/// How an item is practised. Each kind has its own share of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A closed question: about a minute.
    Closed,
    /// A question to answer aloud: about six minutes.
    Spoken,
}

impl Kind {
    /// About how many minutes one takes.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        match self {
            Self::Closed => 1,
            Self::Spoken => 6,
        }
    }
}

/// An item that can be practised.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// How it is practised.
    pub kind: Kind,
    /// The place of its topic, for the forecast.
    pub topic: usize,
    /// The part of the way, from 0, in which the guide has its topic; `None` if the guide has it nowhere.
    pub phase: Option<usize>,
    /// What its reviews left behind; `None` if it was never answered.
    pub trace: Option<Trace>,
}
