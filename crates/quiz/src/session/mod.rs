//! One run through a set. The machine is `Phase` × `Event`; every pair is written out in `machine.rs`.

mod machine;
mod question;
mod questions;
mod restored;

use std::rc::Rc;

pub use question::{Question, Status};
pub use questions::{Questions, Tally};

use super::{Certainty, Elapsed, Millis, Pace, Response};
use dryrun_bank::{Bank, Item};

/// Where a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Practice: the question waits for its answer.
    Asking {
        /// The place of the question, from 0.
        at: usize,
    },
    /// Practice: the question shows its verdict.
    Judged {
        /// The place of the question, from 0.
        at: usize,
    },
    /// Practice: all of the set was asked. The reader is asked whether to fix what was missed now.
    SetDone,
    /// Exam: the question is open.
    Sitting {
        /// The place of the question, from 0.
        at: usize,
    },
    /// Exam: the reader wants to hand in and is shown what is unanswered.
    HandingIn {
        /// The question to go back to, from 0.
        at: usize,
    },
    /// Nothing more can be answered.
    Done(Ending),
}

impl Phase {
    /// The place of the question that it is about, from 0; `None` between two questions, and when done.
    #[must_use]
    pub const fn place(self) -> Option<usize> {
        match self {
            Self::Asking { at } | Self::Judged { at } | Self::Sitting { at } | Self::HandingIn { at } => {
                Some(at)
            }
            Self::SetDone | Self::Done(_) => None,
        }
    }

    /// The phase of a practice after the question at this place: the next one that is open. After another bank, one
    /// before it may be open again.
    fn after(at: usize, questions: &Questions) -> Self {
        let set = questions.set_len();
        let others =
            if at < set { (at + 1..set).chain(0..at) } else { (at + 1..questions.len()).chain(0..0) };
        let is_open = |place: &usize| questions.get(*place).is_some_and(|other| other.status == Status::Open);
        match others.into_iter().find(is_open) {
            Some(at) => Self::Asking { at },
            None if at < set && questions.to_fix().next().is_some() => Self::SetDone,
            None => Self::Done(Ending::Finished),
        }
    }

    /// Whether a session can be there, at this pace and with these questions.
    fn holds(self, pace: Pace, questions: &Questions) -> bool {
        let is_judged = |at: usize| questions.get(at).map(|question| question.verdict().is_some());
        match (self, pace) {
            (Self::Asking { at }, Pace::Practice) => is_judged(at) == Some(false),
            (Self::Judged { at }, Pace::Practice) => is_judged(at) == Some(true),
            (Self::SetDone, Pace::Practice) => questions.to_fix().next().is_some(),
            (Self::Sitting { at } | Self::HandingIn { at }, Pace::Exam { .. }) => at < questions.len(),
            (Self::Done(_), _) => true,
            (Self::Asking { .. } | Self::Judged { .. } | Self::SetDone, Pace::Exam { .. })
            | (Self::Sitting { .. } | Self::HandingIn { .. }, Pace::Practice) => false,
        }
    }
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// All questions were asked, or the exam was handed in.
    Finished,
    /// The reader ended it before the last question.
    Stopped,
    /// The time of the exam ran out.
    TimeUp,
}

/// Something that happened in a session. It does not say what to do about it.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The reader chose, moved or typed something.
    Responded(Response),
    /// The reader moved a step of an order.
    Moved {
        /// The step, by its place in the bank.
        step: u8,
        /// Its new place on the page, from 0.
        to: usize,
    },
    /// The reader asked for the verdict; with a certainty, if the settings ask for one.
    Checked(Option<Certainty>),
    /// The reader started or stopped the stopwatch of an open question.
    StopwatchPressed,
    /// The reader went on speaking, for so many milliseconds.
    Spoke(u32),
    /// The reader wants to see the key points of an open question.
    PointsShown,
    /// The reader handed their answer to an open question over. If nobody asks anything, the key points are shown.
    HandedOver,
    /// The interviewer asks the follow-up of this key point.
    FollowedUp(u8),
    /// The reader gave themselves a minute more for an open question.
    Extended,
    /// The reader skipped the question.
    Skipped,
    /// The reader went on.
    Advanced,
    /// The reader opened the hint.
    HintShown,
    /// The reader set or took away the flag.
    FlagToggled,
    /// The reader went to another question of the exam.
    Visited(usize),
    /// The reader wants to hand in.
    HandInAsked,
    /// The reader went back from the hand-in page to the questions.
    HandInTakenBack,
    /// The reader handed in.
    HandedIn,
    /// The deadline passed.
    TimeRanOut,
    /// The reader fixes now what was missed.
    FixingChosen,
    /// The reader ended the practice; after the set, without fixing anything now.
    Stopped,
    /// The page was opened again.
    Resumed,
}

/// What follows from an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The session after the event.
    pub session: Session,
    /// The places, from 0, of the questions that the event judged. Their answers become reviews.
    pub judged: Vec<usize>,
    /// Whether another question, another step of an open question, the hand-in page or the result is on the screen now.
    pub turned: bool,
}

impl Step {
    /// The same question is still on the screen.
    const fn of(session: Session) -> Self {
        Self { session, judged: Vec::new(), turned: false }
    }

    /// Something else is on the screen.
    fn turning(session: Session) -> Self {
        Self { turned: true, ..Self::of(session) }
    }
}

/// One run through a set.
///
/// Invariant: `phase` names a question that exists.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    pace: Pace,
    seed: u32,
    questions: Questions,
    phase: Phase,
    /// Since when the current question has been on the screen; `None` if the session is not on the screen.
    since: Option<Elapsed>,
    started: Millis,
}

impl Session {
    /// A new session; `None` without an item that it can ask. An exam leaves prompts out. `seed` decides the order
    /// of options. No question's clock runs before [`Event::Resumed`].
    #[must_use]
    pub fn new(items: Vec<Rc<Item>>, pace: Pace, seed: u32, now: Millis) -> Option<Self> {
        let questions = Questions::deal(items, pace, seed)?;
        let phase = if pace.is_exam() { Phase::Sitting { at: 0 } } else { Phase::Asking { at: 0 } };
        Some(Self { pace, seed, questions, phase, since: None, started: now })
    }

    /// The same session while it is not on the screen: no question's clock runs.
    #[must_use]
    pub fn put_down(&self) -> Self {
        Self { since: None, ..self.clone() }
    }

    /// The same session as if it had begun at another time.
    #[must_use]
    pub fn begun_at(&self, started: Millis) -> Self {
        Self { started, ..self.clone() }
    }

    /// The same session with what has arrived of its questions; `None` if nothing was missing.
    #[must_use]
    pub fn filled(&self, bank: &Bank) -> Option<Self> {
        Some(Self { questions: self.questions.filled(bank, self.seed)?, ..self.clone() })
    }

    /// Practice or exam, with its limit.
    #[must_use]
    pub const fn pace(&self) -> Pace {
        self.pace
    }

    /// When the session ends by itself; `None` if it does not.
    #[must_use]
    pub fn deadline(&self) -> Option<Millis> {
        self.pace.deadline(self.started)
    }

    /// The milliseconds that are left at this time, by the reader's clock; `None` if it does not end by itself. It never
    /// has more than its limit.
    #[must_use]
    pub fn time_left(&self, now: Millis) -> Option<u32> {
        Some(self.deadline()?.since(now.max(self.started)))
    }

    /// The seed, which decides the order of options.
    #[must_use]
    pub const fn seed(&self) -> u32 {
        self.seed
    }

    /// The questions in their order: those of the set, then those that came back.
    #[must_use]
    pub const fn questions(&self) -> &Questions {
        &self.questions
    }

    /// The phase of the session.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// When it began.
    #[must_use]
    pub const fn started(&self) -> Millis {
        self.started
    }

    /// The current question with its place, from 0; `None` if the session is done.
    #[must_use]
    pub fn current(&self) -> Option<(usize, &Question)> {
        self.phase.place().and_then(|at| Some((at, self.questions.get(at)?)))
    }

    /// Whether nothing is asked after the question at this place.
    #[must_use]
    pub fn is_last(&self, at: usize) -> bool {
        match self.pace {
            Pace::Practice => matches!(Phase::after(at, &self.questions), Phase::Done(_)),
            Pace::Exam { .. } => at + 1 == self.questions.len(),
        }
    }

    /// Whether nothing more can be answered.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        matches!(self.phase, Phase::Done(_))
    }
}
