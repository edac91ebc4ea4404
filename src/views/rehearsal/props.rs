//! What the page of a mock interview is made from, and the events on it.

use yew::{Callback, Html};

use crate::bank::Bank;
use crate::rehearsal::{Loop, LoopQuery, Scorecard};
use crate::words::Words;

/// What happened in a mock interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoopEvent {
    /// The reader chose another job, level or length, before the first round.
    Chosen(LoopQuery),
    /// The reader began the next half.
    Begun,
    /// The reader left the rest of the round out.
    Skipped,
    /// The reader ended the interview before its last round.
    Stopped,
    /// The reader wants one like it, with other questions.
    Again,
    /// The session on the screen, which is half a round, is over.
    HalfEnded,
}

/// What the page of a mock interview is made from.
pub struct LoopProps<'a> {
    /// The language.
    pub words: Words,
    /// The bank, for titles and key points.
    pub bank: &'a Bank,
    /// The mock interview.
    pub rehearsal: &'a Loop,
    /// Its scorecard, once it is over.
    pub card: Option<&'a Scorecard>,
    /// The share sheet of the same interview.
    pub share: Html,
    /// Called with every event.
    pub on_event: &'a Callback<LoopEvent>,
    /// Called when the reader wants to print the scorecard.
    pub on_print: &'a Callback<()>,
}
