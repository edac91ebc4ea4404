//! The bank to read: topics first, then the items of a choice.

use yew::prelude::*;

use super::home::card;
use super::parts::{button_link, link, list, page, page_title, paragraph, span};
use super::practise::{Open, filters};
use super::rich_text::phrase;
use super::words;
use crate::bank::{Bank, Kind};
use crate::route::{QuizLink, Route};
use crate::study::SetQuery;

/// The list of what is asked for, with the choice above it. `on_route` is told of another choice.
#[must_use]
pub fn browse(bank: &Bank, query: &SetQuery, on_route: &Callback<Route>) -> Html {
    let is_open = *query == SetQuery::default();
    let on_query = on_route.reform(Route::Browse);
    page(
        "browse",
        [
            page_title("The bank"),
            html! { <div class="fields">{ filters(bank, query, Open::Everything, &on_query) }</div> },
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
        let query = SetQuery { topics: vec![topic.id.clone()], ..SetQuery::default() };
        let count = bank.items().iter().filter(|item| item.topic == topic.id).count();
        card(&Route::Browse(query), &topic.title, &topic.about, words::count(count, "question", "questions"))
    });
    html! { <ul class="cards">{ for rows }</ul> }
}

fn items(bank: &Bank, query: &SetQuery) -> Html {
    let query = of_every_kind(query);
    let listed = |id: &crate::bank::ItemId| query.items.is_empty() || query.items.contains(id);
    let found: Vec<_> = bank.items().iter().filter(|item| query.admits(item) && listed(&item.id)).collect();
    if found.is_empty() {
        return html! { <p role="status">{ "Nothing is all of that. Leave one of the choices open." }</p> };
    }
    let practise =
        Route::Quiz(QuizLink { query: SetQuery { count: Some(10), ..query.clone() }, ..QuizLink::default() });
    let rows = found.iter().map(|item| {
        let state = format!("{}, {}", words::level(item.level), words::kind(item.kind()));
        html! { <>{ link(&Route::Item(item.id.clone()), phrase(&item.stem.title)) }{ span("state", state) }</> }
    });
    html! {
        <>
            <p role="status">{ words::count(found.len(), "question", "questions") }</p>
            { paragraph("", button_link(&practise, "Practise 10 of these")) }
            { list("items", rows) }
        </>
    }
}
