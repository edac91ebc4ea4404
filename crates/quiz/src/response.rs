//! The answer that the reader has given so far.

use super::{Marks, Spoken};
use dryrun_bank::{Form, Item, Kind, is_blank};

/// An answer, or the beginning of one. Options, steps and right-hand values are named by their place in
/// the bank, not on the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Response {
    /// The chosen option.
    Single(Option<u8>),
    /// The chosen options.
    Multiple(Marks),
    /// The steps in the reader's order; `None` while no step was moved.
    Order(Option<Vec<u8>>),
    /// For each pair, the right-hand value that was chosen for it; `None` while it has none.
    Match(Vec<Option<u8>>),
    /// The number, as it was typed.
    Numeric(String),
    /// The words, as they were typed.
    Text(String),
    /// The chosen line, from 0.
    Line(Option<u16>),
    /// An open answer.
    Prompt(Spoken),
}

impl Response {
    /// The empty response to an item.
    #[must_use]
    pub fn empty(item: &Item) -> Self {
        let pairs = if let Form::Match(matching) = &item.form { matching.pairs.len() } else { 0 };
        match item.kind() {
            Kind::Single => Self::Single(None),
            Kind::Multiple => Self::Multiple(Marks::default()),
            Kind::Order => Self::Order(None),
            Kind::Match => Self::Match(vec![None; pairs]),
            Kind::Numeric => Self::Numeric(String::new()),
            Kind::Text => Self::Text(String::new()),
            Kind::Line => Self::Line(None),
            Kind::Prompt => Self::Prompt(Spoken::default()),
        }
    }

    /// The kind of item that it answers.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Single(_) => Kind::Single,
            Self::Multiple(_) => Kind::Multiple,
            Self::Order(_) => Kind::Order,
            Self::Match(_) => Kind::Match,
            Self::Numeric(_) => Kind::Numeric,
            Self::Text(_) => Kind::Text,
            Self::Line(_) => Kind::Line,
            Self::Prompt(_) => Kind::Prompt,
        }
    }

    /// Whether the reader has not begun to answer.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Single(choice) => choice.is_none(),
            Self::Multiple(choices) => choices.is_empty(),
            Self::Order(order) => order.is_none(),
            Self::Match(chosen) => chosen.iter().all(Option::is_none),
            Self::Numeric(text) | Self::Text(text) => is_blank(text),
            Self::Line(line) => line.is_none(),
            Self::Prompt(spoken) => !spoken.is_begun(),
        }
    }

    /// Whether it names only parts that the item has: no option after the last, no step twice. Every response from
    /// storage or from a link is checked with this before it is used.
    #[must_use]
    pub fn fits(&self, item: &Item) -> bool {
        match (self, &item.form) {
            (Self::Single(choice), Form::Single(choices)) => {
                choice.is_none_or(|at| usize::from(at) < choices.len())
            }
            (Self::Multiple(chosen), Form::Multiple(choices)) => chosen.is_within(choices.len()),
            (Self::Order(None), Form::Order(_)) | (Self::Numeric(_), Form::Numeric(_)) => true,
            (Self::Order(Some(order)), Form::Order(steps)) => {
                let distinct: Marks = order.iter().copied().collect();
                order.len() == steps.len()
                    && usize::from(distinct.len()) == steps.len()
                    && distinct.is_within(steps.len())
            }
            (Self::Match(chosen), Form::Match(matching)) => {
                let rights = matching.rights().count();
                chosen.len() == matching.pairs.len()
                    && chosen.iter().flatten().all(|&right| usize::from(right) < rights)
            }
            (Self::Text(_), Form::Text(_)) => true,
            (Self::Line(line), Form::Line(faulty)) => {
                line.is_none_or(|line| usize::from(line) < faulty.code.lines.len())
            }
            (Self::Prompt(spoken), Form::Prompt(prompt)) => {
                let asked = spoken.follow_ups.iter().map(|follow_up| follow_up.point).collect::<Marks>();
                asked.is_within(prompt.points.len())
                    && spoken.covered().is_none_or(|covered| covered.is_within(prompt.points.len()))
            }
            // An answer to an item of another kind, or to one that has not arrived.
            _ => false,
        }
    }
}
