//! The invitation: what the page says before a link begins.

use yew::{Callback, Html};

use crate::address::Route;
use crate::views::html::*;
use crate::views::parts::{action_row, button_link, page, page_heading, paragraph, primary_button, shortcut};
use crate::words::Words;

/// The page of an invitation, with a button to begin.
pub fn invitation(words: Words, message: &str, on_start: &Callback<()>) -> Html {
    let start = fragment([el("span", [], [text(words.start())]), shortcut(words.key_enter())]);
    let actions = [primary_button(send(on_start, ()), start), button_link(&Route::Home, words.today())];
    page(
        "stray",
        [page_heading(text(words.link_heading())), paragraph(message.to_owned()), action_row(actions)],
    )
}
