//! Grading: an item's form and a response give a verdict. Total: whatever is typed or restored gets a
//! verdict or a reason why there is none yet.

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
    /// Nothing that counts.
    Missed,
    /// Some of it.
    Partly,
    /// All of it.
    Right,
}

/// Credit earned, as a fraction. Invariant: `earned <= of`, `of` > 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credit {
    /// Parts earned.
    pub earned: u8,
    /// Parts in all.
    pub of: u8,
}

impl Credit {
    /// All or nothing.
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

/// How the credit came about, where that is not plain from the key.
#[derive(Clone, Debug, PartialEq)]
pub enum Remark {
    /// Nothing to add.
    Plain,
    /// Each right option counts one, each wrong one takes one away.
    Options {
        /// Right options chosen.
        right: u8,
        /// Wrong options chosen.
        wrong: u8,
        /// Right options in all.
        of: u8,
    },
    /// The longest run of steps that stand in the right order among themselves.
    InOrder {
        /// Its length.
        run: u8,
        /// Steps in all.
        of: u8,
    },
    /// Pairs joined rightly.
    Joined {
        /// How many.
        right: u8,
        /// Pairs in all.
        of: u8,
    },
    /// The number as it was read.
    Number {
        /// In the key's unit.
        read: f64,
        /// The known mistake that leads there, by its place in the item.
        slip: Option<u8>,
    },
    /// The words were off by a letter or two: meant for the accepted answer at this place.
    Near {
        /// Place among the accepted answers.
        accepted: u8,
    },
    /// The words are a known mistake, by its place in the item.
    Slip {
        /// Place among the slips.
        slip: u8,
    },
    /// Key points that the reader ticked.
    Covered {
        /// How many.
        points: u8,
        /// Key points in all.
        of: u8,
    },
}

/// What an answer was worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// In one word.
    pub outcome: Outcome,
    /// In parts.
    pub credit: Credit,
    /// How it came about.
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
    /// Some pairs have no right-hand value yet. Practice asks for them; an exam grades without.
    Unjoined {
        /// How many.
        left: u8,
    },
    /// What was typed is no number.
    NotANumber,
    /// The unit is of another family.
    OtherUnit {
        /// The unit as typed.
        typed: String,
    },
    /// The response belongs to another item. Only a fault of the program leads here.
    Foreign,
}

/// The verdict on a response.
///
/// # Errors
/// When there is nothing to grade yet; see [`NotYet`].
pub fn grade(item: &Item, response: &Response) -> Result<Verdict, NotYet> {
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
        (Form::Prompt(prompt), Response::Prompt { covered, .. }) => {
            let covered = covered.ok_or(NotYet::Empty)?;
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

/// An open answer is kept from three quarters of its key points on, and revisited from one quarter on.
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

/// Parts of an item are few; more than 255 cannot pass the checker.
fn small(count: usize) -> u8 {
    u8::try_from(count).unwrap_or(u8::MAX)
}
