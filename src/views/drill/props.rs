//! What the page of a drill is made from.

use yew::Callback;

use crate::incident::{Event, Run, VoteEvent, Votes};
use crate::memory::Ended;
use crate::words::Words;

/// What the page of a drill is made from.
pub struct DrillProps<'a> {
    /// The language.
    pub words: Words,
    /// The run.
    pub run: &'a Run,
    /// How the reader's best run through this drill ended; `None` before the first end.
    pub best: Option<Ended>,
    /// Whether single keys work, so that buttons show them.
    pub shortcuts: bool,
    /// The votes of a group on this decision; `None` if somebody plays alone.
    pub votes: Option<&'a Votes>,
    /// Called with what happens while a group votes.
    pub on_vote: &'a Callback<VoteEvent>,
    /// Called with every event.
    pub on_event: &'a Callback<Event>,
}
