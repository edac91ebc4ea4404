//! The reset: what to forget, and the button.

use yew::{Callback, Html};

use super::event::DataEvent;
use super::parts::press;
use super::props::DataProps;
use crate::bank::TopicId;
use crate::views::html::*;
use crate::views::parts::{action_row, labelled, option, paragraph};

pub(super) fn reset(props: &DataProps<'_>, on_data: &Callback<DataEvent>) -> Html {
    let words = props.words;
    let topics: Vec<TopicId> = props.bank.topics().iter().map(|topic| topic.id.clone()).collect();
    let on_scope = on_data.reform(move |chosen: String| {
        DataEvent::ScopeChosen(topics.iter().find(|topic| topic.as_str() == chosen).cloned())
    });
    let everything = option("", props.scope.is_none(), words.data_reset_all());
    let topics = props
        .bank
        .topics()
        .iter()
        .map(|topic| option(topic.id.as_str().to_owned(), props.scope == Some(&topic.id), &topic.title));
    let select = [id("reset-scope"), on_value(Change, on_scope)];
    let scope = [
        labelled("reset-scope", text(words.data_reset_scope())),
        el("select", select, [everything, all(topics)]),
    ];
    fragment([
        paragraph(words.data_reset_about()),
        el("div", [class("entry")], scope),
        action_row([press(words.data_reset(), DataEvent::ResetClicked, on_data)]),
    ])
}
