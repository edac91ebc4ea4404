//! The page of the bank: filters, and the items that they choose.

use yew::{Callback, Html};

use crate::address::Route;
use crate::bank::{Bank, ItemId, Kind};
use crate::quiz::SetQuery;
use crate::views::home::card;
use crate::views::html::*;
use crate::views::parts::{button_link, link, list, page, page_heading, span, status};
use crate::views::rich_text::phrase;
use crate::views::set::{FilterFor, filters};
use crate::words::Words;

/// The list of items for a query, with the filters above it. `on_route` is called when the reader changes them.
pub fn browse(words: Words, bank: &Bank, query: &SetQuery, on_route: &Callback<Route>) -> Html {
    let is_open = *query == SetQuery::default();
    let on_query = on_route.reform(Route::Browse);
    page(
        "browse",
        [
            page_heading(text(words.bank_heading())),
            el("div", [class("fields")], [filters(words, bank, query, FilterFor::Bank, &on_query)]),
            if is_open { topics(words, bank) } else { items(words, bank, query) },
        ],
    )
}

/// The items for a query. Open questions are included, unless a kind is named.
fn of_every_kind(query: &SetQuery) -> SetQuery {
    let kinds = if query.kinds.is_empty() { Kind::ALL.to_vec() } else { query.kinds.clone() };
    SetQuery { kinds, ..query.clone() }
}

fn topics(words: Words, bank: &Bank) -> Html {
    let cards = bank.topics().iter().map(|topic| {
        let route = Route::Browse(SetQuery::of_topics(vec![topic.id.clone()]));
        let count = bank.items().iter().filter(|item| item.topic == topic.id).count();
        card(&route, text(&topic.title), text(&topic.about), Some(words.questions(count)))
    });
    list("cards", cards)
}

fn items(words: Words, bank: &Bank, query: &SetQuery) -> Html {
    let query = of_every_kind(query);
    let listed = |id: &ItemId| query.items.is_empty() || query.items.contains(id);
    let found: Vec<_> = bank.items().iter().filter(|item| query.admits(item) && listed(&item.id)).collect();
    if found.is_empty() {
        return status(Attribute::default(), words.set_nothing_fits());
    }
    let rows = found.iter().map(|item| {
        let state = words.bank_item(words.level(item.level), words.kind(item.kind()));
        fragment([link(&Route::Item(item.id.clone()), phrase(&item.stem.title)), span("state", state)])
    });
    let practise = button_link(&Route::practice(query.at_most(10)), words.bank_practise(10));
    fragment([
        status(Attribute::default(), words.questions(found.len())),
        el("p", [], [practise]),
        list("items", rows),
    ])
}
