//! The part of an answer that goes into a link, by kind of item.

use super::Typed;
use dryrun_bank::Item;
use dryrun_quiz::{Marks, Response, Spoken, SpokenStep, Verdict, grade};

/// An answer. Options, steps and values are named by their place in the bank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LinkAnswer {
    /// There was no answer, or none that could be graded.
    #[default]
    Nothing,
    /// The place of the chosen option, from 0.
    Single(u8),
    /// The places of the chosen options.
    Multiple(Marks),
    /// The steps in the order that the reader gave them; at most seven.
    Order(Vec<u8>),
    /// For each pair the value that was joined to it; at most seven pairs and fourteen values.
    Match(Vec<Option<u8>>),
    /// How a typed number or word was graded. The typed text is not in the link.
    Typed(Typed),
    /// The chosen line, 0 to 1023.
    Line(u16),
    /// The key points that the reader ticked. The written answer is not in the link.
    Covered(Marks),
}

impl LinkAnswer {
    /// The answer for a graded response. What does not fit into a link is left out.
    pub(super) fn of(response: &Response, verdict: &Verdict) -> Self {
        match response {
            Response::Single(Some(place)) if *place < 32 => Self::Single(*place),
            Response::Multiple(marks) => Self::Multiple(*marks),
            Response::Order(Some(order)) if order.len() <= 7 => Self::Order(order.clone()),
            Response::Match(chosen)
                if chosen.len() <= 7 && chosen.iter().flatten().all(|&place| place < 15) =>
            {
                Self::Match(chosen.clone())
            }
            Response::Numeric(_) | Response::Text(_) => Self::Typed(Typed::of(verdict)),
            Response::Line(Some(line)) if *line < 1024 => Self::Line(*line),
            Response::Prompt(spoken) => spoken.covered().map_or(Self::Nothing, Self::Covered),
            Response::Single(_) | Response::Order(_) | Response::Match(_) | Response::Line(_) => {
                Self::Nothing
            }
        }
    }

    /// The answer as a response; `None` for typed answers and if there is no answer.
    #[must_use]
    pub fn response(&self) -> Option<Response> {
        match self {
            Self::Nothing | Self::Typed(_) => None,
            Self::Single(place) => Some(Response::Single(Some(*place))),
            Self::Multiple(marks) => Some(Response::Multiple(*marks)),
            Self::Order(order) => Some(Response::Order(Some(order.clone()))),
            Self::Match(chosen) => Some(Response::Match(chosen.clone())),
            Self::Line(line) => Some(Response::Line(Some(*line))),
            Self::Covered(marks) => {
                let step = SpokenStep::Ticking { covered: *marks };
                Some(Response::Prompt(Spoken { step, ..Spoken::default() }))
            }
        }
    }

    pub(super) fn verdict(&self, item: &Item) -> Option<Verdict> {
        match self {
            Self::Typed(typed) => typed.verdict(item),
            Self::Nothing
            | Self::Single(_)
            | Self::Multiple(_)
            | Self::Order(_)
            | Self::Match(_)
            | Self::Line(_)
            | Self::Covered(_) => grade(item, &self.response()?).ok(),
        }
    }
}
