//! Saved progress: reviews and the running session, as JSON inside an envelope. Reading never trusts:
//! what the bank no longer has, or has differently, is left out of the session and kept in the log.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::bank::{Bank, ItemId};
use crate::study::{
    Certainty, Ending, Millis, Mode, Occasion, Phase, Question, Rating, Response, Review, Session, Status,
    grade,
};

/// A session with the address that it was opened from.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The address, like `#/quiz?topic=kubernetes`: opening it again goes on with this session.
    pub origin: String,
    /// The session.
    pub session: Rc<Session>,
}

/// A review as it is stored. The names are short because there are thousands.
#[derive(Serialize, Deserialize)]
pub(super) struct SavedReview {
    /// Milliseconds since the Unix epoch.
    t: i64,
    /// Item.
    i: String,
    /// Rating: 1 Again, 2 Hard, 3 Good, 4 Easy, as in Anki's review log.
    r: u8,
    /// Certainty: 0 guess, 1 unsure, 2 sure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    c: Option<u8>,
    /// Milliseconds on the screen.
    d: u32,
    /// 1 for an exam.
    #[serde(default, skip_serializing_if = "is_zero")]
    x: u8,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_zero(number: &u8) -> bool {
    *number == 0
}

impl From<&Review> for SavedReview {
    fn from(review: &Review) -> Self {
        Self {
            t: review.at.0,
            i: review.item.as_str().to_owned(),
            r: match review.rating {
                Rating::Again => 1,
                Rating::Hard => 2,
                Rating::Good => 3,
                Rating::Easy => 4,
            },
            c: review.certainty.map(certainty_number),
            d: review.took,
            x: u8::from(review.occasion == Occasion::Exam),
        }
    }
}

impl SavedReview {
    /// `None` for what no version of this program wrote.
    pub(super) fn read(&self) -> Option<Review> {
        Some(Review {
            at: Millis(self.t),
            item: ItemId::parse(&self.i)?,
            rating: match self.r {
                1 => Rating::Again,
                2 => Rating::Hard,
                3 => Rating::Good,
                4 => Rating::Easy,
                _ => return None,
            },
            certainty: self.c.and_then(certainty_of),
            took: self.d,
            occasion: if self.x == 1 { Occasion::Exam } else { Occasion::Practice },
        })
    }
}

const fn certainty_number(certainty: Certainty) -> u8 {
    match certainty {
        Certainty::Guess => 0,
        Certainty::Unsure => 1,
        Certainty::Sure => 2,
    }
}

const fn certainty_of(number: u8) -> Option<Certainty> {
    match number {
        0 => Some(Certainty::Guess),
        1 => Some(Certainty::Unsure),
        2 => Some(Certainty::Sure),
        _ => None,
    }
}

/// A session as it is stored. Orders of options are not: the seed decides them.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct SavedSession {
    origin: String,
    started: i64,
    seed: u32,
    exam: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deadline: Option<i64>,
    at: usize,
    phase: SavedPhase,
    questions: Vec<SavedQuestion>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum SavedPhase {
    Asking,
    Judged,
    Sitting,
    HandingIn,
    Finished,
    Stopped,
    TimeUp,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct SavedQuestion {
    item: String,
    revision: u32,
    attempt: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    response: Option<SavedResponse>,
    #[serde(default)]
    flagged: bool,
    #[serde(default)]
    hinted: bool,
    #[serde(default)]
    spent: u32,
    #[serde(default)]
    skipped: bool,
    /// When it was judged. The verdict is not stored: it is worked out again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    judged: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    certainty: Option<u8>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum SavedResponse {
    Single(Option<u8>),
    Multiple(BTreeSet<u8>),
    Order(Option<Vec<u8>>),
    Match(Vec<Option<u8>>),
    Numeric(String),
    Text(String),
    Line(Option<u16>),
    Prompt { answer: String, covered: Option<BTreeSet<u8>> },
}

impl From<&Response> for SavedResponse {
    fn from(response: &Response) -> Self {
        match response.clone() {
            Response::Single(choice) => Self::Single(choice),
            Response::Multiple(choices) => Self::Multiple(choices),
            Response::Order(order) => Self::Order(order),
            Response::Match(chosen) => Self::Match(chosen),
            Response::Numeric(text) => Self::Numeric(text),
            Response::Text(text) => Self::Text(text),
            Response::Line(line) => Self::Line(line),
            Response::Prompt { answer, covered } => Self::Prompt { answer, covered },
        }
    }
}

impl From<SavedResponse> for Response {
    fn from(saved: SavedResponse) -> Self {
        match saved {
            SavedResponse::Single(choice) => Self::Single(choice),
            SavedResponse::Multiple(choices) => Self::Multiple(choices),
            SavedResponse::Order(order) => Self::Order(order),
            SavedResponse::Match(chosen) => Self::Match(chosen),
            SavedResponse::Numeric(text) => Self::Numeric(text),
            SavedResponse::Text(text) => Self::Text(text),
            SavedResponse::Line(line) => Self::Line(line),
            SavedResponse::Prompt { answer, covered } => Self::Prompt { answer, covered },
        }
    }
}

impl From<&Run> for SavedSession {
    fn from(run: &Run) -> Self {
        let session = &run.session;
        let (phase, at) = match session.phase() {
            Phase::Asking { at } => (SavedPhase::Asking, at),
            Phase::Judged { at } => (SavedPhase::Judged, at),
            Phase::Sitting { at } => (SavedPhase::Sitting, at),
            Phase::HandingIn { at } => (SavedPhase::HandingIn, at),
            Phase::Done(Ending::Finished) => (SavedPhase::Finished, 0),
            Phase::Done(Ending::Stopped) => (SavedPhase::Stopped, 0),
            Phase::Done(Ending::TimeUp) => (SavedPhase::TimeUp, 0),
        };
        let (exam, deadline) = match session.mode() {
            Mode::Practice => (false, None),
            Mode::Exam { deadline } => (true, deadline.map(|deadline| deadline.0)),
        };
        Self {
            origin: run.origin.clone(),
            started: session.started().0,
            seed: session.seed(),
            exam,
            deadline,
            at,
            phase,
            questions: session.questions().iter().map(SavedQuestion::from).collect(),
        }
    }
}

impl From<&Question> for SavedQuestion {
    fn from(question: &Question) -> Self {
        let (judged, certainty) = match &question.status {
            Status::Judged { at, certainty, .. } => (Some(at.0), certainty.map(certainty_number)),
            Status::Open | Status::Skipped => (None, None),
        };
        Self {
            item: question.item.id.as_str().to_owned(),
            revision: question.item.revision,
            attempt: question.attempt,
            response: (!question.response.is_empty()).then(|| SavedResponse::from(&question.response)),
            flagged: question.flagged,
            hinted: question.hinted,
            spent: question.spent,
            skipped: matches!(question.status, Status::Skipped),
            judged,
            certainty,
        }
    }
}

impl SavedSession {
    /// The session with today's bank. An item that left the bank is left out; one whose options changed
    /// is asked afresh. `None` when nothing is left to go on with.
    #[must_use]
    pub fn read(self, bank: &Bank, now: Millis) -> Option<Run> {
        let mut at = self.at;
        let mut questions = Vec::new();
        for (place, saved) in self.questions.into_iter().enumerate() {
            match saved.read(bank, self.seed) {
                Some(question) => questions.push(question),
                None if place < self.at => at -= 1,
                None => {}
            }
        }
        at = at.min(questions.len().saturating_sub(1));
        let is_judged = matches!(questions.get(at)?.status, Status::Judged { .. });
        let phase = match self.phase {
            SavedPhase::Asking | SavedPhase::Judged if is_judged => Phase::Judged { at },
            SavedPhase::Asking | SavedPhase::Judged => Phase::Asking { at },
            SavedPhase::Sitting => Phase::Sitting { at },
            SavedPhase::HandingIn => Phase::HandingIn { at },
            SavedPhase::Finished => Phase::Done(Ending::Finished),
            SavedPhase::Stopped => Phase::Done(Ending::Stopped),
            SavedPhase::TimeUp => Phase::Done(Ending::TimeUp),
        };
        let mode =
            if self.exam { Mode::Exam { deadline: self.deadline.map(Millis) } } else { Mode::Practice };
        let session = Session::restore(mode, self.seed, questions, phase, Millis(self.started), now)?;
        Some(Run { origin: self.origin, session: Rc::new(session) })
    }
}

impl SavedQuestion {
    fn read(self, bank: &Bank, seed: u32) -> Option<Question> {
        let item = Rc::clone(bank.item(&self.item)?);
        let mut question = Question::new(Rc::clone(&item), seed, self.attempt.max(1));
        question.flagged = self.flagged;
        if item.revision != self.revision {
            return Some(question);
        }
        if let Some(response) = self.response.map(Response::from).filter(|response| response.fits(&item)) {
            question.response = response;
        }
        question.hinted = self.hinted;
        question.spent = self.spent;
        question.status = match (self.judged, grade(&item, &question.response)) {
            (Some(at), Ok(verdict)) => {
                Status::Judged { verdict, certainty: self.certainty.and_then(certainty_of), at: Millis(at) }
            }
            _ if self.skipped => Status::Skipped,
            _ => Status::Open,
        };
        Some(question)
    }
}
