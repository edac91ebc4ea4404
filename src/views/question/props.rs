//! What a session's page is made from.

use yew::Callback;

use crate::bank::Bank;
use crate::quiz::{Event, Millis, NotYet, Session};
use crate::words::Words;

/// What a session's page is made from.
pub struct QuestionProps<'a> {
    /// The language.
    pub words: Words,
    /// For the names of topics.
    pub bank: &'a Bank,
    /// The session; not done.
    pub session: &'a Session,
    /// What was missing when the reader last asked for a verdict.
    pub not_yet: Option<&'a NotYet>,
    /// Whether answers are given with a certainty.
    pub certainty: bool,
    /// Whether single keys do something, so that buttons show them.
    pub shortcuts: bool,
    /// The time, for what is left of an exam.
    pub now: Millis,
    /// Told what happened.
    pub on_event: &'a Callback<Event>,
}
