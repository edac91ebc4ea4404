//! `Phase` × `Event`: every pair written out.

use super::{Ending, Event, Phase, Question, Session, Status, Step};
use crate::{Certainty, Elapsed, Millis, NotYet, Response, Spoken};
use dryrun_bank::Kind;

impl Session {
    /// What follows from `event` at that time, or `None` where the event means nothing in this phase: a
    /// double click, a stale key press, an answer that cannot be graded yet. `elapsed` is the same time by the clock
    /// that nobody sets; it says how long a question was on the screen.
    #[must_use]
    pub fn after(&self, event: &Event, now: Millis, elapsed: Elapsed) -> Option<Step> {
        Transition { session: self, now, elapsed }.by(event)
    }

    /// Why [`Event::Checked`] has no meaning now: what the reader must do before there is a verdict.
    #[must_use]
    pub fn not_yet(&self) -> Option<NotYet> {
        let Phase::Asking { at } = self.phase else { return None };
        self.questions.get(at)?.not_yet()
    }
}

/// A session, and when something happens in it.
#[derive(Clone, Copy)]
struct Transition<'a> {
    session: &'a Session,
    /// The time by the reader's clock.
    now: Millis,
    /// The same time by the clock that nobody sets.
    elapsed: Elapsed,
}

impl Transition<'_> {
    fn by(self, event: &Event) -> Option<Step> {
        match (self.session.phase, event) {
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
            (Phase::Asking { at }, Event::FollowedUp(point)) => {
                self.with_spoken(at, &|spoken| spoken.ask(*point))
            }
            (Phase::Asking { at }, Event::Extended) => self.with_spoken(at, &Spoken::extend),
            (Phase::Asking { at }, Event::PointsShown | Event::HandedOver) => {
                self.with_spoken(at, &Spoken::show_points).map(|step| Step::turning(step.session))
            }
            (Phase::Asking { at }, Event::Checked(certainty)) => self.checked(at, *certainty),
            (Phase::Asking { at }, Event::Skipped) => self.skipped(at),
            (Phase::Asking { at }, Event::HintShown) => self.with_question(at, &Question::show_hint),
            (Phase::Judged { at }, Event::Advanced) => Some(advanced(self.clock_started(), at)),
            (Phase::Asking { at } | Phase::Judged { at } | Phase::Sitting { at }, Event::FlagToggled) => {
                self.with_question(at, &Question::toggle_flag)
            }
            (Phase::Asking { at } | Phase::Judged { at }, Event::Stopped) => {
                let is_fixing = at >= self.session.questions.set_len();
                Some(self.ended(if is_fixing { Ending::Finished } else { Ending::Stopped }))
            }
            // Nobody knows whether the reader went on speaking while the page was closed.
            (Phase::Asking { at } | Phase::Judged { at }, Event::Resumed) => {
                let resumed = self.clock_started();
                let stopped =
                    Transition { session: &resumed, ..self }.with_spoken(at, &Spoken::stop_stopwatch);
                Some(stopped.unwrap_or_else(|| Step::of(resumed)))
            }
            (Phase::SetDone, Event::Resumed) => Some(Step::of(self.clock_started())),
            (Phase::SetDone, Event::FixingChosen) => Some(self.fixing()),
            (Phase::SetDone, Event::Stopped) => Some(self.ended(Ending::Finished)),

            (Phase::Sitting { at }, Event::Advanced) => opened(self.left(at), at + 1),
            (Phase::Sitting { at }, Event::Visited(to)) => opened(self.left(at), *to),
            // No question was on the screen, so no clock ran.
            (Phase::HandingIn { .. }, Event::Visited(to)) => opened(self.clock_started(), *to),
            (Phase::Sitting { at }, Event::HandInAsked) => {
                Some(Step::turning(Session { phase: Phase::HandingIn { at }, ..self.left(at) }))
            }
            (Phase::HandingIn { at }, Event::HandInTakenBack) => opened(self.clock_started(), at),
            (Phase::HandingIn { .. }, Event::HandedIn) => Some(self.handed_in(Ending::Finished)),
            (Phase::Sitting { .. } | Phase::HandingIn { .. }, Event::TimeRanOut) => Some(self.time_up()),
            (Phase::Sitting { .. } | Phase::HandingIn { .. }, Event::Resumed) => {
                let is_over = self.session.deadline().is_some_and(|deadline| self.now >= deadline);
                Some(if is_over { self.time_up() } else { Step::of(self.clock_started()) })
            }

            (Phase::Asking { .. }, Event::Advanced)
            | (Phase::SetDone, Event::Advanced | Event::FlagToggled)
            | (
                Phase::Judged { .. } | Phase::SetDone | Phase::HandingIn { .. },
                Event::Responded(_)
                | Event::Moved { .. }
                | Event::StopwatchPressed
                | Event::Spoke(_)
                | Event::PointsShown
                | Event::HandedOver
                | Event::FollowedUp(_)
                | Event::Extended
                | Event::Checked(_)
                | Event::Skipped
                | Event::HintShown,
            )
            | (
                Phase::Asking { .. } | Phase::Judged { .. } | Phase::SetDone,
                Event::Visited(_)
                | Event::HandInAsked
                | Event::HandInTakenBack
                | Event::HandedIn
                | Event::TimeRanOut,
            )
            | (
                Phase::Asking { .. } | Phase::Judged { .. } | Phase::Sitting { .. } | Phase::HandingIn { .. },
                Event::FixingChosen,
            )
            | (
                Phase::Sitting { .. },
                Event::StopwatchPressed
                | Event::Spoke(_)
                | Event::PointsShown
                | Event::HandedOver
                | Event::FollowedUp(_)
                | Event::Extended
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
                | Event::HandedOver
                | Event::FollowedUp(_)
                | Event::Extended
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
                | Event::FixingChosen
                | Event::Stopped
                | Event::Resumed,
            ) => None,
        }
    }

    /// Changes the question at this place; `None` where `change` says that it did not.
    fn with_question(self, at: usize, change: &dyn Fn(&mut Question) -> bool) -> Option<Step> {
        let mut next = self.session.clone();
        change(next.questions.get_mut(at)?).then(|| Step::of(next))
    }

    /// The same for an open answer; `None` too where another kind of question is at this place.
    fn with_spoken(self, at: usize, change: &dyn Fn(&mut Spoken) -> bool) -> Option<Step> {
        self.with_question(at, &|question| {
            if let Response::Prompt(spoken) = &mut question.response { change(spoken) } else { false }
        })
    }

    /// The clock of the question on the screen starts.
    fn clock_started(self) -> Session {
        Session { since: Some(self.elapsed), ..self.session.clone() }
    }

    /// The clock of question `at` stops, and that of the next one starts.
    fn left(self, at: usize) -> Session {
        let mut next = self.clock_started();
        if let (Some(question), Some(since)) = (next.questions.get_mut(at), self.session.since) {
            question.spent = question.spent.saturating_add(self.elapsed.since(since));
        }
        next
    }

    fn checked(self, at: usize, certainty: Option<Certainty>) -> Option<Step> {
        if self.session.not_yet().is_some() {
            return None;
        }
        let mut next = self.left(at);
        next.questions.get_mut(at)?.judge(certainty, self.now).ok()?;
        next.phase = Phase::Judged { at };
        // An open answer stands beside a strong one then.
        let turned = next.questions.get(at)?.item.kind() == Kind::Prompt;
        Some(Step { judged: vec![at], turned, ..Step::of(next) })
    }

    fn skipped(self, at: usize) -> Option<Step> {
        let mut next = self.left(at);
        next.questions.get_mut(at)?.status = Status::Skipped;
        Some(advanced(next, at))
    }

    /// What was missed is dealt once more, and the first of it is on the screen.
    fn fixing(self) -> Step {
        let mut next = self.clock_started();
        next.phase = Phase::Asking { at: next.questions.len() };
        next.questions.deal_missed(next.seed);
        Step::turning(next)
    }

    fn ended(self, ending: Ending) -> Step {
        Step::turning(Session { phase: Phase::Done(ending), ..self.session.clone() })
    }

    /// Grades all questions at once. A question that cannot be graded counts as not answered.
    fn handed_in(self, ending: Ending) -> Step {
        let mut next = self.ended(ending);
        next.judged = next.session.questions.judge_all(self.now);
        next
    }

    /// The time of the exam ran out, maybe long ago: the computer slept, or the page was closed.
    fn time_up(self) -> Step {
        let now = self.session.pace.end(self.session.started, self.now);
        let elapsed = Elapsed(self.elapsed.0.saturating_sub(self.now.since(now).into()));
        let at_end = Self { now, elapsed, ..self };
        match self.session.phase {
            Phase::Sitting { at } => {
                Transition { session: &at_end.left(at), now, elapsed }.handed_in(Ending::TimeUp)
            }
            Phase::Asking { .. }
            | Phase::Judged { .. }
            | Phase::SetDone
            | Phase::HandingIn { .. }
            | Phase::Done(_) => at_end.handed_in(Ending::TimeUp),
        }
    }
}

/// The question after this one is on the screen, or what comes after the set, or the result.
fn advanced(session: Session, at: usize) -> Step {
    Step::turning(Session { phase: Phase::after(at, &session.questions), ..session })
}

/// Question `to` of the exam is on the screen; `None` where there is no such question.
fn opened(session: Session, to: usize) -> Option<Step> {
    (to < session.questions.len())
        .then(|| Step::turning(Session { phase: Phase::Sitting { at: to }, ..session }))
}
