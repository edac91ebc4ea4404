//! Texts that readers share.

use super::{Words, joined};
use crate::formats::link::to_file;
use crate::memory::Ended;
use crate::quiz::{Day, Session, Standing, Tally};

/// A text to share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareText {
    /// An address.
    Address(String),
    /// A text of the reader's own.
    Own(String),
    /// Code for a page of the reader's own.
    Code {
        /// What stands in the page.
        code: String,
        /// The address of what the page then shows, if it shows a quiz.
        shows: Option<String>,
    },
    /// A fragment that is too long for a message, so it is shared as a file.
    File(String),
    /// A result in words and signs, without any answer.
    Result(ResultSummary),
    /// How a run through a drill ended.
    Drill(DrillSummary),
}

/// How a run through a drill ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrillSummary {
    /// The title of the drill.
    pub title: String,
    /// How it ended, and after how long.
    pub ended: Ended,
    /// The address at which others can play it.
    pub address: String,
}

/// How a session came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultSummary {
    /// The day, if today's five of a day were played; `None` for other sets.
    pub day: Option<Day>,
    /// How many questions were right. Questions that came back count once.
    pub tally: Tally,
    /// How each question came out, in their order; `None` if it was left out.
    pub standings: Vec<Option<Standing>>,
    /// The address at which others can play the same.
    pub address: String,
}

impl ResultSummary {
    /// How a session came out, and the address at which others can play the same.
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
            ShareText::Address(text) | ShareText::Own(text) | ShareText::Code { code: text, .. } => {
                text.clone()
            }
            ShareText::File(fragment) => to_file(fragment, self.link_file_about()),
            ShareText::Result(result) => self.result_as_text(result),
            ShareText::Drill(drill) => {
                let told = self.drill_shared(&drill.title, &self.ended(drill.ended));
                joined(&[told.as_str(), drill.address.as_str()], "\n")
            }
        }
    }

    /// First words, so that it can be read aloud; then signs. It contains no answer.
    fn result_as_text(self, result: &ResultSummary) -> String {
        let score = self.tally_score(result.tally);
        let mut text = match result.day {
            Some(day) => self.text_of_daily(&day.to_string(), &score),
            None => self.text_of_set(&score),
        };
        let signs: Vec<&str> = result.standings.iter().map(|standing| self.mark(*standing).sign).collect();
        for line in [&joined(&signs, " "), result.address.as_str(), ""] {
            text.push('\n');
            text.push_str(line);
        }
        text
    }
}
