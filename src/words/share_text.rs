//! Texts that readers share.

use super::{Words, joined};
use crate::formats::link::to_file;
use crate::quiz::{Day, Session, Standing, Tally};

/// A text to share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareText {
    /// An address.
    Address(String),
    /// An address without its site that is too long for a message: it goes as a file.
    File(String),
    /// A result in words and signs, without any answer.
    Result(ResultSummary),
}

/// How a session came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultSummary {
    /// The day of which the five were played; `None` for any other set.
    pub day: Option<Day>,
    /// First encounters by how they came out.
    pub tally: Tally,
    /// Each first encounter in its order; `None` was left out.
    pub standings: Vec<Option<Standing>>,
    /// Where to play the same.
    pub address: String,
}

impl ResultSummary {
    /// How a session came out, with where to play the same.
    #[must_use]
    pub fn of(session: &Session, day: Option<Day>, address: String) -> Self {
        let questions = session.questions();
        let standings = questions.first_encounters().map(|question| question.standing()).collect();
        Self { day, tally: questions.tally(), standings, address }
    }
}

impl Words {
    /// The text as it is shared.
    #[must_use]
    pub fn share_text(self, text: &ShareText) -> String {
        match text {
            ShareText::Address(address) => address.clone(),
            ShareText::File(fragment) => to_file(fragment, self.link_file_about()),
            ShareText::Result(result) => self.result_as_text(result),
        }
    }

    /// Words first, so that it reads aloud; signs second; and no answer in it.
    fn result_as_text(self, result: &ResultSummary) -> String {
        let tally = self.tally_of(result.tally);
        let mut text = match result.day {
            Some(day) => self.text_of_daily(&day.to_string(), &tally),
            None => self.text_of_set(&tally),
        };
        let signs: Vec<&str> = result.standings.iter().map(|standing| self.mark(*standing).sign).collect();
        for line in [&joined(&signs, " "), result.address.as_str(), ""] {
            text.push('\n');
            text.push_str(line);
        }
        text
    }
}
