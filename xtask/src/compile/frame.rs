//! The frames: what pages show before the program is there, rendered by the app's own views.

use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::run;

/// What pages show before the program is there.
#[derive(Deserialize)]
pub(crate) struct Frames {
    /// The home screen of a new reader, as HTML.
    pub(crate) home: String,
    /// The pages of topics, in the order of the bank.
    pub(crate) topics: Vec<TopicFrame>,
    /// The page of the app for each closed question that can be shown as it stands, in the order of the bank.
    pub(crate) questions: Vec<QuestionFrame>,
    /// The pages of jobs, in the order of lists.
    pub(crate) jobs: Vec<JobFrame>,
    /// What a quiz in another page shows of a set that no page was built for, as HTML.
    pub(crate) set: String,
}

/// A question as the first of two. `xtask/frame/src/question.rs` makes it.
#[derive(Deserialize)]
pub(crate) struct QuestionFrame {
    /// The id of the question.
    pub(crate) id: String,
    /// Its permanent number.
    pub(crate) number: u16,
    /// The page of the app, as HTML.
    pub(crate) page: String,
}

/// What the page of a topic shows. `xtask/frame/src/topic.rs` makes it.
#[derive(Deserialize)]
pub(crate) struct TopicFrame {
    /// The id of the topic.
    pub(crate) id: String,
    /// The address in the app at which the question is the first one.
    pub(crate) address: String,
    /// The name of the part of the bank that the question is in.
    pub(crate) part: String,
    /// The page of the app with the question, as HTML.
    pub(crate) question: String,
    /// The same question as a quiz in another page shows it, as HTML.
    pub(crate) embedded: String,
    /// The verdicts with which the page answers before the program is there; none where it cannot have all.
    pub(crate) verdicts: Vec<VerdictFrame>,
    /// What stands below it: the topic, and links to its other questions, as HTML.
    pub(crate) about: String,
}

/// What the page of a job shows. `xtask/frame/src/main.rs` makes it.
#[derive(Deserialize)]
pub(crate) struct JobFrame {
    /// The name of the job in addresses.
    pub(crate) id: String,
    /// Its label.
    pub(crate) title: String,
    /// Its address in the app.
    pub(crate) address: String,
    /// The page of the app, as HTML.
    pub(crate) page: String,
}

/// The verdict on one choice.
#[derive(Deserialize)]
pub(crate) struct VerdictFrame {
    /// The words of the button that asks for it.
    pub(crate) button: String,
    /// What a screen reader announces, as HTML.
    pub(crate) announcement: String,
    /// The question with the verdict, as HTML. The chosen option is checked in it.
    pub(crate) question: String,
}

/// Builds the program of the crate `frame` and has it render the frames over a bank: a folder of questions, or a file
/// with a packed bank.
pub(crate) fn of(bank: &Path) -> Result<Frames> {
    let mut frame = run::cargo();
    frame.args(["run", "--quiet", "--package", "frame", "--"]).arg(bank);
    let frames = run::output(&mut frame)
        .context("the pages could not be rendered: `cargo run --package frame` says why")?;
    serde_json::from_str(&frames).context("reading what `frame` rendered")
}
