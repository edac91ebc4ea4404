//! A card: a link to a page, with a sentence about it.

use yew::Html;

use crate::address::Route;
use crate::views::html::*;
use crate::views::parts::span;

/// A card with a title, a sentence, and the reader's state there.
pub(in crate::views) fn card(route: &Route, title: Html, about: Html, state: Option<String>) -> Html {
    let state = state.map(|state| span("state", state));
    let parts = [el("strong", [], [title]), el("span", [], [about]), maybe(state)];
    el("a", [href(route.to_string()), class("card")], parts)
}
