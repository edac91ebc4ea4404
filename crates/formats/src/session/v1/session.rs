//! The running session, saved. Reading never trusts: what the bank no longer has is left out, and what it
//! has differently is asked afresh. The log keeps its reviews either way.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use dryrun_bank::{Bank, read_packed};
use dryrun_quiz::{
    Certainty, Ending, Marks, Millis, Pace, Phase, Question, Response, Session, Status, grade,
};

/// A session with the address that it was opened from.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The address, like `#/quiz?topic=kubernetes`: opening it again goes on with this session.
    pub origin: String,
    /// The session.
    pub session: Rc<Session>,
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

/// A session as it is stored, in postcard and hexadecimal digits. Orders of options are not stored: the seed
/// decides them. A change of these types is a new version of the envelope.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct SavedSession {
    origin: String,
    started: i64,
    seed: u32,
    exam: bool,
    minutes: Option<u16>,
    at: u32,
    phase: SavedPhase,
    questions: Vec<SavedQuestion>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
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
    response: Option<SavedResponse>,
    flagged: bool,
    hinted: bool,
    spent: u32,
    skipped: bool,
    /// When it was judged. The verdict is not stored: it is worked out again.
    judged: Option<i64>,
    certainty: Option<u8>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum SavedResponse {
    Single(Option<u8>),
    /// As bits.
    Multiple(u32),
    Order(Option<Vec<u8>>),
    Match(Vec<Option<u8>>),
    Numeric(String),
    Text(String),
    Line(Option<u16>),
    Prompt {
        answer: String,
        covered: Option<u32>,
    },
}

impl From<&Response> for SavedResponse {
    fn from(response: &Response) -> Self {
        match response.clone() {
            Response::Single(choice) => Self::Single(choice),
            Response::Multiple(choices) => Self::Multiple(choices.bits()),
            Response::Order(order) => Self::Order(order),
            Response::Match(chosen) => Self::Match(chosen),
            Response::Numeric(text) => Self::Numeric(text),
            Response::Text(text) => Self::Text(text),
            Response::Line(line) => Self::Line(line),
            Response::Prompt { answer, covered } => {
                Self::Prompt { answer, covered: covered.map(Marks::bits) }
            }
        }
    }
}

impl From<SavedResponse> for Response {
    fn from(saved: SavedResponse) -> Self {
        match saved {
            SavedResponse::Single(choice) => Self::Single(choice),
            SavedResponse::Multiple(choices) => Self::Multiple(Marks::from_bits(choices)),
            SavedResponse::Order(order) => Self::Order(order),
            SavedResponse::Match(chosen) => Self::Match(chosen),
            SavedResponse::Numeric(text) => Self::Numeric(text),
            SavedResponse::Text(text) => Self::Text(text),
            SavedResponse::Line(line) => Self::Line(line),
            SavedResponse::Prompt { answer, covered } => {
                Self::Prompt { answer, covered: covered.map(Marks::from_bits) }
            }
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
        let minutes = match session.pace() {
            Pace::Practice | Pace::Exam { minutes: None } => None,
            Pace::Exam { minutes } => minutes,
        };
        Self {
            origin: run.origin.clone(),
            started: session.started().0,
            seed: session.seed(),
            exam: session.pace().is_exam(),
            minutes,
            at: u32::try_from(at).unwrap_or(u32::MAX),
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
    /// As text.
    pub fn write(&self) -> String {
        let bytes = postcard::to_allocvec(self).unwrap_or_default();
        let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or('0');
        bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
    }

    /// From text; `None` for what [`SavedSession::write`] did not write.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: Option<Vec<u8>> =
            text.chars().map(|digit| digit.to_digit(16).map(|digit| digit as u8)).collect();
        let (pairs, []) = digits.as_deref()?.as_chunks::<2>() else { return None };
        let bytes: Vec<u8> = pairs.iter().map(|[high, low]| high << 4 | low).collect();
        read_packed(&bytes)
    }

    /// The session with today's bank. An item that left the bank is left out; one whose options changed
    /// is asked afresh. `None` when nothing is left to go on with.
    #[must_use]
    pub fn read(self, bank: &Bank, now: Millis) -> Option<Run> {
        let place_saved = self.at as usize;
        let mut at = place_saved;
        let mut questions = Vec::new();
        for (place, saved) in self.questions.into_iter().enumerate() {
            match saved.read(bank, self.seed) {
                Some(question) => questions.push(question),
                None if place < place_saved => at -= 1,
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
        let pace = if self.exam { Pace::Exam { minutes: self.minutes } } else { Pace::Practice };
        let session = Session::restore(pace, self.seed, questions, phase, Millis(self.started), now)?;
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
