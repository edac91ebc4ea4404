//! `Phase` × `Event`: every pair written out.

use super::{Ending, Event, Phase, Question, Session, Status, Step};
use crate::{Certainty, Millis, NotYet, Response, Spoken};
use dryrun_bank::Kind;

impl Session {
    /// What follows from `event` at that time, or `None` where the event means nothing in this phase: a
    /// double click, a stale key press, an answer that cannot be graded yet.
    #[must_use]
    pub fn after(&self, event: &Event, now: Millis) -> Option<Step> {
        match (self.phase, event) {
            (Phase::Asking { at } | Phase::Sitting { at }, Event::Responded(response)) => {
                self.with_question(at, &|question| question.respond(response.clone()))
            }
            (Phase::Asking { at } | Phase::Sitting { at }, Event::Moved { step, to }) => {
                self.with_question(at, &|question| question.move_step(*step, *to))
            }
            (Phase::Asking { at }, Event::StopwatchPressed) => self.with_spoken(at, &Spoken::press_stopwatch),
            (Phase::Asking { at }, Event::Spoke(millis)) => {
                self.with_spoken(at, &|spoken| spoken.go_on(*millis))
            }
            (Phase::Asking { at }, Event::PointsShown) => {
                self.with_spoken(at, &Spoken::show_points).map(|step| Step::turning(step.session))
            }
            (Phase::Asking { at }, Event::Checked(certainty)) => self.checked(at, *certainty, now),
            (Phase::Asking { at }, Event::Skipped) => self.skipped(at, now),
            (Phase::Asking { at }, Event::HintShown) => self.with_question(at, &Question::show_hint),
            (Phase::Judged { at }, Event::Advanced) => Some(self.clock_started(now).advanced(at)),
            (Phase::Asking { at } | Phase::Judged { at } | Phase::Sitting { at }, Event::FlagToggled) => {
                self.with_question(at, &Question::toggle_flag)
            }
            (Phase::Asking { .. } | Phase::Judged { .. }, Event::Stopped) => {
                Some(Step::turning(Self { phase: Phase::Done(Ending::Stopped), ..self.clone() }))
            }
            // Nobody knows whether the reader went on speaking while the page was closed.
            (Phase::Asking { at } | Phase::Judged { at }, Event::Resumed) => {
                let resumed = self.clock_started(now);
                Some(resumed.with_spoken(at, &Spoken::stop_stopwatch).unwrap_or_else(|| Step::of(resumed)))
            }

            (Phase::Sitting { at }, Event::Advanced) => self.left(at, now).opened(at + 1),
            (Phase::Sitting { at }, Event::Visited(to)) => self.left(at, now).opened(*to),
            // No question was on the screen, so no clock ran.
            (Phase::HandingIn { .. }, Event::Visited(to)) => self.clock_started(now).opened(*to),
            (Phase::Sitting { at }, Event::HandInAsked) => {
                Some(Step::turning(Self { phase: Phase::HandingIn { at }, ..self.left(at, now) }))
            }
            (Phase::HandingIn { at }, Event::HandInTakenBack) => self.clock_started(now).opened(at),
            (Phase::HandingIn { .. }, Event::HandedIn) => Some(self.handed_in(Ending::Finished, now)),
            (Phase::Sitting { .. } | Phase::HandingIn { .. }, Event::TimeRanOut) => Some(self.time_up(now)),
            (Phase::Sitting { .. } | Phase::HandingIn { .. }, Event::Resumed) => {
                let is_over = self.deadline().is_some_and(|deadline| now >= deadline);
                Some(if is_over { self.time_up(now) } else { Step::of(self.clock_started(now)) })
            }

            (Phase::Asking { .. }, Event::Advanced)
            | (
                Phase::Judged { .. } | Phase::HandingIn { .. },
                Event::Responded(_)
                | Event::Moved { .. }
                | Event::StopwatchPressed
                | Event::Spoke(_)
                | Event::PointsShown
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
                Event::StopwatchPressed
                | Event::Spoke(_)
                | Event::PointsShown
                | Event::Checked(_)
                | Event::Skipped
                | Event::HintShown
                | Event::HandInTakenBack
                | Event::HandedIn
                | Event::Stopped,
            )
            | (
                Phase::HandingIn { .. },
                Event::Advanced | Event::FlagToggled | Event::HandInAsked | Event::Stopped,
            )
            | (
                Phase::Done(_),
                Event::Responded(_)
                | Event::Moved { .. }
                | Event::StopwatchPressed
                | Event::Spoke(_)
                | Event::PointsShown
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
        self.questions.get(at)?.not_yet()
    }

    /// Changes the question at this place; `None` where `change` says that it did not.
    fn with_question(&self, at: usize, change: &dyn Fn(&mut Question) -> bool) -> Option<Step> {
        let mut next = self.clone();
        change(next.questions.get_mut(at)?).then(|| Step::of(next))
    }

    /// The same for an open answer; `None` too where another kind of question is at this place.
    fn with_spoken(&self, at: usize, change: &dyn Fn(&mut Spoken) -> bool) -> Option<Step> {
        self.with_question(at, &|question| match &mut question.response {
            Response::Prompt(spoken) => change(spoken),
            _ => false,
        })
    }

    /// The clock of the question on the screen starts.
    fn clock_started(&self, now: Millis) -> Self {
        Self { since: now, ..self.clone() }
    }

    /// The clock of question `at` stops, and that of the next one starts.
    fn left(&self, at: usize, now: Millis) -> Self {
        let mut next = self.clock_started(now);
        if let Some(question) = next.questions.get_mut(at) {
            question.spent = question.spent.saturating_add(now.since(self.since));
        }
        next
    }

    fn checked(&self, at: usize, certainty: Option<Certainty>, now: Millis) -> Option<Step> {
        if self.not_yet().is_some() {
            return None;
        }
        let mut next = self.left(at, now);
        next.questions.judge(at, certainty, self.seed, now)?;
        next.phase = Phase::Judged { at };
        // An open answer stands beside a strong one then.
        let turned = next.questions.get(at)?.item.kind() == Kind::Prompt;
        Some(Step { judged: vec![at], turned, ..Step::of(next) })
    }

    fn skipped(&self, at: usize, now: Millis) -> Option<Step> {
        let mut next = self.left(at, now);
        next.questions.get_mut(at)?.status = Status::Skipped;
        Some(next.advanced(at))
    }

    /// The question after this one is on the screen, or the result.
    fn advanced(self, at: usize) -> Step {
        Step::turning(Self { phase: Phase::after(at, &self.questions), ..self })
    }

    /// Question `to` of the exam is on the screen; `None` where there is no such question.
    fn opened(self, to: usize) -> Option<Step> {
        (to < self.questions.len()).then(|| Step::turning(Self { phase: Phase::Sitting { at: to }, ..self }))
    }

    /// Grades all questions at once. A question that cannot be graded counts as not answered.
    fn handed_in(&self, ending: Ending, now: Millis) -> Step {
        let mut next = Self { phase: Phase::Done(ending), ..self.clone() };
        let judged = next.questions.judge_all(now);
        Step { judged, ..Step::turning(next) }
    }

    /// The time of the exam ran out, maybe long ago: the computer slept, or the page was closed.
    fn time_up(&self, now: Millis) -> Step {
        let end = self.pace.end(self.started, now);
        let left = if let Phase::Sitting { at } = self.phase { self.left(at, end) } else { self.clone() };
        left.handed_in(Ending::TimeUp, end)
    }
}
