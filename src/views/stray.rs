//! Addresses that lead nowhere, and a session that stands in the way of another.

use yew::{Callback, Html};

use super::element::open;
use super::parts::{actions, button_link, button_of, page, page_title, paragraph, primary_link};
use super::words;
use crate::address::{QuizLink, Route};
use crate::quiz::Session;

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

/// Asks before an unfinished session makes way for another.
pub fn unfinished(session: &Session, origin: &str, on_replace: &Callback<()>) -> Html {
    let at = session.current().map_or(0, |(at, _)| at);
    let left = words::count(session.questions().len().saturating_sub(at), "question", "questions");
    page(
        "stray",
        [
            page_title("You are in the middle of another session"),
            paragraph(
                "",
                format!(
                    "It stands at question {}, {left} to go. Answers already marked are kept either way.",
                    at + 1
                ),
            ),
            actions([
                primary_link(origin.to_owned(), "Go on with it"),
                button_of("", "Start the new one", on_replace.reform(|_| ())),
            ]),
        ],
    )
}
