//! A place to go, as a card.

use yew::Html;

use crate::address::Route;
use crate::views::html::*;
use crate::views::parts::span;

/// A place to go, with a sentence on it, and where it stands.
pub(in crate::views) fn card(route: &Route, title: Html, about: Html, state: Option<String>) -> Html {
    let state = state.map(|state| span("state", state));
    let parts = [el("strong", [], [title]), el("span", [], [about]), maybe(state)];
    el("a", [href(route.to_string()), class("card")], parts)
}
