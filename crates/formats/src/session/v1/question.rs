//! One question of a session as it is saved.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::codes::{CERTAINTIES, number, numbered};
use dryrun_bank::Bank;
use dryrun_quiz::{Marks, Millis, Question, Response, Status, grade};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct SavedQuestion {
    item: String,
    /// A digest of its stem and options: an answer is never laid over others.
    revision: u32,
    attempt: u8,
    response: Option<SavedResponse>,
    status: SavedStatus,
    flagged: bool,
    hinted: bool,
    /// Milliseconds on the screen.
    spent: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
enum SavedStatus {
    Open,
    Skipped,
    /// The verdict is not stored: it is worked out again.
    Judged {
        /// Milliseconds since the Unix epoch.
        at: i64,
        certainty: u8,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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

impl From<Response> for SavedResponse {
    fn from(response: Response) -> Self {
        match response {
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

impl From<&Question> for SavedQuestion {
    fn from(question: &Question) -> Self {
        Self {
            item: question.item.id.as_str().to_owned(),
            revision: question.item.revision,
            attempt: question.attempt,
            response: (!question.response.is_empty()).then(|| question.response.clone().into()),
            status: match &question.status {
                Status::Open => SavedStatus::Open,
                Status::Skipped => SavedStatus::Skipped,
                Status::Judged { at, certainty, .. } => {
                    SavedStatus::Judged { at: at.0, certainty: number(&CERTAINTIES, certainty) as u8 }
                }
            },
            flagged: question.flagged,
            hinted: question.hinted,
            spent: question.spent,
        }
    }
}

impl SavedQuestion {
    /// The question as it was dealt. One whose options changed is asked afresh; `None` where the item left the bank.
    pub(super) fn read(&self, bank: &Bank, seed: u32) -> Option<Question> {
        let item = Rc::clone(bank.item(&self.item)?);
        let mut question = Question::new(Rc::clone(&item), seed, self.attempt.max(1));
        question.flagged = self.flagged;
        if item.revision != self.revision {
            return Some(question);
        }
        let response = self.response.clone().map(Response::from);
        if let Some(response) = response.filter(|response| response.fits(&item)) {
            question.response = response;
        }
        question.hinted = self.hinted;
        question.spent = self.spent;
        question.status = match (self.status, grade(&item, &question.response)) {
            (SavedStatus::Judged { at, certainty }, Ok(verdict)) => {
                let certainty = numbered(&CERTAINTIES, certainty.into()).flatten();
                Status::Judged { verdict, certainty, at: Millis(at) }
            }
            (SavedStatus::Skipped, _) => Status::Skipped,
            (SavedStatus::Open | SavedStatus::Judged { .. }, _) => Status::Open,
        };
        Some(question)
    }
}
