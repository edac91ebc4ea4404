//! The questions of a session: what is asked, what comes back, and how all of them came out.

use core::ops::Deref;
use std::rc::Rc;

use super::{Question, Status};
use crate::{Certainty, Millis, Outcome, Pace, Standing};
use dryrun_bank::{Bank, Item, Kind};

/// A missed item comes back after so many other questions, or at the end.
const COMES_BACK_AFTER: usize = 3;
/// An item is asked at most so often in one session.
const MOST_ATTEMPTS: u8 = 3;

/// The questions of a session in the order in which they are asked, those that came back included. Never empty.
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

    /// First encounters by how they came out. What came back counts once, as it was at first.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for question in self.first_encounters() {
            match question.standing() {
                Some(Standing::Keep) => tally.keep += 1,
                Some(Standing::Revisit) => tally.revisit += 1,
                Some(Standing::Learn) => tally.learn += 1,
                None => tally.unanswered += 1,
            }
        }
        tally
    }

    /// Items that were not right and sure at first.
    #[must_use]
    pub fn missed(&self) -> Vec<Rc<Item>> {
        let missed = self.first_encounters().filter(|question| question.standing() != Some(Standing::Keep));
        missed.map(|question| Rc::clone(&question.item)).collect()
    }

    /// Milliseconds spent on them.
    #[must_use]
    pub fn spent(&self) -> u32 {
        self.0.iter().fold(0, |sum, question| sum.saturating_add(question.spent))
    }

    pub(super) fn get_mut(&mut self, at: usize) -> Option<&mut Question> {
        self.0.get_mut(at)
    }

    /// Grades the question at this place. A missed one is dealt again for later. `None` where it cannot be graded yet.
    pub(super) fn judge(
        &mut self,
        at: usize,
        certainty: Option<Certainty>,
        seed: u32,
        now: Millis,
    ) -> Option<()> {
        let question = self.0.get_mut(at)?;
        let outcome = question.judge(certainty, now).ok()?;
        let comes_back = outcome != Outcome::Right
            && question.attempt < MOST_ATTEMPTS
            && question.item.kind() != Kind::Prompt;
        if comes_back {
            let again = Question::new(Rc::clone(&question.item), seed, question.attempt + 1);
            let place = (at + 1 + COMES_BACK_AFTER).min(self.0.len());
            self.0.insert(place, again);
        }
        Some(())
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

/// First encounters of a session by how they came out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Right and sure.
    pub keep: u32,
    /// Partly right, or right with doubt or help.
    pub revisit: u32,
    /// Missed.
    pub learn: u32,
    /// Skipped, or not reached.
    pub unanswered: u32,
}
