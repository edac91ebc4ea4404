//! Addresses that lead nowhere, and a session that stands in the way of another.

use yew::Html;

use super::element::open;
use super::parts::{actions, button_link, page, page_title, primary_link};
use crate::address::{QuizLink, Route};

/// Says what is wrong with an address, in a sentence, and where to go.
pub fn stray(sentence: &str) -> Html {
    page(
        "stray",
        [
            page_title("This address leads nowhere"),
            open("p").with("role", "alert").holding(sentence.to_owned()),
            actions([
                primary_link(Route::Practise(QuizLink::default()).to_string(), "Choose a set"),
                button_link(Route::Home, "Today"),
            ]),
        ],
    )
}
