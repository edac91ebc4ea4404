//! One question of a session: an item as it was dealt, with what the reader did.

use std::rc::Rc;

use crate::{Certainty, Millis, NotYet, Outcome, Response, Standing, Verdict, drawn, grade, presentation};
use dryrun_bank::{Item, Kind};

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
    /// A question without an answer. `seed` decides its numbers, and with `attempt` the order of its parts.
    #[must_use]
    pub fn new(item: Rc<Item>, seed: u32, attempt: u8) -> Self {
        let item = drawn(item, seed);
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

    /// The same question with its item, which has arrived: dealt now, as before it arrived nothing could be answered.
    #[must_use]
    pub fn filled(&self, item: Rc<Item>, seed: u32) -> Self {
        let Self { status, flagged, spent, .. } = self.clone();
        Self { status, flagged, spent, ..Self::new(item, seed, self.attempt) }
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

    /// What practice asks for before it gives a verdict; `None` where it can give one.
    pub(super) fn not_yet(&self) -> Option<NotYet> {
        match (&self.response, grade(&self.item, &self.response)) {
            (Response::Match(chosen), Ok(_)) => {
                let left = chosen.iter().filter(|right| right.is_none()).count();
                (left > 0).then(|| NotYet::Unjoined { left: u8::try_from(left).unwrap_or(u8::MAX) })
            }
            (_, Ok(_)) => None,
            (_, Err(not_yet)) => Some(not_yet),
        }
    }

    /// Takes a response; false for one to another item, which is not taken.
    pub(super) fn respond(&mut self, response: Response) -> bool {
        let fits = response.fits(&self.item);
        match (&mut self.response, response) {
            (Response::Prompt(spoken), Response::Prompt(response)) if fits => spoken.take(response),
            (before, response) if fits => *before = response,
            _ => {}
        }
        fits
    }

    /// Moves a step of an order to its new place; the others make way. False for a step that is there already.
    pub(super) fn move_step(&mut self, step: u8, to: usize) -> bool {
        let Response::Order(arranged) = &self.response else { return false };
        let mut order = arranged.clone().unwrap_or_else(|| self.order.clone());
        let Some(from) = order.iter().position(|other| *other == step) else { return false };
        if from == to || to >= order.len() {
            return false;
        }
        order.remove(from);
        order.insert(to, step);
        self.respond(Response::Order(Some(order)))
    }

    /// Sets the flag, or takes it away.
    pub(super) const fn toggle_flag(&mut self) -> bool {
        self.flagged = !self.flagged;
        true
    }

    /// Opens the hint; false where there is none.
    pub(super) fn show_hint(&mut self) -> bool {
        let has_hint = !self.item.hint.is_empty();
        self.hinted |= has_hint;
        has_hint
    }

    /// Grades the response as it stands. Nobody is asked how sure they are of an open answer.
    pub(super) fn judge(&mut self, certainty: Option<Certainty>, now: Millis) -> Result<Outcome, NotYet> {
        let certainty = certainty.filter(|_| self.item.kind() != Kind::Prompt);
        let verdict = grade(&self.item, &self.response)?;
        let outcome = verdict.outcome;
        self.status = Status::Judged { verdict, certainty, at: now };
        Ok(outcome)
    }
}
