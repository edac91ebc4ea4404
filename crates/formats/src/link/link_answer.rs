//! What was answered, by kind of item, as far as it travels.

use super::Typed;
use dryrun_bank::Item;
use dryrun_quiz::{Marks, Response, Verdict, grade};

/// An answer. Options, steps and values are named by their place in the bank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LinkAnswer {
    /// None, or none that could be graded.
    #[default]
    Nothing,
    /// The option.
    Single(u8),
    /// The options.
    Multiple(Marks),
    /// The steps as arranged; at most seven.
    Order(Vec<u8>),
    /// For each pair its value; at most seven pairs, and fourteen values.
    Match(Vec<Option<u8>>),
    /// What a number or a word came to. What was typed does not travel.
    Typed(Typed),
    /// The line, from 0; below 1024.
    Line(u16),
    /// Key points covered, by the reader's own judgement. What was written does not travel.
    Covered(Marks),
}

impl LinkAnswer {
    /// A graded response; what has no room in a link is left out.
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
            Response::Prompt { covered: Some(covered), .. } => Self::Covered(*covered),
            Response::Single(_)
            | Response::Order(_)
            | Response::Match(_)
            | Response::Line(_)
            | Response::Prompt { .. } => Self::Nothing,
        }
    }

    /// The same as a response; `None` for typed answers and where there is none.
    #[must_use]
    pub fn response(&self) -> Option<Response> {
        match self {
            Self::Nothing | Self::Typed(_) => None,
            Self::Single(place) => Some(Response::Single(Some(*place))),
            Self::Multiple(marks) => Some(Response::Multiple(*marks)),
            Self::Order(order) => Some(Response::Order(Some(order.clone()))),
            Self::Match(chosen) => Some(Response::Match(chosen.clone())),
            Self::Line(line) => Some(Response::Line(Some(*line))),
            Self::Covered(marks) => Some(Response::Prompt { answer: String::new(), covered: Some(*marks) }),
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
