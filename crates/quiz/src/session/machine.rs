//! `Phase` × `Event`: every pair written out.

use std::rc::Rc;

use super::{Ending, Event, Phase, Question, Session, Status, Step};
use crate::{Certainty, Millis, NotYet, Outcome, Response, grade};
use dryrun_bank::Kind;

/// After this many other questions a missed item comes back; earlier, if fewer questions are left.
const COMES_BACK_AFTER: usize = 3;
/// How often an item is asked in one session, at most.
const MOST_ATTEMPTS: u8 = 3;

impl Session {
    /// What follows from `event` at that time, or `None` where the event means nothing in this phase: a
    /// double click, a stale key press, an answer that cannot be graded yet.
    #[must_use]
    pub fn after(&self, event: &Event, now: Millis) -> Option<Step> {
        match (self.phase, event) {
            (Phase::Asking { at } | Phase::Sitting { at }, Event::Responded(response)) => {
                self.responded(at, response).map(Step::of)
            }
            (Phase::Asking { at } | Phase::Sitting { at }, Event::Moved { step, to }) => {
                self.moved(at, *step, *to).map(Step::of)
            }
            (Phase::Asking { at }, Event::Checked(certainty)) => self.checked(at, *certainty, now),
            (Phase::Asking { at }, Event::Skipped) => self.skipped(at, now).map(Step::turning),
            (Phase::Asking { at }, Event::HintShown) => self.hinted(at).map(Step::of),
            (Phase::Judged { at }, Event::Advanced) => Some(Step::turning(self.advanced(at, now))),
            (Phase::Asking { at } | Phase::Judged { at } | Phase::Sitting { at }, Event::FlagToggled) => {
                self.with_question(at, |question| question.flagged = !question.flagged).map(Step::of)
            }
            (Phase::Asking { .. } | Phase::Judged { .. }, Event::Stopped) => {
                Some(Step::turning(Self { phase: Phase::Done(Ending::Stopped), ..self.clone() }))
            }
            (Phase::Asking { .. } | Phase::Judged { .. }, Event::Resumed) => {
                Some(Step::of(Self { since: now, ..self.clone() }))
            }

            (Phase::Sitting { at }, Event::Advanced) => self.visited(at, at + 1, now).map(Step::turning),
            (Phase::Sitting { at } | Phase::HandingIn { at }, Event::Visited(to)) => {
                self.visited(at, *to, now).map(Step::turning)
            }
            (Phase::Sitting { at }, Event::HandInAsked) => {
                Some(Step::turning(Self { phase: Phase::HandingIn { at }, ..self.left(at, now) }))
            }
            (Phase::HandingIn { at }, Event::HandInTakenBack) => self.visited(at, at, now).map(Step::turning),
            (Phase::HandingIn { .. }, Event::HandedIn) => Some(self.handed_in(Ending::Finished, now)),
            (Phase::Sitting { at }, Event::TimeRanOut) => {
                Some(self.left(at, now).handed_in(Ending::TimeUp, now))
            }
            (Phase::HandingIn { .. }, Event::TimeRanOut) => Some(self.handed_in(Ending::TimeUp, now)),
            (Phase::Sitting { .. } | Phase::HandingIn { .. }, Event::Resumed) => Some(self.resumed_exam(now)),

            (Phase::Asking { .. }, Event::Advanced)
            | (
                Phase::Judged { .. },
                Event::Responded(_)
                | Event::Moved { .. }
                | Event::Checked(_)
                | Event::Skipped
                | Event::HintShown,
            )
            | (
                Phase::Asking { .. } | Phase::Judged { .. },
                Event::Visited(_)
                | Event::HandInAsked
                | Event::HandInTakenBack
                | Event::HandedIn
                | Event::TimeRanOut,
            )
            | (
                Phase::Sitting { .. },
                Event::Checked(_)
                | Event::Skipped
                | Event::HintShown
                | Event::HandInTakenBack
                | Event::HandedIn
                | Event::Stopped,
            )
            | (
                Phase::HandingIn { .. },
                Event::Responded(_)
                | Event::Moved { .. }
                | Event::Checked(_)
                | Event::Skipped
                | Event::Advanced
                | Event::HintShown
                | Event::FlagToggled
                | Event::HandInAsked
                | Event::Stopped,
            )
            | (
                Phase::Done(_),
                Event::Responded(_)
                | Event::Moved { .. }
                | Event::Checked(_)
                | Event::Skipped
                | Event::Advanced
                | Event::HintShown
                | Event::FlagToggled
                | Event::Visited(_)
                | Event::HandInAsked
                | Event::HandInTakenBack
                | Event::HandedIn
                | Event::TimeRanOut
                | Event::Stopped
                | Event::Resumed,
            ) => None,
        }
    }

    /// Why [`Event::Checked`] has no meaning now: what the reader must do before there is a verdict.
    #[must_use]
    pub fn not_yet(&self) -> Option<NotYet> {
        let Phase::Asking { at } = self.phase else { return None };
        let question = self.questions.get(at)?;
        match (&question.response, grade(&question.item, &question.response)) {
            (Response::Match(chosen), Ok(_)) => {
                let left = chosen.iter().filter(|right| right.is_none()).count();
                (left > 0).then(|| NotYet::Unjoined { left: u8::try_from(left).unwrap_or(u8::MAX) })
            }
            (_, Ok(_)) => None,
            (_, Err(not_yet)) => Some(not_yet),
        }
    }

    fn with_question(&self, at: usize, change: impl FnOnce(&mut Question)) -> Option<Self> {
        let mut next = self.clone();
        change(next.questions.get_mut(at)?);
        Some(next)
    }

    fn responded(&self, at: usize, response: &Response) -> Option<Self> {
        let fits = response.fits(&self.questions.get(at)?.item);
        fits.then(|| self.with_question(at, |question| question.response = response.clone())).flatten()
    }

    /// Moves a step to its new place; the steps between move by one. Nothing changes if the step is there already.
    fn moved(&self, at: usize, step: u8, to: usize) -> Option<Self> {
        let question = self.questions.get(at)?;
        let Response::Order(arranged) = &question.response else { return None };
        let mut order = arranged.clone().unwrap_or_else(|| question.order.clone());
        let from = order.iter().position(|other| *other == step)?;
        (from != to && to < order.len()).then_some(())?;
        order.remove(from);
        order.insert(to, step);
        self.responded(at, &Response::Order(Some(order)))
    }

    fn hinted(&self, at: usize) -> Option<Self> {
        let has_hint = !self.questions.get(at)?.item.hint.is_empty();
        has_hint.then(|| self.with_question(at, |question| question.hinted = true)).flatten()
    }

    /// Adds the time since the last change to question `at`, and starts the time of the next question.
    fn left(&self, at: usize, now: Millis) -> Self {
        let mut next = self.clone();
        if let Some(question) = next.questions.get_mut(at) {
            question.spent = question.spent.saturating_add(now.since(self.since));
        }
        next.since = now;
        next
    }

    fn checked(&self, at: usize, certainty: Option<Certainty>, now: Millis) -> Option<Step> {
        if self.not_yet().is_some() {
            return None;
        }
        let mut next = self.left(at, now);
        let question = next.questions.get_mut(at)?;
        let verdict = grade(&question.item, &question.response).ok()?;
        let comes_back = verdict.outcome != Outcome::Right
            && question.attempt < MOST_ATTEMPTS
            && question.item.kind() != Kind::Prompt;
        question.status = Status::Judged { verdict, certainty, at: now };
        if comes_back {
            let again = Question::new(Rc::clone(&question.item), self.seed, question.attempt + 1);
            let place = (at + 1 + COMES_BACK_AFTER).min(next.questions.len());
            next.questions.insert(place, again);
        }
        next.phase = Phase::Judged { at };
        Some(Step { judged: vec![at], ..Step::of(next) })
    }

    fn skipped(&self, at: usize, now: Millis) -> Option<Self> {
        let mut next = self.left(at, now);
        next.questions.get_mut(at)?.status = Status::Skipped;
        Some(next.advanced(at, now))
    }

    fn advanced(&self, at: usize, now: Millis) -> Self {
        let phase = if at + 1 < self.questions.len() {
            Phase::Asking { at: at + 1 }
        } else {
            Phase::Done(Ending::Finished)
        };
        Self { phase, since: now, ..self.clone() }
    }

    fn visited(&self, from: usize, to: usize, now: Millis) -> Option<Self> {
        let next = match self.phase {
            Phase::Sitting { .. } => self.left(from, now),
            // No question is on the screen, so no clock ran.
            Phase::HandingIn { .. } | Phase::Asking { .. } | Phase::Judged { .. } | Phase::Done(_) => {
                Self { since: now, ..self.clone() }
            }
        };
        (to < self.questions.len()).then_some(Self { phase: Phase::Sitting { at: to }, ..next })
    }

    /// Grades all questions at once. A question that cannot be graded counts as not answered.
    fn handed_in(&self, ending: Ending, now: Millis) -> Step {
        let mut next = Self { phase: Phase::Done(ending), ..self.clone() };
        let mut judged = Vec::new();
        for (at, question) in next.questions.iter_mut().enumerate() {
            question.status = match grade(&question.item, &question.response) {
                Ok(verdict) => {
                    judged.push(at);
                    Status::Judged { verdict, certainty: None, at: now }
                }
                Err(_) => Status::Skipped,
            };
        }
        Step { judged, ..Step::turning(next) }
    }

    fn resumed_exam(&self, now: Millis) -> Step {
        match self.deadline() {
            Some(deadline) if now >= deadline => self.handed_in(Ending::TimeUp, deadline),
            Some(_) | None => Step::of(Self { since: now, ..self.clone() }),
        }
    }
}
