//! One answer of a challenge or a result: small, and nothing in it as it was typed.

use super::LinkAnswer;
use dryrun_bank::Item;
use dryrun_quiz::{Certainty, Question, Standing, Status, Verdict};

/// What somebody did with one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Eight bits of the item's revision: an answer to another wording is not compared.
    pub revision: u8,
    /// The answer.
    pub given: LinkAnswer,
    /// How sure they were; `None` where they were not asked.
    pub certainty: Option<Certainty>,
    /// Whether they opened the hint.
    pub hinted: bool,
    /// How long it took.
    pub time: Coarse,
}

/// A time in sixteen steps: enough to compare, too coarse to tell people apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coarse(u8);

/// Upper ends of the steps, in seconds; the last step has none.
const STEPS: [u16; 15] = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 600, 1200, 1800];

impl Coarse {
    /// The step of that number, below 16.
    pub(super) const fn from_step(step: u8) -> Self {
        Self(step & 15)
    }

    /// The number of the step.
    pub(super) const fn step(self) -> u8 {
        self.0
    }

    /// The step of this many milliseconds.
    #[must_use]
    pub fn of(milliseconds: u32) -> Self {
        let step = STEPS.iter().filter(|&&end| u32::from(end) * 1000 < milliseconds).count();
        Self(u8::try_from(step).unwrap_or(15))
    }

    /// The upper end of the step, in seconds; `None` for more than half an hour.
    #[must_use]
    pub fn at_most(self) -> Option<u16> {
        STEPS.get(usize::from(self.0)).copied()
    }
}

/// The eight bits of an item's revision that travel.
#[must_use]
pub(super) fn short_revision(item: &Item) -> u8 {
    item.revision.to_le_bytes().into_iter().fold(0, |short, byte| short ^ byte)
}

impl Answered {
    /// What was done with a question.
    #[must_use]
    pub fn of(question: &Question) -> Self {
        let certainty = match question.status {
            Status::Judged { certainty, .. } => certainty,
            Status::Open | Status::Skipped => None,
        };
        Self {
            revision: short_revision(&question.item),
            given: question
                .verdict()
                .map_or(LinkAnswer::Nothing, |verdict| LinkAnswer::of(&question.response, verdict)),
            certainty,
            hinted: question.hinted,
            time: Coarse::of(question.spent),
        }
    }

    /// Whether it is an answer to the item as it is worded here.
    #[must_use]
    pub fn is_of(&self, item: &Item) -> bool {
        self.revision == short_revision(item)
    }

    /// The verdict, computed again from the reader's own bank. `None` where there is no answer, or the item
    /// is worded differently here.
    #[must_use]
    pub fn verdict(&self, item: &Item) -> Option<Verdict> {
        self.is_of(item).then(|| self.given.verdict(item)).flatten()
    }

    /// What the answer came to; `None` as for [`Answered::verdict`].
    #[must_use]
    pub fn standing(&self, item: &Item) -> Option<Standing> {
        self.verdict(item).map(|verdict| Standing::after(verdict.outcome, self.certainty, self.hinted))
    }
}
