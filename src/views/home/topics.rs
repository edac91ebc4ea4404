//! The progress in each topic.

use yew::Html;

use super::props::HomeProps;
use crate::address::Route;
use crate::bank::Topic;
use crate::memory::States;
use crate::quiz::SetQuery;
use crate::views::html::*;
use crate::views::parts::{link, list, span};

pub(super) fn topics(props: &HomeProps<'_>) -> Html {
    let rows = props.bank.topics().iter().filter_map(|topic| row(props, topic));
    list("topics", rows)
}

/// How many questions of a topic are solid, spoken ones included; `None` if the topic has none.
fn row(props: &HomeProps<'_>, topic: &Topic) -> Option<Html> {
    let words = props.words;
    let query = SetQuery::of_topics(vec![topic.id.clone()]);
    let items: Vec<_> = props.bank.items().iter().filter(|item| item.topic == topic.id).collect();
    if items.is_empty() {
        return None;
    }
    let states: States = items.iter().filter_map(|item| props.history.state(&item.id)).collect();
    let state = match states.tried() {
        0 => words.topic_new().to_owned(),
        tried => words.topic_state(states.solid, items.len(), tried),
    };
    let bar = [
        attr(MAX, digits(items.len())),
        attr(ARIA_LABEL, words.topic_bar(&topic.title, &state)),
        attr(VALUE, digits(states.solid)),
    ];
    Some(fragment([
        link(&Route::practice(query.at_most(10)), text(&topic.title)),
        el("progress", bar, []),
        span("state", state),
    ]))
}
