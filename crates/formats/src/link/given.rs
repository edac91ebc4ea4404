//! What was answered, by kind of item, in few bits. It says how long it is, so that it can be read without the
//! item: that may have been retired.

use super::Typed;
use crate::bits::{BitReader, BitWriter, width};
use dryrun_bank::Item;
use dryrun_quiz::{Marks, Response, Verdict, grade};

/// An answer. Options, steps and values are named by their place in the bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// None, or none that could be graded.
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

impl Given {
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

    /// The response that it stands for; `None` for typed answers and for none.
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

    pub(super) fn write(&self, bits: &mut BitWriter) {
        match self {
            Self::Nothing => bits.put(0, 3),
            Self::Single(place) => {
                bits.put(1, 3);
                bits.put((*place).into(), 5);
            }
            Self::Multiple(marks) => {
                bits.put(2, 3);
                write_marks(*marks, bits);
            }
            Self::Order(order) => {
                bits.put(3, 3);
                bits.put(order.len() as u32, 3);
                order.iter().for_each(|&step| bits.put(step.into(), 3));
            }
            Self::Match(chosen) => {
                bits.put(4, 3);
                bits.put(chosen.len() as u32, 3);
                chosen.iter().for_each(|right| bits.put(right.map_or(0, |right| u32::from(right) + 1), 4));
            }
            Self::Typed(typed) => {
                bits.put(5, 3);
                typed.write(bits);
            }
            Self::Line(line) => {
                bits.put(6, 3);
                bits.put((*line).into(), 10);
            }
            Self::Covered(marks) => {
                bits.put(7, 3);
                write_marks(*marks, bits);
            }
        }
    }

    pub(super) fn read(bits: &mut BitReader<'_>) -> Option<Self> {
        Some(match bits.take(3)? {
            0 => Self::Nothing,
            1 => Self::Single(bits.take(5)? as u8),
            2 => Self::Multiple(read_marks(bits)?),
            3 => {
                let count = bits.take(3)?;
                Self::Order((0..count).map(|_| bits.take(3).map(|step| step as u8)).collect::<Option<_>>()?)
            }
            4 => {
                let count = bits.take(3)?;
                let right = |bits: &mut BitReader<'_>| bits.take(4).map(|right| (right as u8).checked_sub(1));
                Self::Match((0..count).map(|_| right(bits)).collect::<Option<_>>()?)
            }
            5 => Self::Typed(Typed::read(bits)?),
            6 => Self::Line(bits.take(10)? as u16),
            _ => Self::Covered(read_marks(bits)?),
        })
    }
}

/// How many bits the marks take, then those bits.
fn write_marks(marks: Marks, bits: &mut BitWriter) {
    bits.put(width(marks.bits()), 6);
    bits.put(marks.bits(), width(marks.bits()));
}

fn read_marks(bits: &mut BitReader<'_>) -> Option<Marks> {
    let width = bits.take(6)?;
    if width > 32 { None } else { bits.take(width).map(Marks::from_bits) }
}
