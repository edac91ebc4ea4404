//! The page for addresses that lead nowhere.

use yew::Html;

use crate::address::{QuizLink, Route};
use crate::views::html::*;
use crate::views::parts::{action_row, button_link, page, page_heading, primary_link};
use crate::words::{NotFound, Words};

/// Says why an address leads nowhere, and where to go. `corrected` is the address without its typing mistake.
pub fn not_found(words: Words, fault: &NotFound, corrected: Option<&str>) -> Html {
    let choose = Route::Practise(QuizLink::default());
    let first = match corrected {
        Some(address) => primary_link(words, address.to_owned(), words.lost_corrected(address)),
        None => primary_link(words, choose.to_string(), words.lost_choose()),
    };
    page(
        "stray",
        [
            page_heading(text(words.not_found_heading(fault))),
            el("p", [attr(ROLE, "alert")], [text(words.not_found(fault))]),
            action_row([
                first,
                when(corrected.is_some(), || button_link(&choose, words.lost_choose())),
                button_link(&Route::Home, words.today()),
            ]),
        ],
    )
}
