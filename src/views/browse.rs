//! The bank to read: topics first, then the items of a choice.

use yew::{Callback, Html};

use super::element::{element, together};
use super::home::card;
use super::parts::{button_link, link, list, page, page_title, paragraph, span, status};
use super::practise::{Open, filters};
use super::rich_text::phrase;
use super::words;
use crate::address::Route;
use crate::bank::{Bank, Kind};
use crate::quiz::SetQuery;

/// The list of what is asked for, with the choice above it. `on_route` is told of another choice.
pub fn browse(bank: &Bank, query: &SetQuery, on_route: &Callback<Route>) -> Html {
    let is_open = *query == SetQuery::default();
    let on_query = on_route.reform(Route::Browse);
    page(
        "browse",
        [
            page_title("The bank"),
            element("div", "fields", filters(bank, query, Open::Everything, &on_query)),
            if is_open { topics(bank) } else { items(bank, query) },
        ],
    )
}

/// Browsing shows open questions too, unless a kind is named.
fn of_every_kind(query: &SetQuery) -> SetQuery {
    let kinds = if query.kinds.is_empty() { Kind::ALL.to_vec() } else { query.kinds.clone() };
    SetQuery { kinds, ..query.clone() }
}

fn topics(bank: &Bank) -> Html {
    let rows = bank.topics().iter().map(|topic| {
        let query = SetQuery::of_topics(vec![topic.id.clone()]);
        let count = bank.items().iter().filter(|item| item.topic == topic.id).count();
        card(Route::Browse(query), &topic.title, &topic.about, words::count(count, "question", "questions"))
    });
    list("cards", rows)
}

fn items(bank: &Bank, query: &SetQuery) -> Html {
    let query = of_every_kind(query);
    let listed = |id: &crate::bank::ItemId| query.items.is_empty() || query.items.contains(id);
    let found: Vec<_> = bank.items().iter().filter(|item| query.admits(item) && listed(&item.id)).collect();
    if found.is_empty() {
        return status("", "Nothing is all of that. Leave one of the choices open.");
    }
    let rows = found.iter().map(|item| {
        let state = format!("{}, {}", words::level(item.level), words::kind(item.kind()));
        together([link(Route::Item(item.id.clone()), phrase(&item.stem.title)), span("state", state)])
    });
    together([
        status("", words::count(found.len(), "question", "questions")),
        paragraph("", button_link(Route::practice(query.at_most(10)), "Practise 10 of these")),
        list("items", rows),
    ])
}
