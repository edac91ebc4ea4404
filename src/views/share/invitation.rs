//! What is said before a link begins.

use yew::{Callback, Html};

use crate::address::Route;
use crate::views::html::*;
use crate::views::parts::{button_link, page_heading, primary_button, shortcut};
use crate::words::Words;

/// Says something before a link begins.
pub fn invitation(words: Words, message: &str, on_start: &Callback<()>) -> Html {
    let start = fragment([el("span", [], [text(words.start())]), shortcut(words.key_enter())]);
    let actions = [primary_button(send(on_start, ()), start), button_link(&Route::Home, words.today())];
    el(
        "article",
        [class("stray")],
        [
            page_heading(text(words.link_heading())),
            el("p", [], [text(message.to_owned())]),
            el("div", [class("actions")], actions),
        ],
    )
}
