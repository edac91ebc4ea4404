//! Grading: an item's form and a response give a verdict. Every response, typed or restored, gets a verdict or a
//! reason why there is none yet.

mod choice;
mod numeric;
mod order;
mod text;

pub use order::longest_rise;

use crate::Response;
use dryrun_bank::{Form, Item, Matching, Prompt};

/// How an answer came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The answer earned nothing.
    Missed,
    /// The answer earned a part of the credit.
    Partly,
    /// The answer earned all of the credit.
    Right,
}

/// Credit earned, as a fraction. Invariant: `earned <= of`, `of` > 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credit {
    /// How many parts were earned.
    pub earned: u8,
    /// How many parts there are.
    pub of: u8,
}

impl Credit {
    /// Credit for a form that is either right or wrong.
    #[must_use]
    pub const fn whole(right: bool) -> Self {
        Self { earned: right as u8, of: 1 }
    }

    const fn outcome(self) -> Outcome {
        if self.earned == 0 {
            Outcome::Missed
        } else if self.earned < self.of {
            Outcome::Partly
        } else {
            Outcome::Right
        }
    }
}

/// What the page says about the credit, if the key alone does not explain it.
#[derive(Clone, Debug, PartialEq)]
pub enum Remark {
    /// There is nothing to say.
    Plain,
    /// Each right option counts one, each wrong one takes one away.
    Options {
        /// How many right options were chosen.
        right: u8,
        /// How many wrong options were chosen.
        wrong: u8,
        /// How many right options there are.
        of: u8,
    },
    /// The longest run of steps that are in the right order among themselves.
    InOrder {
        /// The length of this run, in steps.
        run: u8,
        /// How many steps there are.
        of: u8,
    },
    /// The pairs that were joined right.
    Joined {
        /// How many pairs are right.
        right: u8,
        /// How many pairs there are.
        of: u8,
    },
    /// How the typed number was understood.
    Number {
        /// The number, in the unit of the right value.
        read: f64,
        /// The known mistake that leads to this number, by its place among the slips.
        slip: Option<u8>,
    },
    /// The typed words differ from an accepted answer by a letter or two.
    Near {
        /// The place of that answer among the accepted answers.
        accepted: u8,
    },
    /// The typed words are a known mistake.
    Slip {
        /// The place of the mistake among the slips.
        slip: u8,
    },
    /// The key points that the reader ticked.
    Covered {
        /// How many key points were ticked.
        points: u8,
        /// How many key points there are.
        of: u8,
    },
}

/// The result of grading an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Right, partly right or missed.
    pub outcome: Outcome,
    /// The credit that was earned, in parts.
    pub credit: Credit,
    /// What the page says about the credit.
    pub remark: Remark,
}

impl Verdict {
    const fn of(credit: Credit, remark: Remark) -> Self {
        Self { outcome: credit.outcome(), credit, remark }
    }
}

/// Why there is no verdict yet. The session stays where it is, and the page says what is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotYet {
    /// Nothing was chosen, typed or revealed.
    Empty,
    /// Some pairs have no right-hand value yet. Practice asks for them; an exam grades the others.
    Unjoined {
        /// How many pairs are open.
        left: u8,
    },
    /// The typed text is not a number.
    NotANumber,
    /// The typed unit measures something else than the unit of the answer.
    OtherUnit {
        /// The unit as it was typed.
        typed: String,
    },
    /// The question has not arrived.
    Awaited,
    /// The response belongs to another item. Only a fault of the program can cause this.
    Foreign,
}

/// The verdict on a response.
///
/// # Errors
/// When there is nothing to grade yet; see [`NotYet`].
pub fn grade(item: &Item, response: &Response) -> Result<Verdict, NotYet> {
    if item.is_awaited() {
        return Err(NotYet::Awaited);
    }
    if !response.fits(item) {
        return Err(NotYet::Foreign);
    }
    match (&item.form, response) {
        (Form::Single(choices), Response::Single(chosen)) => choice::single(choices, *chosen),
        (Form::Multiple(choices), Response::Multiple(chosen)) => choice::multiple(choices, *chosen),
        // A dealt order is never the right one, so leaving it untouched is no answer by accident.
        (Form::Order(steps), Response::Order(order)) => order::grade(steps.len(), order.as_deref()),
        (Form::Match(matching), Response::Match(chosen)) => joined(matching, chosen),
        (Form::Numeric(numeric), Response::Numeric(typed)) => numeric::grade(numeric, typed),
        (Form::Text(entry), Response::Text(typed)) => text::grade(entry, typed),
        (Form::Line(faulty), Response::Line(line)) => {
            let line = line.ok_or(NotYet::Empty)?;
            Ok(Verdict::of(Credit::whole(line == faulty.fault), Remark::Plain))
        }
        (Form::Prompt(prompt), Response::Prompt(spoken)) => {
            let covered = spoken.covered().ok_or(NotYet::Empty)?;
            Ok(self_rated(prompt, covered.len().into()))
        }
        _ => Err(NotYet::Foreign),
    }
}

fn joined(matching: &Matching, chosen: &[Option<u8>]) -> Result<Verdict, NotYet> {
    if chosen.iter().all(Option::is_none) {
        return Err(NotYet::Empty);
    }
    // Two pairs may share their right-hand words; then either place is right.
    let rights: Vec<_> = matching.rights().collect();
    let right = matching
        .pairs
        .iter()
        .zip(chosen)
        .filter(|(pair, chosen)| chosen.and_then(|at| rights.get(usize::from(at))) == Some(&&pair.right))
        .count();
    let credit = Credit { earned: small(right), of: small(matching.pairs.len()) };
    Ok(Verdict::of(credit, Remark::Joined { right: credit.earned, of: credit.of }))
}

/// An open answer is right from three quarters of its key points on, and partly right from one quarter on.
fn self_rated(prompt: &Prompt, covered: usize) -> Verdict {
    let of = prompt.points.len();
    let outcome = if covered * 4 >= of * 3 {
        Outcome::Right
    } else if covered * 4 >= of {
        Outcome::Partly
    } else {
        Outcome::Missed
    };
    let (points, of) = (small(covered), small(of).max(1));
    Verdict { outcome, credit: Credit { earned: points, of }, remark: Remark::Covered { points, of } }
}

/// Converts a count of parts. The checker allows only a few, so none is above 255.
fn small(count: usize) -> u8 {
    u8::try_from(count).unwrap_or(u8::MAX)
}
