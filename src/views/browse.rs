//! The bank to read: topics first, then the items of a choice.

use yew::prelude::*;

use super::practise::chosen_select;
use super::rich_text::phrase;
use super::words;
use crate::bank::{Bank, Kind, Level, TopicId, Track};
use crate::route::{QuizLink, Route};
use crate::study::SetQuery;

/// The list of what is asked for, with the choice above it. `on_route` is told of another choice.
#[must_use]
pub fn browse(bank: &Bank, query: &SetQuery, on_route: &Callback<Route>) -> Html {
    let is_open = *query == SetQuery::default();
    html! {
        <article class="browse">
            <h1 id="stem" tabindex="-1">{ "The bank" }</h1>
            { filters(bank, query, on_route) }
            if is_open { { topics(bank) } } else { { items(bank, query) } }
        </article>
    }
}

fn filters(bank: &Bank, query: &SetQuery, on_route: &Callback<Route>) -> Html {
    let change = |change: fn(&mut SetQuery, &str)| {
        let query = query.clone();
        on_route.reform(move |value: String| {
            let mut next = SetQuery { items: Vec::new(), ..query.clone() };
            change(&mut next, &value);
            Route::Browse(next)
        })
    };
    let chosen = |name: Option<&str>| name.unwrap_or_default().to_owned();
    let topics = bank.topics().iter().map(|topic| (topic.id.as_str().to_owned(), topic.title.clone()));
    let tracks = Track::ALL.iter().map(|&track| (track.as_str().to_owned(), words::track(track).to_owned()));
    let levels = Level::ALL.iter().map(|&level| (level.as_str().to_owned(), words::level(level).to_owned()));
    let kinds = Kind::ALL.iter().map(|&kind| (kind.as_str().to_owned(), words::kind(kind).to_owned()));
    let topic = chosen(query.topics.first().map(TopicId::as_str));
    let track = chosen(query.tracks.first().map(|track| track.as_str()));
    let level = chosen(query.levels.first().map(|level| level.as_str()));
    let kind = chosen(query.kinds.first().map(|kind| kind.as_str()));
    html! {
        <div class="fields">
            { chosen_select("topic", "Topic", "Any topic", topics, &topic, &change(|query, value| query.topics = TopicId::parse(value).into_iter().collect())) }
            { chosen_select("track", "Asked for", "Any job", tracks, &track, &change(|query, value| query.tracks = Track::parse(value).into_iter().collect())) }
            { chosen_select("level", "Level", "Any level", levels, &level, &change(|query, value| query.levels = Level::parse(value).into_iter().collect())) }
            { chosen_select("kind", "Kind", "Any kind", kinds, &kind, &change(|query, value| query.kinds = Kind::parse(value).into_iter().collect())) }
        </div>
    }
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
        html! {
            <li>
                <a class="card" href={Route::Browse(query).to_string()}>
                    <strong>{ &topic.title }</strong>
                    <span>{ &topic.about }</span>
                    <span class="state">{ words::count(count, "question", "questions") }</span>
                </a>
            </li>
        }
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
        html! {
            <li key={item.id.as_str()}>
                <a href={Route::Item(item.id.clone()).to_string()}>{ phrase(&item.stem.title) }</a>
                <span class="state">{ format!("{}, {}", words::level(item.level), words::kind(item.kind())) }</span>
            </li>
        }
    });
    html! {
        <>
            <p role="status">{ words::count(found.len(), "question", "questions") }</p>
            <p><a class="button" href={practise.to_string()}>{ "Practise 10 of these" }</a></p>
            <ul class="items">{ for rows }</ul>
        </>
    }
}
