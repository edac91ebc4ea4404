//! One answer of a challenge or a result. It is small, and contains nothing that a reader typed.

use super::LinkAnswer;
use dryrun_bank::Item;
use dryrun_quiz::{Certainty, Question, Standing, Status, Verdict};

/// What somebody did with one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Eight bits of the item's revision. If they differ, the question was worded differently and is not compared.
    pub revision: u8,
    /// The answer.
    pub given: LinkAnswer,
    /// How sure the reader was; `None` if they were not asked.
    pub certainty: Option<Certainty>,
    /// Whether the reader opened the hint.
    pub hinted: bool,
    /// How long the answer took, as one of sixteen steps.
    pub time: Coarse,
}

/// A time in sixteen steps: fine enough to compare, but too coarse to recognise a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coarse(u8);

/// The upper ends of the steps, in seconds. The last step has no upper end.
const STEPS: [u16; 15] = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 600, 1200, 1800];

impl Coarse {
    /// The step with this number. Only the lowest four bits of the number count.
    pub(super) const fn from_step(step: u8) -> Self {
        Self(step & 15)
    }

    /// The number of the step, from 0.
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

/// The lowest eight bits of an item's revision, which go into a link.
#[must_use]
pub(super) fn short_revision(item: &Item) -> u8 {
    item.revision.to_le_bytes().into_iter().fold(0, |short, byte| short ^ byte)
}

impl Answered {
    /// What somebody did with a question.
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

    /// Whether the item had the same wording when it was answered.
    #[must_use]
    pub fn is_of(&self, item: &Item) -> bool {
        self.revision == short_revision(item)
    }

    /// The verdict, computed again with the reader's own bank. `None` if there is no answer, or if the item
    /// is worded differently here.
    #[must_use]
    pub fn verdict(&self, item: &Item) -> Option<Verdict> {
        self.is_of(item).then(|| self.given.verdict(item)).flatten()
    }

    /// The standing after the answer; `None` in the same cases as [`Answered::verdict`].
    #[must_use]
    pub fn standing(&self, item: &Item) -> Option<Standing> {
        self.verdict(item).map(|verdict| Standing::after(verdict.outcome, self.certainty, self.hinted))
    }
}
