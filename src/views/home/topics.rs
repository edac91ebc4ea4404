//! The topics that the reader has tried, each with its states; the others in one line.

use yew::Html;

use super::props::HomeProps;
use crate::address::Route;
use crate::views::html::*;
use crate::views::parts::{States, heading, link, topic_rows};

pub(super) fn topics(props: &HomeProps<'_>) -> Html {
    let words = props.words;
    let all_topics = props.bank.topics().iter().map(|topic| {
        let items = props.bank.items().iter().filter(|item| item.topic == topic.id);
        (topic, States::of(props.history, items.map(|item| &**item)))
    });
    let (tried, open): (Vec<_>, Vec<_>) = all_topics.partition(|(_, states)| states.tried() > 0);
    let rows = tried.into_iter().map(|(topic, states)| (topic, states, states.told(words)));
    let rest = || el("p", [class("facts")], [link(&Route::Library, text(words.topics_open(open.len())))]);
    when(props.history.items().next().is_some(), || {
        let parts = [heading(words.home_topics()), topic_rows(rows), when(!open.is_empty(), rest)];
        el("section", [], parts)
    })
}
