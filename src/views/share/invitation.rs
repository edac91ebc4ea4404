//! The introduction: what the page says before an exam, or before a set that came by link, begins.

use yew::{Callback, Html};

use crate::address::Route;
use crate::views::html::*;
use crate::views::parts::{action_row, button_link, page, page_heading, paragraph, primary_button, shortcut};
use crate::words::Words;

/// The page of an introduction, with a button to begin. `lines` that are empty are left out.
pub fn invitation(words: Words, heading: &str, lines: [String; 3], on_start: &Callback<()>) -> Html {
    let start = fragment([el("span", [], [text(words.start())]), shortcut(words.key_enter())]);
    let actions = [primary_button(send(on_start, ()), start), button_link(&Route::Home, words.today())];
    let lines = lines.map(|line| when(!line.is_empty(), || paragraph(line.clone())));
    page("stray", [page_heading(text(heading.to_owned())), fragment(lines), action_row(actions)])
}
