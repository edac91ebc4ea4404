//! The rail of a long set: a bar, because hundreds of cells would fill the screen before the question.

use yew::Html;

use crate::views::html::*;
use crate::words::Words;

/// The most questions that the rail shows a cell for.
const MOST_CELLS: usize = 24;

/// Whether a set of so many questions is too long for cells.
pub(super) const fn is_long(count: usize) -> bool {
    count > MOST_CELLS
}

/// How far the reader is, as a bar and in words. In an exam, `cells` lead to each question; they are folded.
pub(super) fn long_rail(words: Words, at: usize, count: usize, cells: Option<Html>) -> Html {
    let (number, name) = (at + 1, words.question_of(at + 1, count));
    let bar = [attr(MAX, digits(count)), attr(VALUE, digits(number)), attr(ARIA_LABEL, name)];
    let shown = [el("progress", bar, []), el("span", [aria_hidden()], [text(words.rail_of(number, count))])];
    let summary = || el("summary", [id("rail")], [text(words.rail_all())]);
    let folded = cells.map(|cells| el("details", [], [summary(), cells]));
    fragment([el("div", [class("long-rail")], shown), maybe(folded)])
}
