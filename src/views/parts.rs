//! Pieces that many views are made of.

pub(super) use web_sys::Event as PageEvent;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::virtual_dom::AttrValue;
use yew::{Callback, Html, TargetCast};

use super::element::{Content, When, all, element, open, text, together};
use super::rich_text::{blocks, phrase};
use crate::address::Route;
use crate::bank::{Block, Phrase};
use crate::quiz::Event;

/// The heading of a page: the place that the focus goes to when the page opens.
pub(super) fn page_title(text: impl Content) -> Html {
    titled("", text)
}

/// The same, for a question's stem or another heading with a look of its own.
pub(super) fn titled(class: &'static str, text: impl Content) -> Html {
    open("h1").with("id", "stem").with("tabindex", "-1").class(class).holding(text)
}

/// A heading within a page.
pub(super) fn heading(text: impl Content) -> Html {
    element("h2", "", text)
}

/// A paragraph.
pub(super) fn paragraph(class: &'static str, text: impl Content) -> Html {
    element("p", class, text)
}

/// A paragraph that a screen reader tells when it changes.
pub(super) fn status(class: &'static str, text: impl Content) -> Html {
    open("p").with("role", "status").class(class).holding(text)
}

/// Why something is right or wrong.
pub(super) fn reason(text: &Phrase) -> Html {
    paragraph("reason", phrase(text))
}

/// Some words with a look of their own.
pub(super) fn span(class: &'static str, text: impl Content) -> Html {
    element("span", class, text)
}

/// Words with weight.
pub(super) fn strong(text: impl Content) -> Html {
    element("strong", "", text)
}

/// A sign for the eye; the word for it stands beside it.
pub(super) fn sign(sign: &'static str) -> Html {
    for_the_eye("span", "sign", sign)
}

/// What a screen reader passes over.
pub(super) fn for_the_eye(tag: &'static str, class: &'static str, text: impl Content) -> Html {
    open(tag).with("aria-hidden", "true").class(class).holding(text)
}

/// Words for screen readers only.
pub(super) fn unseen(text: impl Content) -> Html {
    span("visually-hidden", text)
}

/// The key that does the same as a button.
pub(super) fn key(name: &'static str) -> Html {
    together([text(" "), for_the_eye("kbd", "", name)])
}

/// A list of entries.
pub(super) fn list(class: &'static str, entries: impl IntoIterator<Item = Html>) -> Html {
    element("ul", class, each("li", entries))
}

/// The same, numbered.
pub(super) fn numbered(class: &'static str, entries: impl IntoIterator<Item = Html>) -> Html {
    element("ol", class, each("li", entries))
}

/// Each node in an element of its own.
pub(super) fn each(tag: &'static str, nodes: impl IntoIterator<Item = Html>) -> Html {
    let mut nodes = nodes.into_iter();
    wrapped(tag, &mut || nodes.next())
}

fn wrapped(tag: &'static str, next: &mut dyn FnMut() -> Option<Html>) -> Html {
    all(std::iter::from_fn(|| Some(element(tag, "", next()?))))
}

/// A link to a place in the app.
pub(super) fn link(route: Route, text: impl Content) -> Html {
    linked("", route, text)
}

/// A link that looks like a button.
pub(super) fn button_link(route: Route, text: impl Content) -> Html {
    linked("button", route, text)
}

/// A link to the single file, opening at a place in the app. `js/save.js` writes that place into it.
pub(super) fn file_link(route: Route, text: &'static str) -> Html {
    let address = format!("dryrun.html{route}");
    open("a").with("href", address).with("download", "dryrun.html").class("button").holding(text)
}

/// The one filled button of a page, as a link: Enter goes there.
pub(super) fn primary_link(address: String, text: impl Content) -> Html {
    addressed("button primary", address, together([text.into_html(), key("Enter")]))
}

/// A link to a place in the app, with a look of its own.
pub(super) fn linked(class: &'static str, route: Route, text: impl Content) -> Html {
    addressed(class, route.to_string(), text.into_html())
}

pub(super) fn addressed(class: &'static str, address: String, text: Html) -> Html {
    open("a").with("href", address).class(class).holding(text)
}

/// A button that says what happened.
pub(super) fn button(text: impl Content, event: Event, on_event: &Callback<Event>) -> Html {
    button_of("", text, on_event.reform(move |_| event.clone()))
}

/// A button with a look and a callback of its own.
pub(super) fn button_of(class: &'static str, text: impl Content, on_click: Callback<PageEvent>) -> Html {
    open("button").with("type", "button").class(class).tell(When::Clicked, on_click).holding(text)
}

/// The filled button of a form: Enter presses it.
pub(super) fn submit_button(text: &'static str, key: Html) -> Html {
    open("button").with("type", "submit").class("primary").holding([text.into_html(), key])
}

/// The row of buttons of a page.
pub(super) fn actions(buttons: impl Content) -> Html {
    element("div", "actions", buttons)
}

/// A page.
pub(super) fn page(class: &'static str, parts: impl Content) -> Html {
    element("article", class, parts)
}

/// Terms with what they mean.
pub(super) fn definitions(rows: &[(&'static str, &'static str)]) -> Html {
    let row = |&(term, meaning)| {
        together([element("dt", "", element("kbd", "", term)), element("dd", "", meaning)])
    };
    element("dl", "keys", all(rows.iter().map(row)))
}

/// The situation or any other run of blocks.
pub(super) fn situation(nodes: &[Block]) -> Html {
    element("div", "situation", blocks(nodes))
}

/// What something to fill in is called, by its id, or around it.
pub(super) fn label(id: impl Into<AttrValue>, content: impl Content) -> Html {
    open("label").with("for", id).holding(content)
}

/// What a group of inputs is called, where the eye sees it without words.
pub(super) fn unseen_legend(text: &'static str) -> Html {
    element("legend", "visually-hidden", text)
}

/// A radio button or checkbox with its label.
pub(super) fn input(
    kind: &'static str,
    id: &'static str,
    group: &'static str,
    name: &'static str,
    checked: bool,
    on_change: Callback<PageEvent>,
) -> Html {
    let input = open("input")
        .with("id", id)
        .with("type", kind)
        .with("name", group)
        .checked(checked)
        .tell(When::Changed, on_change);
    label(id, [input.empty(), text(name)])
}

/// An entry of a list to choose from.
pub(super) fn choice(value: String, selected: bool, name: impl Content) -> Html {
    open("option").with("value", value).flag("selected", selected).holding(name)
}

/// What was chosen in the list that an event comes from.
pub(super) fn chosen(event: &PageEvent) -> String {
    event.target_unchecked_into::<HtmlSelectElement>().value()
}

/// What was typed into the field that an event comes from.
pub(super) fn typed(event: &PageEvent) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value()
}

/// The same of a field of several lines.
pub(super) fn typed_lines(event: &PageEvent) -> String {
    event.target_unchecked_into::<HtmlTextAreaElement>().value()
}
