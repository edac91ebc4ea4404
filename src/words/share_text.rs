//! Texts that readers share, as data.

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
        let first = session.questions().iter().filter(|question| question.attempt == 1);
        let standings = first.map(|question| question.standing()).collect();
        Self { day, tally: session.tally(), standings, address }
    }
}

/// The text as it is shared.
#[must_use]
pub fn share_text(text: &ShareText) -> String {
    match text {
        ShareText::Address(address) => address.clone(),
        ShareText::File(fragment) => {
            crate::formats::link::to_file(fragment, "To open it: in Dryrun, under Your data, Import.")
        }
        ShareText::Result(result) => result_text(result),
    }
}

/// Words first, so that it reads aloud; signs second; and no answer in it.
fn result_text(result: &ResultSummary) -> String {
    let what = result.day.map_or_else(|| "a set".to_owned(), |day| format!("the five of {day}"));
    let Tally { keep, revisit, learn, unanswered } = result.tally;
    let left = if unanswered > 0 { format!(", {unanswered} left out") } else { String::new() };
    let signs: Vec<&str> = result
        .standings
        .iter()
        .map(|standing| match standing {
            Some(Standing::Keep) => "+",
            Some(Standing::Revisit) => "~",
            Some(Standing::Learn) => "-",
            None => "\u{b7}",
        })
        .collect();
    let (signs, address) = (signs.join(" "), &result.address);
    format!(
        "Dryrun, {what}: {keep} to keep, {revisit} to revisit, {learn} to learn{left}.\n{signs}\n{address}\n"
    )
}
