//! Headings of pages and of their sections.

use yew::Html;

use crate::views::html::*;

/// The heading of a page.
pub(in crate::views) fn page_heading(content: Html) -> Html {
    page_heading_with(Attribute::default(), content)
}

/// The heading of a page with a class of its own, for a question's stem or the plan of a result. It gets the focus when
/// the page opens, because of `data-heading`.
pub(in crate::views) fn page_heading_with(class: Attribute, content: Html) -> Html {
    el("h1", [id("stem"), attr(DATA_HEADING, ""), attr(TABINDEX, "-1"), class], [content])
}

/// A heading within a page.
pub(in crate::views) fn heading(title: impl IntoText) -> Html {
    el("h2", [], [text(title)])
}
