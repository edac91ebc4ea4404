//! A session that stands in the way of another.

use yew::{Callback, Html};

use crate::quiz::Session;
use crate::views::html::*;
use crate::views::parts::{action_row, button, page, page_heading, paragraph, primary_link};
use crate::words::Words;

/// Asks before an unfinished session makes way for another. `origin` is the address of the unfinished one.
pub fn unfinished(words: Words, session: &Session, origin: &str, on_replace: &Callback<()>) -> Html {
    let at = session.current().map_or(0, |(at, _)| at);
    let left = session.questions().len().saturating_sub(at);
    let actions = [
        primary_link(words, origin.to_owned(), words.unfinished_go_on()),
        button(send(on_replace, ()), text(words.unfinished_replace())),
    ];
    page(
        "stray",
        [
            page_heading(text(words.unfinished_heading())),
            paragraph(words.unfinished_about(at + 1, left)),
            action_row(actions),
        ],
    )
}
