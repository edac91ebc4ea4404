//! One question of a session: an item as it was dealt, with what the reader did.

use std::rc::Rc;

use crate::{Certainty, Millis, Response, Standing, Verdict, grade, presentation};
use dryrun_bank::Item;

/// An item as it was dealt, with what the reader did.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The item that is asked.
    pub item: Rc<Item>,
    /// 1 at first, and one more each time the item comes back.
    pub attempt: u8,
    /// The order in which its parts are shown: places in the bank. See [`presentation`].
    pub order: Vec<u8>,
    /// The answer so far.
    pub response: Response,
    /// Whether it is open, skipped or judged.
    pub status: Status,
    /// Whether the reader flagged it.
    pub flagged: bool,
    /// Whether the hint was opened.
    pub hinted: bool,
    /// Milliseconds on the screen before the answer was given.
    pub spent: u32,
}

/// Whether a question is open, skipped or judged.
#[derive(Clone, Debug, PartialEq)]
pub enum Status {
    /// It can be answered.
    Open,
    /// It was skipped, or not answered in an exam.
    Skipped,
    /// It was graded.
    Judged {
        /// The verdict on the answer.
        verdict: Verdict,
        /// How sure the reader was; `None` if they were not asked.
        certainty: Option<Certainty>,
        /// When the answer was given.
        at: Millis,
    },
}

impl Question {
    /// A question without an answer. `seed` and `attempt` decide the order of its parts.
    #[must_use]
    pub fn new(item: Rc<Item>, seed: u32, attempt: u8) -> Self {
        Self {
            order: presentation(&item, seed, attempt),
            response: Response::empty(&item),
            item,
            attempt,
            status: Status::Open,
            flagged: false,
            hinted: false,
            spent: 0,
        }
    }

    /// Whether the response could be graded as it stands.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        grade(&self.item, &self.response).is_ok()
    }

    /// The verdict; `None` until the question is judged.
    #[must_use]
    pub const fn verdict(&self) -> Option<&Verdict> {
        match &self.status {
            Status::Judged { verdict, .. } => Some(verdict),
            Status::Open | Status::Skipped => None,
        }
    }

    /// What to do with the item; `None` until the question is judged.
    #[must_use]
    pub fn standing(&self) -> Option<Standing> {
        match &self.status {
            Status::Judged { verdict, certainty, .. } => {
                Some(Standing::after(verdict.outcome, *certainty, self.hinted))
            }
            Status::Open | Status::Skipped => None,
        }
    }
}
