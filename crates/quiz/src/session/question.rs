//! One question of a session: an item as it was dealt, with what the reader did.

use std::rc::Rc;

use crate::{Certainty, Millis, Response, Standing, Verdict, grade, presentation};
use dryrun_bank::Item;

/// An item as it was dealt, with what the reader did.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What is asked.
    pub item: Rc<Item>,
    /// 1 at first, more when a missed item comes back.
    pub attempt: u8,
    /// The order in which its parts are shown: places in the bank. See [`presentation`].
    pub order: Vec<u8>,
    /// The answer so far.
    pub response: Response,
    /// How far it got.
    pub status: Status,
    /// Marked by the reader.
    pub flagged: bool,
    /// Whether the hint was opened.
    pub hinted: bool,
    /// Milliseconds on the screen before the answer was given.
    pub spent: u32,
}

/// How far a question got.
#[derive(Clone, Debug, PartialEq)]
pub enum Status {
    /// It can be answered.
    Open,
    /// It was passed over, or left unanswered in an exam.
    Skipped,
    /// It was graded.
    Judged {
        /// The result.
        verdict: Verdict,
        /// How sure the reader was; `None` where they were not asked.
        certainty: Option<Certainty>,
        /// When.
        at: Millis,
    },
}

impl Question {
    /// The item, dealt afresh.
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

    /// The verdict, once there is one.
    #[must_use]
    pub const fn verdict(&self) -> Option<&Verdict> {
        match &self.status {
            Status::Judged { verdict, .. } => Some(verdict),
            Status::Open | Status::Skipped => None,
        }
    }

    /// What is to be done with the item; `None` while it is unanswered.
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
