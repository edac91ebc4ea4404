//! What the pages of a drill have in common.

use yew::Html;

use crate::address::Route;
use crate::bank::Phrase;
use crate::incident::Run;
use crate::views::html::*;
use crate::views::parts::{heading, link, page_heading};
use crate::views::rich_text::phrase;
use crate::words::Words;

/// A page of a drill, with the way back to all of them.
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

/// The incident's clock, and who is affected.
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

/// The notes of the player; nothing where there are none.
pub(super) fn known(title: &'static str, run: &Run) -> Html {
    let facts: Vec<Html> = run.known().map(|fact| phrase(fact)).collect();
    when(!facts.is_empty(), || {
        el("section", [class("known")], [heading(title), el("ul", [], [each("li", facts)])])
    })
}
