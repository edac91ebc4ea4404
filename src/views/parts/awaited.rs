//! What stands in the place of a part of the bank that has not arrived.

use yew::Html;

use super::headings::page_heading;
use super::lines::page;
use crate::views::html::*;
use crate::words::Words;

/// A heading that says what is missing, and a progress line, or what to do where it will not come.
pub(in crate::views) fn awaited(words: Words, is_lost: bool) -> Html {
    let title = if is_lost { words.part_lost_heading() } else { words.part_awaited() };
    fragment([page_heading(text(title)), awaited_form(words, is_lost)])
}

/// The same without a heading, in the place of the answer to a question.
pub fn awaited_form(words: Words, is_lost: bool) -> Html {
    if is_lost {
        return el("p", [attr(ROLE, "alert")], [text(words.part_lost())]);
    }
    el(
        "progress",
        [class("awaited"), attr(ARIA_LABEL, words.title_awaited()), attr(DATA_AWAITED, "true")],
        [],
    )
}

/// A page that needs more of the bank than has arrived.
pub fn awaited_page(words: Words, is_lost: bool) -> Html {
    page("awaited", [awaited(words, is_lost)])
}
