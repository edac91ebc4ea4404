//! What a session's page is made from.

use yew::{Callback, Html};

use crate::bank::Bank;
use crate::quiz::{Event, NotYet, Session};
use crate::reader::AnswerTime;
use crate::views::Stage;
use crate::words::Words;

/// What a session's page is made from.
pub struct QuestionProps<'a> {
    /// The language.
    pub words: Words,
    /// The bank, for the names of topics.
    pub bank: &'a Bank,
    /// The session, which is not done.
    pub session: &'a Session,
    /// What was missing when the reader last asked for a verdict.
    pub not_yet: Option<&'a NotYet>,
    /// Whether the page asks how sure the reader is.
    pub certainty: bool,
    /// Whether single keys work, so that buttons show them.
    pub shortcuts: bool,
    /// How long the answer to an open question may take.
    pub time: AnswerTime,
    /// Whether an interviewer asks about what such an answer misses.
    pub interviewer: bool,
    /// The milliseconds that are left in an exam; `None` if it has no limit.
    pub left: Option<u32>,
    /// The step of an order that the reader holds, by its place in the bank: keys, buttons and the pointer move it.
    pub held: Option<u8>,
    /// Whether it is a quiz in another page, which has no room for reports.
    pub stage: Stage,
    /// The title of the set; empty if it has none.
    pub title: &'a str,
    /// The answer to an open question, at its step; `None` at all other questions.
    pub spoken: Option<Html>,
    /// Called with every event.
    pub on_event: &'a Callback<Event>,
    /// Called with the step that the reader takes hold of.
    pub on_held: &'a Callback<u8>,
}
