//! The page of the library.

use yew::Html;

use super::props::{LibraryEvent, LibraryProps};
use super::rows::{Group, groups};
use crate::address::Route;
use crate::bank::Track;
use crate::views::html::*;
use crate::views::parts::{
    action_row, button, facts_line, field, heading, link, list, page, page_heading, status,
};
use crate::words::Words;

/// While the reader searches, the first groups are open, as long as they have at most so many entries together.
const MOST_OPEN: usize = 40;

/// The library.
pub fn library(props: &LibraryProps<'_>) -> Html {
    let words = props.words;
    let jobs = found_jobs(words, props.typed);
    let found = props.found.count() + jobs.len();
    let said = match (found, props.typed.trim().is_empty()) {
        (0, _) => words.library_nothing().to_owned(),
        (_, true) => words.library_all(props.bank.items().len(), props.bank.topics().len()),
        (_, false) => words.library_found(found),
    };
    page(
        "library",
        [
            page_heading(text(words.library_heading())),
            el("div", [attr(ROLE, "search")], [search(props)]),
            status(class("facts"), said),
            in_texts(props),
            all(opened(props, groups(props))),
            when(!jobs.is_empty(), || job_links(words, &jobs)),
            collected(props),
        ],
    )
}

/// The way to search all words too, once they have arrived; what was searched, if the reader went it.
fn in_texts(props: &LibraryProps<'_>) -> Html {
    let words = props.words;
    if props.typed.trim().is_empty() {
        return Html::default();
    }
    if props.is_in_texts {
        return facts_line(words.library_in_texts());
    }
    let is_whole = !props.bank.items().iter().any(|item| item.is_awaited());
    let label = text(words.library_search_texts());
    when(is_whole, || action_row([button(send(props.on_event, LibraryEvent::TextsSearched), label)]))
}

/// The jobs whose label has every word of a search; all, if nothing is typed.
fn found_jobs(words: Words, typed: &str) -> Vec<Track> {
    let is_found = |job: &Track| {
        let label = words.track(*job).to_ascii_lowercase();
        typed.to_ascii_lowercase().split_whitespace().all(|word| label.contains(word))
    };
    Track::ALL.iter().copied().filter(is_found).collect()
}

/// What is asked for each job has a page of its own.
fn job_links(words: Words, jobs: &[Track]) -> Html {
    let jobs = jobs.iter().map(|job| link(&Route::Job(*job), text(words.track(*job))));
    fragment([heading(words.library_jobs()), list("items", jobs)])
}

fn search(props: &LibraryProps<'_>) -> Html {
    let words = props.words;
    let attributes = [
        id("search"),
        attr(TYPE, "search"),
        attr(DATA_SEARCH, ""),
        attr(MAXLENGTH, "100"),
        attr(AUTOCOMPLETE, "off"),
        attr(AUTOCAPITALIZE, "none"),
        attr(SPELLCHECK, "false"),
        value(props.typed.to_owned()),
        on_value(Input, props.on_event.reform(LibraryEvent::Typed)),
    ];
    field("search", words.library_search(), el("input", attributes, []))
}

/// The groups, each as a heading that opens it. What is closed has no rows, so a large bank costs nothing.
fn opened<'a>(props: &'a LibraryProps<'_>, groups: Vec<Group<'a>>) -> impl Iterator<Item = Html> {
    let is_search = !props.typed.trim().is_empty();
    let mut shown = 0;
    groups.into_iter().map(move |group| {
        shown += group.rows.len();
        let is_open = (is_search && shown <= MOST_OPEN) != props.toggled.contains(&group.place);
        let toggled = on_pressed(props.on_event, LibraryEvent::GroupToggled(group.place));
        let title = [
            el("span", [class("text")], [text(group.title)]),
            el("span", [class("state")], [text(group.state)]),
        ];
        let rows = || el("ul", [class("items")], [each("li", group.rows.iter().map(|row| row.view(props)))]);
        let heading = el("summary", [id(dashed(&["group", &digits(group.place)])), toggled], title);
        el("details", [key(digits(group.place)), flag(OPEN, is_open)], [heading, when(is_open, rows)])
    })
}

/// The set that the reader collects; an empty node while there is nothing in it.
fn collected(props: &LibraryProps<'_>) -> Html {
    let words = props.words;
    when(!props.collected.is_empty(), || {
        let count = el("strong", [attr(ROLE, "status")], [text(words.library_set(props.collected.len()))]);
        let practise = maybe(props.practise.clone().map(|address| {
            el(
                "a",
                [href(address), class("button primary"), attr(DATA_PRIMARY, "")],
                [text(words.library_practise())],
            )
        }));
        let clear = button(send(props.on_event, LibraryEvent::Cleared), text(words.library_clear()));
        let actions = el("div", [class("actions")], [count, practise, clear]);
        el(
            "section",
            [class("collected"), attr(ARIA_LABEL, words.library_set_name())],
            [actions, props.share.clone()],
        )
    })
}
