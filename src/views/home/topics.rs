//! The topics that the reader has tried, each with its states; the others in one line.

use yew::Html;

use super::props::HomeProps;
use crate::address::Route;
use crate::views::html::*;
use crate::views::parts::{heading, link, topic_rows};

pub(super) fn topics(props: &HomeProps<'_>) -> Html {
    let words = props.words;
    if props.history.is_empty() {
        return Html::default();
    }
    let (rows, open) = topic_rows(props.bank, props.history, &|_| true, &|states| {
        (states.tried() > 0).then(|| (0, states.told(words)))
    });
    let rest =
        || el("p", [class("facts")], [link(&Route::Library(<_>::default()), text(words.topics_open(open)))]);
    el("section", [], [heading(words.home_topics()), rows, when(open > 0, rest)])
}
