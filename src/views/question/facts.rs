//! The top of a question: topic, level and kind, and the stem.

use yew::Html;

use crate::bank::{Bank, Item};
use crate::views::html::*;
use crate::views::parts::page_heading_with;
use crate::views::rich_text::phrase;
use crate::words::Words;

/// The title of the set, if it has one, then topic, cloud, level and kind, in a line.
pub(in crate::views) fn facts(words: Words, bank: &Bank, item: &Item, set: &str) -> Html {
    let topic =
        bank.topic(&item.topic).map_or_else(|| item.topic.as_str().to_owned(), |topic| topic.title.clone());
    let fact = |fact: Html| fragment([el("span", [], [fact]), text(" ")]);
    let facts = [
        when(!set.is_empty(), || fact(text(set.to_owned()))),
        fact(text(topic)),
        maybe(item.cloud.map(|cloud| fact(text(words.cloud(cloud))))),
        fact(text(words.level(item.level))),
        fact(text(words.kind(item.kind()))),
    ];
    el("p", [class("facts")], facts)
}

/// The stem, as the heading of the page.
pub(in crate::views) fn stem(item: &Item) -> Html {
    page_heading_with(class("stem"), phrase(&item.stem.title))
}
