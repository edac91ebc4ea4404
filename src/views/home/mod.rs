//! The first page: one thing to do, other ways to rehearse, and how far each topic is.

mod topics;
mod ways;

pub(super) use ways::card;

use yew::Html;

use super::html::*;
use super::parts::{action_row, button_link, facts_line, heading, link, page, page_heading, primary_link};
use crate::address::{QuizLink, Route};
use crate::bank::{Bank, Kind};
use crate::memory::History;
use crate::quiz::{Session, SetQuery};
use crate::words::Words;

/// What the first page is made from.
pub struct HomeProps<'a> {
    /// The language.
    pub words: Words,
    /// All items.
    pub bank: &'a Bank,
    /// What this reader met.
    pub history: &'a History,
    /// A session to go on with, with its address.
    pub unfinished: Option<(&'a Session, &'a str)>,
}

/// The first page.
pub fn home(props: &HomeProps<'_>) -> Html {
    let words = props.words;
    let prompts = props.bank.items().iter().filter(|item| item.kind() == Kind::Prompt).count();
    let closed = props.bank.items().len() - prompts;
    page(
        "home",
        [
            page_heading(text(words.home_heading())),
            facts_line(words.home_facts(closed, prompts)),
            action_row(starts(props)),
            ways::other_ways(words),
            heading(words.home_topics()),
            el("p", [class("facts")], [link(&Route::Progress, text(words.home_by_question()))]),
            topics::topics(props),
        ],
    )
}

/// Buttons that begin a session, or go on with one.
fn starts(props: &HomeProps<'_>) -> [Html; 5] {
    let words = props.words;
    let missed = props.history.missed().iter().filter(|id| props.bank.item(id.as_str()).is_some()).count();
    let start = |count| Route::practice(SetQuery::default().at_most(count));
    let start_button = |count: u16| button_link(&start(count), words.practise_some(count.into()));
    let first = match props.unfinished {
        Some((session, origin)) => go_on(words, session, origin),
        None => primary_link(words, start(10).to_string(), words.practise_some(10)),
    };
    [
        first,
        when(props.unfinished.is_some(), || start_button(10)),
        start_button(5),
        start_button(20),
        when(missed > 0, || button_link(&only_missed(), words.only_missed_some(missed))),
    ]
}

fn go_on(words: Words, session: &Session, origin: &str) -> Html {
    let at = session.current().map_or(0, |(at, _)| at + 1);
    primary_link(words, origin.to_owned(), words.go_on_at(at, session.questions().len()))
}

/// Twenty of the questions that this reader missed last time.
pub(super) fn only_missed() -> Route {
    let query = SetQuery::default().at_most(20);
    Route::Quiz(QuizLink { query, only_missed: true, ..QuizLink::default() })
}
