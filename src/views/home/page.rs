//! The first page.

use yew::Html;

use super::props::HomeProps;
use super::topics::topics;
use super::waiting::waiting;
use super::ways::other_ways;
use crate::address::Route;
use crate::bank::Kind;
use crate::quiz::SetQuery;
use crate::views::html::*;
use crate::views::parts::{
    action_row, button_link, facts_line, heading, link, page, page_heading, primary_link,
};
use crate::views::set::only_missed;

/// The first page.
pub fn home(props: &HomeProps<'_>) -> Html {
    let words = props.words;
    let prompts = props.bank.items().iter().filter(|item| item.kind() == Kind::Prompt).count();
    let closed = props.bank.items().len() - prompts;
    page(
        "home",
        [
            page_heading(text(words.home_heading())),
            facts_line(words.home_facts(closed, prompts, props.bank.drills().len())),
            action_row(starts(props)),
            waiting(props),
            other_ways(words),
            heading(words.home_topics()),
            el("p", [class("facts")], [link(&Route::Progress, text(words.home_by_question()))]),
            topics(props),
        ],
    )
}

/// Buttons that start a session or continue one.
fn starts(props: &HomeProps<'_>) -> [Html; 5] {
    let words = props.words;
    let missed = props.history.missed().iter().filter(|id| props.bank.item(id.as_str()).is_some()).count();
    let start = |count| Route::practice(SetQuery::default().at_most(count));
    let start_button = |count: u16| button_link(&start(count), words.practise_some(count.into()));
    let first = match props.waiting.first() {
        Some(last) => primary_link(words, last.address.to_owned(), last.label.clone()),
        None => primary_link(words, start(10).to_string(), words.practise_some(10)),
    };
    [
        first,
        when(!props.waiting.is_empty(), || start_button(10)),
        start_button(5),
        start_button(20),
        when(missed > 0, || button_link(&only_missed(), words.only_missed_some(missed))),
    ]
}
