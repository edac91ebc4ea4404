//! The questions of a session: what is asked, what comes back, and how all of them came out.

use core::ops::Deref;
use std::rc::Rc;

use super::{Question, Status};
use crate::{Millis, Outcome, Pace, Standing, apart};
use dryrun_bank::{Bank, Item, ItemId, Kind};

/// The questions of a session: first those of its set, each in its first attempt, then those that came back to be
/// fixed. Never empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Questions(Vec<Question>);

impl Deref for Questions {
    type Target = [Question];

    fn deref(&self) -> &[Question] {
        &self.0
    }
}

impl Questions {
    /// `None` without a question.
    #[must_use]
    pub fn new(questions: Vec<Question>) -> Option<Self> {
        if questions.is_empty() { None } else { Some(Self(questions)) }
    }

    /// The items, dealt. An exam leaves prompts out: nobody marks an open answer at its end.
    pub(super) fn deal(items: Vec<Rc<Item>>, pace: Pace, seed: u32) -> Option<Self> {
        let is_asked = |item: &Rc<Item>| !(pace.is_exam() && item.kind() == Kind::Prompt);
        Self::new(items.into_iter().filter(is_asked).map(|item| Question::new(item, seed, 1)).collect())
    }

    /// Whether some have not arrived.
    #[must_use]
    pub fn is_awaited(&self) -> bool {
        self.0.iter().any(|question| question.item.is_awaited())
    }

    /// The same questions, with those dealt that have arrived; `None` if nothing was missing.
    pub(super) fn filled(&self, bank: &Bank, seed: u32) -> Option<Self> {
        let filled = |question: &Question| match bank.item(question.item.id.as_str()) {
            Some(item) if question.item.is_awaited() => question.filled(Rc::clone(item), seed),
            _ => question.clone(),
        };
        self.is_awaited().then(|| Self(self.0.iter().map(filled).collect()))
    }

    /// How many questions the set has. What came back stands behind them, from this place on.
    #[must_use]
    pub fn set_len(&self) -> usize {
        self.first_encounters().count()
    }

    /// First encounters. What came back is left out.
    pub fn first_encounters(&self) -> impl Iterator<Item = &Question> {
        self.0.iter().filter(|question| question.attempt == 1)
    }

    /// The places of questions without an answer that could be graded.
    #[must_use]
    pub fn unanswered(&self) -> Vec<usize> {
        let places = self.0.iter().enumerate();
        places.filter(|(_, question)| !question.is_answered()).map(|(at, _)| at).collect()
    }

    /// What came back, in the order in which it did.
    pub fn came_back(&self) -> impl Iterator<Item = &Question> {
        self.0.iter().filter(|question| question.attempt > 1)
    }

    /// What the reader may fix at the end of the set: missed and partly right answers that did not come back yet.
    /// A spoken answer does not come back, because it takes minutes and the reader has just read a strong one.
    pub fn to_fix(&self) -> impl Iterator<Item = &Question> {
        let came_back = |id: &ItemId| self.came_back().any(|question| question.item.id == *id);
        self.first_encounters().filter(move |question| {
            question.verdict().is_some_and(|verdict| verdict.outcome != Outcome::Right)
                && question.item.kind() != Kind::Prompt
                && !came_back(&question.item.id)
        })
    }

    /// How an item of the set stands at the end: as it did at first, but what was missed and is right when it comes
    /// back is one to revisit. `None` for a question without an answer.
    #[must_use]
    pub fn standing(&self, first: &Question) -> Option<Standing> {
        let mut later = self.came_back().filter(|question| question.item.id == first.item.id);
        let is_fixed = later.any(|question| question.standing() > Some(Standing::Learn));
        let standing = first.standing()?;
        Some(if is_fixed { standing.max(Standing::Revisit) } else { standing })
    }

    /// How the items of the set came out, each counted once.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for question in self.first_encounters() {
            let is_right = |verdict: &crate::Verdict| verdict.outcome == Outcome::Right;
            tally.right += u32::from(question.verdict().is_some_and(is_right));
            match self.standing(question) {
                Some(Standing::Keep) => tally.keep += 1,
                Some(Standing::Revisit) => tally.revisit += 1,
                Some(Standing::Learn) => tally.learn += 1,
                None => tally.unanswered += 1,
            }
        }
        tally
    }

    /// The items to retry: those that were missed; if there are none, those to revisit; else those without an answer.
    /// With the standing that they have in common.
    #[must_use]
    pub fn to_retry(&self) -> (Option<Standing>, Vec<Rc<Item>>) {
        let with = |standing: Option<Standing>| {
            let meant = self.first_encounters().filter(|question| self.standing(question) == standing);
            (standing, apart(meant.map(|question| Rc::clone(&question.item)).collect()))
        };
        let missed = with(Some(Standing::Learn));
        let shaky = with(Some(Standing::Revisit));
        if !missed.1.is_empty() {
            missed
        } else if !shaky.1.is_empty() {
            shaky
        } else {
            with(None)
        }
    }

    /// Milliseconds that the questions of the set were on the screen, without what came back.
    #[must_use]
    pub fn spent(&self) -> u32 {
        self.first_encounters().fold(0, |sum, question| sum.saturating_add(question.spent))
    }

    pub(super) fn get_mut(&mut self, at: usize) -> Option<&mut Question> {
        self.0.get_mut(at)
    }

    /// Deals what is to be fixed once more, behind all others.
    pub(super) fn deal_missed(&mut self, seed: u32) {
        let missed = self.to_fix().map(|question| Rc::clone(&question.item)).collect();
        let again = |item: Rc<Item>| Question::new(item, seed, 2);
        self.0.extend(apart(missed).into_iter().map(again));
    }

    /// Grades all at once, and says which could be graded, by their places. The others count as left unanswered.
    pub(super) fn judge_all(&mut self, now: Millis) -> Vec<usize> {
        let mut judged = Vec::new();
        for (at, question) in self.0.iter_mut().enumerate() {
            match question.judge(None, now) {
                Ok(_) => judged.push(at),
                Err(_) => question.status = Status::Skipped,
            }
        }
        judged
    }
}

/// How the items of a session's set came out, each counted once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Answers that were right at first, whatever the reader thought of them. All other fields together are the number
    /// of items; this one counts some of them again.
    pub right: u32,
    /// Right and sure.
    pub keep: u32,
    /// Partly right, right with doubt or help, or missed at first and right when it came back.
    pub revisit: u32,
    /// Missed.
    pub learn: u32,
    /// Skipped, or not reached.
    pub unanswered: u32,
}

impl Tally {
    /// How many items there are.
    #[must_use]
    pub const fn all(self) -> u32 {
        self.keep + self.revisit + self.learn + self.unanswered
    }
}
