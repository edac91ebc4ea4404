//! Typed numbers and words. A link carries how they were graded, not what was typed. So the only free text in a link is
//! a name, the other reader's app can still grade the answer, and the answer takes six bits.

use dryrun_bank::{Form, Item, TextEntry, convert};
use dryrun_quiz::{Credit, Outcome, Remark, Response, Verdict, grade};

/// How a typed answer was graded. The place is the place among the answers in the bank, 0 to 15.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// The accepted answer at this place. For numbers, the right number at place 0.
    Accepted(u8),
    /// A letter or two off the accepted answer.
    Near(u8),
    /// The known mistake at this place.
    Slip(u8),
    /// Another answer, which is wrong.
    Other,
}

impl Typed {
    pub(super) fn of(verdict: &Verdict) -> Self {
        let typed = match &verdict.remark {
            _ if verdict.outcome == Outcome::Right => Self::Accepted(0),
            Remark::Near { accepted } => Self::Near(*accepted),
            Remark::Slip { slip } | Remark::Number { slip: Some(slip), .. } => Self::Slip(*slip),
            Remark::Plain
            | Remark::Options { .. }
            | Remark::InOrder { .. }
            | Remark::Joined { .. }
            | Remark::Number { slip: None, .. }
            | Remark::Covered { .. } => Self::Other,
        };
        match typed {
            Self::Near(place) | Self::Slip(place) if place > 15 => Self::Other,
            Self::Accepted(_) | Self::Near(_) | Self::Slip(_) | Self::Other => typed,
        }
    }

    /// The bank's own word for the answer; `None` if the answer is not in the bank.
    #[must_use]
    pub fn word(self, entry: &TextEntry) -> Option<&str> {
        match self {
            Self::Accepted(place) | Self::Near(place) => {
                entry.accepted.get(usize::from(place)).map(String::as_str)
            }
            Self::Slip(place) => entry.slips.get(usize::from(place)).map(|slip| slip.text.as_str()),
            Self::Other => None,
        }
    }

    pub(super) fn verdict(self, item: &Item) -> Option<Verdict> {
        let wrong = Verdict { outcome: Outcome::Missed, credit: Credit::whole(false), remark: Remark::Plain };
        match (self, &item.form) {
            (Self::Other, Form::Text(_) | Form::Numeric(_)) => Some(wrong),
            (Self::Near(place), Form::Text(entry)) => {
                entry.accepted.get(usize::from(place)).map(|_| Verdict {
                    outcome: Outcome::Partly,
                    credit: Credit { earned: 1, of: 2 },
                    remark: Remark::Near { accepted: place },
                })
            }
            (Self::Accepted(_) | Self::Slip(_), Form::Text(entry)) => {
                grade(item, &Response::Text(self.word(entry)?.to_owned())).ok()
            }
            (Self::Accepted(0), Form::Numeric(numeric)) => Some(Verdict {
                outcome: Outcome::Right,
                credit: Credit::whole(true),
                remark: Remark::Number { read: numeric.value, slip: None },
            }),
            (Self::Slip(place), Form::Numeric(numeric)) => {
                let slip = numeric.slips.get(usize::from(place))?;
                let read = convert(slip.value, &slip.unit, &numeric.unit)?;
                Some(Verdict { remark: Remark::Number { read, slip: Some(place) }, ..wrong })
            }
            _ => None,
        }
    }
}
