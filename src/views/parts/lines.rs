//! Pages, paragraphs, lists, rows of buttons and signs.

use yew::Html;

use crate::views::html::*;

/// A page. `name` is its class in the style sheet.
pub(in crate::views) fn page<const N: usize>(name: &'static str, parts: [Html; N]) -> Html {
    el("article", [class(name)], parts)
}

/// A paragraph of words.
pub(in crate::views) fn paragraph(content: impl IntoText) -> Html {
    el("p", [], [text(content)])
}

/// A line of facts, in the softer colour.
pub(in crate::views) fn facts_line(content: impl IntoText) -> Html {
    el("p", [class("facts")], [text(content)])
}

/// A paragraph that a screen reader announces when it changes.
pub(in crate::views) fn status(class: Attribute, content: impl IntoText) -> Html {
    el("p", [attr(ROLE, "status"), class], [text(content)])
}

/// A row of buttons and links that look like them.
pub(in crate::views) fn action_row<const N: usize>(actions: [Html; N]) -> Html {
    el("div", [class("actions")], actions)
}

/// A list.
pub(in crate::views) fn list(name: &'static str, entries: impl IntoIterator<Item = Html>) -> Html {
    el("ul", [class(name)], [each("li", entries)])
}

/// A list whose entries are numbered.
pub(in crate::views) fn numbered(name: &'static str, entries: impl IntoIterator<Item = Html>) -> Html {
    el("ol", [class(name)], [each("li", entries)])
}

/// Words with a class of their own.
pub(in crate::views) fn span(name: &'static str, content: impl IntoText) -> Html {
    el("span", [class(name)], [text(content)])
}

/// Words in bold letters.
pub(in crate::views) fn strong(content: impl IntoText) -> Html {
    el("strong", [], [text(content)])
}

/// A sign for the eye; the word for it is beside it.
pub(in crate::views) fn sign(sign: &'static str) -> Html {
    el("span", [class("sign"), aria_hidden()], [text(sign)])
}
