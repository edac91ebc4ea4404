//! Pieces that the pages of a drill share.

use yew::Html;

use super::props::DrillProps;
use crate::address::Route;
use crate::bank::Phrase;
use crate::incident::Run;
use crate::memory::Ended;
use crate::views::html::*;
use crate::views::parts::{facts_line, heading, link, page_heading, sign};
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

/// How the best run ended, in a few words.
pub(super) fn badge(words: Words, best: Ended) -> Html {
    let mark = words.part_mark(best.good);
    let parts = [sign(mark.sign), text(" "), text(words.ended(best))];
    el("span", [classes(&["badge", mark.class])], parts)
}

/// A line about the best run; an empty node before the first end.
pub(super) fn best(props: &DrillProps<'_>) -> Html {
    let line = |best| el("p", [], [text(props.words.drill_best()), text(" "), badge(props.words, best)]);
    maybe(props.best.map(line))
}

/// What followed from the last decision: how much later it is, what happened, and how many more or fewer users are
/// affected. An empty node in the first scene.
pub(super) fn consequence(words: Words, run: &Run) -> Html {
    maybe(run.last_taken().map(|taken| {
        let later = words.drill_later(taken.choice.minutes.into(), &run.clock().to_string());
        let parts = [
            el("p", [], [el("strong", [], [phrase(&taken.choice.text)])]),
            el("p", [], [phrase(&taken.choice.consequence)]),
            facts_line(later),
        ];
        el("section", [class("consequence"), attr(ARIA_LABEL, words.drill_consequence())], parts)
    }))
}

/// The bar below a scene: the incident's clock, how many users are affected, and what the last decision cost.
pub(super) fn gauges(words: Words, run: &Run) -> Html {
    let gauge =
        |name, value: String| el("div", [], [el("dt", [], [text(name)]), el("dd", [], [text(value)])]);
    let users = run.users() as usize;
    let last = run.last_taken();
    let before = last.map(|taken| taken.scene.users as usize).filter(|before| *before != users);
    let affected =
        before.map_or_else(|| words.count(users), |before| words.drill_users_changed(before, users));
    let cost = last.map(|taken| words.drill_lost(taken.user_minutes()));
    let gauges = [
        gauge(words.drill_clock(), run.clock().to_string()),
        gauge(words.drill_affected(), affected),
        maybe(cost.map(|cost| gauge(words.drill_last_cost(), cost))),
    ];
    el("dl", [class("gauges moment")], gauges)
}

/// What is known so far, as a list; an empty node if nothing is.
pub(super) fn known(title: &'static str, run: &Run) -> Html {
    let facts: Vec<Html> = run.known().map(|fact| phrase(fact)).collect();
    when(!facts.is_empty(), || {
        el("section", [class("known")], [heading(title), el("ul", [], [each("li", facts)])])
    })
}
