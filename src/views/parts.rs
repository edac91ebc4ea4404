//! Pieces that many views are made of. One function each: `html!` unfolds to some 300 bytes of Wasm for
//! every element that is written out, so what repeats is written once.

use yew::prelude::*;

use super::rich_text::phrase;
use crate::bank::Phrase;
use crate::route::Route;
use crate::study::Event;

/// The heading of a page: the place that the focus goes to when the page opens.
pub(super) fn page_title(text: impl Into<Html>) -> Html {
    titled("", text.into())
}

/// The same, for a question's stem or another heading with a look of its own.
pub(super) fn titled(class: &'static str, text: Html) -> Html {
    html! { <h1 {class} id="stem" tabindex="-1">{ text }</h1> }
}

/// A heading within a page.
pub(super) fn heading(text: &'static str) -> Html {
    html! { <h2>{ text }</h2> }
}

/// A paragraph.
pub(super) fn paragraph(class: &'static str, text: impl Into<Html>) -> Html {
    paragraph_of(class, text.into())
}

fn paragraph_of(class: &'static str, text: Html) -> Html {
    html! { <p {class}>{ text }</p> }
}

/// Why something is right or wrong.
pub(super) fn reason(text: &Phrase) -> Html {
    paragraph_of("reason", phrase(text))
}

/// Some words with a look of their own.
pub(super) fn span(class: &'static str, text: impl Into<Html>) -> Html {
    span_of(class, text.into())
}

fn span_of(class: &'static str, text: Html) -> Html {
    html! { <span {class}>{ text }</span> }
}

/// A sign for the eye; the word for it stands beside it.
pub(super) fn sign(sign: &'static str) -> Html {
    html! { <span class="sign" aria-hidden="true">{ sign }</span> }
}

/// Words for screen readers only.
pub(super) fn unseen(text: impl Into<Html>) -> Html {
    span_of("visually-hidden", text.into())
}

/// The key that does the same as a button.
pub(super) fn key(name: &'static str) -> Html {
    html! { <>{ " " }<kbd aria-hidden="true">{ name }</kbd></> }
}

/// A list of entries.
pub(super) fn list(class: &'static str, entries: impl IntoIterator<Item = Html>) -> Html {
    list_of(class, entries.into_iter().collect())
}

fn list_of(class: &'static str, entries: Vec<Html>) -> Html {
    html! { <ul {class}>{ for entries.into_iter().map(|entry| html! { <li>{ entry }</li> }) }</ul> }
}

/// The same, numbered.
pub(super) fn numbered(class: &'static str, entries: impl IntoIterator<Item = Html>) -> Html {
    numbered_of(class, entries.into_iter().collect())
}

fn numbered_of(class: &'static str, entries: Vec<Html>) -> Html {
    html! { <ol {class}>{ for entries.into_iter().map(|entry| html! { <li>{ entry }</li> }) }</ol> }
}

/// A link to a place in the app.
pub(super) fn link(route: &Route, text: impl Into<Html>) -> Html {
    link_of("", route.to_string(), text.into())
}

/// A link that looks like a button.
pub(super) fn button_link(route: &Route, text: impl Into<Html>) -> Html {
    link_of("button", route.to_string(), text.into())
}

/// The one filled button of a page, as a link: Enter goes there.
pub(super) fn primary_link(address: String, text: impl Into<Html>) -> Html {
    link_of("button primary", address, html! { <>{ text.into() }{ key("Enter") }</> })
}

fn link_of(class: &'static str, href: String, text: Html) -> Html {
    html! { <a {class} {href}>{ text }</a> }
}

/// A button that says what happened.
pub(super) fn button(text: impl Into<Html>, event: Event, on_event: &Callback<Event>) -> Html {
    button_of("", text.into(), on_event.reform(move |_| event.clone()))
}

/// A button with a look and a callback of its own.
pub(super) fn button_of(class: &'static str, text: Html, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick}>{ text }</button> }
}

/// The row of buttons of a page.
pub(super) fn actions(buttons: impl IntoIterator<Item = Html>) -> Html {
    actions_of(buttons.into_iter().collect())
}

fn actions_of(buttons: Vec<Html>) -> Html {
    html! { <div class="actions">{ for buttons }</div> }
}

/// A page.
pub(super) fn page(class: &'static str, parts: impl IntoIterator<Item = Html>) -> Html {
    page_of(class, parts.into_iter().collect())
}

fn page_of(class: &'static str, parts: Vec<Html>) -> Html {
    html! { <article {class}>{ for parts }</article> }
}

/// Terms with what they mean.
pub(super) fn definitions(rows: &[(&'static str, &'static str)]) -> Html {
    let rows =
        rows.iter().map(|(term, meaning)| html! { <><dt><kbd>{ *term }</kbd></dt><dd>{ *meaning }</dd></> });
    html! { <dl class="keys">{ for rows }</dl> }
}

/// The situation or any other run of blocks.
pub(super) fn situation(blocks: &[crate::bank::Block]) -> Html {
    html! { <div class="situation">{ super::rich_text::blocks(blocks) }</div> }
}
