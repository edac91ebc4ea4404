//! What stands in the place of a part of the bank that has not arrived.

use yew::Html;

use super::headings::page_heading;
use super::lines::page;
use crate::views::html::*;
use crate::words::Words;

/// A heading that says what is missing, and a progress line, or what to do where it will not come.
pub(in crate::views) fn awaited(words: Words, is_lost: bool) -> Html {
    let heading = |words| page_heading(text(words));
    if is_lost {
        let sentence = el("p", [attr(ROLE, "alert")], [text(words.part_lost())]);
        fragment([heading(words.part_lost_heading()), sentence])
    } else {
        let progress = el(
            "progress",
            [class("awaited"), attr(ARIA_LABEL, words.title_awaited()), attr(DATA_AWAITED, "true")],
            [],
        );
        fragment([heading(words.part_awaited()), progress])
    }
}

/// A page that needs more of the bank than has arrived.
pub fn awaited_page(words: Words, is_lost: bool) -> Html {
    page("awaited", [awaited(words, is_lost)])
}
