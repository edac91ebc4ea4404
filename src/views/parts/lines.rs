//! Paragraphs, and rows of buttons.

use yew::Html;

use crate::views::html::*;

/// A paragraph of words.
pub(in crate::views) fn paragraph(content: impl IntoText) -> Html {
    el("p", [], [text(content)])
}

/// A line of facts, in the softer colour.
pub(in crate::views) fn facts_line(content: impl IntoText) -> Html {
    el("p", [class("facts")], [text(content)])
}

/// A paragraph that a screen reader tells when it changes.
pub(in crate::views) fn status(class: Attribute, content: impl IntoText) -> Html {
    el("p", [attr(ROLE, "status"), class], [text(content)])
}

/// A row of buttons and links that look like them.
pub(in crate::views) fn action_row<const N: usize>(actions: [Html; N]) -> Html {
    el("div", [class("actions")], actions)
}
