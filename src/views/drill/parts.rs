//! Pieces that the pages of a drill share.

use yew::Html;

use crate::address::Route;
use crate::bank::Phrase;
use crate::incident::Run;
use crate::views::html::*;
use crate::views::parts::{heading, link, page_heading};
use crate::views::rich_text::phrase;
use crate::words::Words;

/// A page of a drill, with a link back to all drills.
pub(super) fn drill_page<const N: usize>(words: Words, run: &Run, title: &Phrase, parts: [Html; N]) -> Html {
    let name = el("span", [], [text(&run.drill().title)]);
    let all_drills = link(&Route::Drills, text(words.drills_heading()));
    el(
        "article",
        [class("drill")],
        [
            el("p", [class("facts")], [all_drills, text(" "), name]),
            page_heading(phrase(title)),
            fragment(parts),
        ],
    )
}

/// The incident's clock, the minutes that have passed, and how many users are affected.
pub(super) fn gauges(words: Words, run: &Run) -> Html {
    let gauge =
        |name, value: String| el("div", [], [el("dt", [], [text(name)]), el("dd", [], [text(value)])]);
    let gauges = [
        gauge(words.drill_clock(), run.clock().to_string()),
        gauge(words.drill_elapsed(), words.minutes(run.minutes() as usize)),
        gauge(words.drill_affected(), words.count(run.users() as usize)),
    ];
    el("dl", [class("gauges")], gauges)
}

/// What is known so far, as a list; an empty node if nothing is.
pub(super) fn known(title: &'static str, run: &Run) -> Html {
    let facts: Vec<Html> = run.known().map(|fact| phrase(fact)).collect();
    when(!facts.is_empty(), || {
        el("section", [class("known")], [heading(title), el("ul", [], [each("li", facts)])])
    })
}
