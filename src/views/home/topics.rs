//! The progress in each topic.

use yew::Html;

use super::props::HomeProps;
use crate::address::Route;
use crate::bank::Topic;
use crate::quiz::{Rating, SetQuery};
use crate::views::html::*;
use crate::views::parts::{link, list, span};

pub(super) fn topics(props: &HomeProps<'_>) -> Html {
    let rows = props.bank.topics().iter().filter_map(|topic| row(props, topic));
    list("topics", rows)
}

/// How many closed items of a topic were right and sure in their last review; `None` if the topic has no closed item.
fn row(props: &HomeProps<'_>, topic: &Topic) -> Option<Html> {
    let words = props.words;
    let query = SetQuery::of_topics(vec![topic.id.clone()]);
    let items: Vec<_> = props.bank.items().iter().filter(|item| query.admits(item)).collect();
    if items.is_empty() {
        return None;
    }
    let records = || items.iter().filter_map(|item| props.history.record(&item.id));
    let seen = records().count();
    let kept = records().filter(|record| record.last >= Rating::Good).count();
    let state = match seen {
        0 => words.topic_new().to_owned(),
        seen => words.topic_state(kept, items.len(), seen),
    };
    let bar = [
        attr(MAX, digits(items.len())),
        attr(ARIA_LABEL, words.topic_bar(&topic.title, &state)),
        attr(VALUE, digits(kept)),
    ];
    Some(fragment([
        link(&Route::practice(query.at_most(10)), text(&topic.title)),
        el("progress", bar, []),
        span("state", state),
    ]))
}
