//! The chip in the header.

use yew::Html;

use crate::address::Route;
use crate::quiz::Day;
use crate::reader::Goal;
use crate::views::html::*;
use crate::words::Words;

/// Job and days, like `Lead · 9 days`, as a link to where they can be changed. `is_current`: the reader is there.
pub(in crate::views) fn chip(words: Words, goal: Goal, today: Day, is_current: bool) -> Html {
    let shown = words.chip(goal, today);
    let attributes = [
        href(Route::Start.to_string()),
        class("chip"),
        attr(ARIA_LABEL, words.chip_label(&shown)),
        when(is_current, || attr(ARIA_CURRENT, "page")),
    ];
    el("a", attributes, [text(shown)])
}
