//! One run through a set. The machine is `Phase` × `Event`; every pair is written out in `machine.rs`.

mod machine;
mod question;

use std::rc::Rc;

pub use question::{Question, Status};

use super::{Certainty, Millis, Pace, Response, Standing};
use dryrun_bank::{Item, Kind};

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
    /// The reader ended the practice.
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
    /// Whether another question, the hand-in page or the result is on the screen now.
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
/// Invariants: `questions` is not empty, and `phase` names a question that exists.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    pace: Pace,
    seed: u32,
    questions: Vec<Question>,
    phase: Phase,
    /// Since when the current question has been on the screen.
    since: Millis,
    started: Millis,
}

impl Session {
    /// A new session; `None` without an item that it can ask. An exam leaves prompts out: nobody marks an open
    /// answer at its end. `seed` decides the order of options.
    #[must_use]
    pub fn new(items: Vec<Rc<Item>>, pace: Pace, seed: u32, now: Millis) -> Option<Self> {
        let is_asked = |item: &Rc<Item>| !(pace.is_exam() && item.kind() == Kind::Prompt);
        let questions = items.into_iter().filter(is_asked).map(|item| Question::new(item, seed, 1)).collect();
        let first = if pace.is_exam() { Phase::Sitting { at: 0 } } else { Phase::Asking { at: 0 } };
        Self::restore(pace, seed, questions, first, now, now)
    }

    /// A session from its saved parts; `None` if they break an invariant.
    #[must_use]
    pub fn restore(
        pace: Pace,
        seed: u32,
        questions: Vec<Question>,
        phase: Phase,
        started: Millis,
        at: Millis,
    ) -> Option<Self> {
        let place = match phase {
            Phase::Asking { at } | Phase::Judged { at } | Phase::Sitting { at } | Phase::HandingIn { at } => {
                at
            }
            Phase::Done(_) => 0,
        };
        let session = Self { pace, seed, questions, phase, since: at, started };
        let question = session.questions.get(place)?;
        let is_judged = matches!(question.status, Status::Judged { .. });
        let holds = match (phase, pace) {
            (Phase::Asking { .. }, Pace::Practice) => !is_judged,
            (Phase::Judged { .. }, Pace::Practice) => is_judged,
            (Phase::Sitting { .. } | Phase::HandingIn { .. }, Pace::Exam { .. }) => true,
            (Phase::Done(_), _) => true,
            (Phase::Asking { .. } | Phase::Judged { .. }, Pace::Exam { .. })
            | (Phase::Sitting { .. } | Phase::HandingIn { .. }, Pace::Practice) => false,
        };
        holds.then_some(session)
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

    /// The seed, which decides the order of options.
    #[must_use]
    pub const fn seed(&self) -> u32 {
        self.seed
    }

    /// The questions in their order, including those that came back.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
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
        match self.phase {
            Phase::Asking { at } | Phase::Judged { at } | Phase::Sitting { at } | Phase::HandingIn { at } => {
                self.questions.get(at).map(|question| (at, question))
            }
            Phase::Done(_) => None,
        }
    }

    /// Whether nothing more can be answered.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        matches!(self.phase, Phase::Done(_))
    }

    /// The places of questions without an answer that could be graded.
    #[must_use]
    pub fn unanswered(&self) -> Vec<usize> {
        let places = self.questions.iter().enumerate();
        places.filter(|(_, question)| !question.is_answered()).map(|(at, _)| at).collect()
    }

    /// Counts the questions by how they came out. A question that came back counts once, as it came out at first.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for question in self.questions.iter().filter(|question| question.attempt == 1) {
            match question.standing() {
                Some(Standing::Keep) => tally.keep += 1,
                Some(Standing::Revisit) => tally.revisit += 1,
                Some(Standing::Learn) => tally.learn += 1,
                None => tally.unanswered += 1,
            }
        }
        tally
    }

    /// Items that were not both right and sure at first, in the order in which they were asked.
    #[must_use]
    pub fn missed(&self) -> Vec<Rc<Item>> {
        let first = self.questions.iter().filter(|question| question.attempt == 1);
        first
            .filter(|question| question.standing() != Some(Standing::Keep))
            .map(|question| Rc::clone(&question.item))
            .collect()
    }

    /// Milliseconds spent on questions.
    #[must_use]
    pub fn spent(&self) -> u32 {
        self.questions.iter().fold(0, |sum, question| sum.saturating_add(question.spent))
    }
}

/// How many questions of a session came out in each way. A question that came back counts once, as it came out at
/// first.
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
