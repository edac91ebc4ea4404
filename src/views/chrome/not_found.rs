//! The page for addresses that lead nowhere.

use yew::Html;

use crate::address::{QuizLink, Route};
use crate::views::html::*;
use crate::views::parts::{action_row, button_link, page, page_heading, primary_link};
use crate::words::Words;

/// Says what is wrong with an address, in a sentence, and where to go.
pub fn not_found(words: Words, sentence: &str) -> Html {
    let choose = Route::Practise(QuizLink::default()).to_string();
    page(
        "stray",
        [
            page_heading(text(words.lost_heading())),
            el("p", [attr(ROLE, "alert")], [text(sentence.to_owned())]),
            action_row([
                primary_link(words, choose, words.lost_choose()),
                button_link(&Route::Home, words.today()),
            ]),
        ],
    )
}
