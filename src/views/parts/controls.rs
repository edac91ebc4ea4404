//! Links and buttons. `data-primary` marks the one that Enter presses; a page has at most one.

use web_sys::Event;
use yew::{Callback, Html};

use crate::address::Route;
use crate::views::html::*;
use crate::words::Words;

/// A link to a place in the app.
pub(in crate::views) fn link(route: &Route, content: Html) -> Html {
    el("a", [href(route.to_string())], [content])
}

/// A link that looks like a button.
pub(in crate::views) fn button_link(route: &Route, label: impl IntoText) -> Html {
    el("a", [href(route.to_string()), class("button")], [text(label)])
}

/// The one filled button of a page, as a link.
pub(in crate::views) fn primary_link(words: Words, address: String, label: impl IntoText) -> Html {
    let attributes = [href(address), attr(DATA_PRIMARY, ""), class("button primary")];
    el("a", attributes, [text(label), shortcut(words.key_enter())])
}

/// A link to the single file, opening at a place in the app. `js/save.js` writes that place into it.
pub(in crate::views) fn file_link(route: &Route, label: &'static str) -> Html {
    let address = format!("dryrun.html{route}");
    el("a", [href(address), attr(DOWNLOAD, "dryrun.html"), class("button")], [text(label)])
}

/// A button.
pub(in crate::views) fn button(on_click: Callback<Event>, content: Html) -> Html {
    el("button", [attr(TYPE, "button"), on(Click, on_click)], [content])
}

/// The one filled button of a page.
pub(in crate::views) fn primary_button(on_click: Callback<Event>, content: Html) -> Html {
    let attributes = [attr(TYPE, "button"), attr(DATA_PRIMARY, ""), class("primary"), on(Click, on_click)];
    el("button", attributes, [content])
}

/// The one filled button of a form. `shortcut`: whether to show that Enter presses it. Enter in a field clicks it. A
/// click and not the form decides, because a frame may forbid its page to send forms.
pub(in crate::views) fn submit_button(
    words: Words,
    label: &'static str,
    has_shortcut: bool,
    on_click: Attribute,
) -> Html {
    let attributes = [attr(TYPE, "submit"), attr(DATA_PRIMARY, ""), class("primary"), on_click];
    el("button", attributes, [text(label), when(has_shortcut, || shortcut(words.key_enter()))])
}

/// The key that does the same as a button, shown on it.
pub(in crate::views) fn shortcut(key: &'static str) -> Html {
    fragment([text(" "), el("kbd", [aria_hidden()], [text(key)])])
}
