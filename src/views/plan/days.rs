//! The days of the plan, in the parts of the guide.

use yew::Html;

use super::props::{Ahead, PlanProps};
use crate::address::Route;
use crate::memory::plan::ListedDay;
use crate::views::html::*;
use crate::views::parts::{heading, link, list, span};
use crate::views::rich_text::phrase;

/// A section for each part of the guide's plan, with its days; the first one is open.
pub(super) fn days(props: &PlanProps<'_>, ahead: &Ahead) -> Html {
    let words = props.words;
    let mut parts = Vec::new();
    let mut rest = ahead.days.as_slice();
    while let Some(first) = rest.first() {
        let end = rest.iter().position(|day| day.phase != first.phase).unwrap_or(rest.len());
        let (part, others) = rest.split_at_checked(end).unwrap_or((rest, &[]));
        rest = others;
        let title = props.bank.plan().get(first.phase).map(|week| week.title.as_str()).unwrap_or_default();
        let summary = text(words.plan_part(first.phase + 1, part.len(), title));
        let rows = list("items", part.iter().map(|day| row(props, day)));
        let is_first = parts.is_empty();
        parts.push(el("details", [flag(OPEN, is_first)], [el("summary", [], [summary]), rows]));
    }
    el("section", [], [heading(words.plan_by_day()), all(parts)])
}

fn row(props: &PlanProps<'_>, day: &ListedDay) -> Html {
    let words = props.words;
    let spoken = day.spoken.iter().filter_map(|id| {
        let item = props.bank.item(id.as_str())?;
        Some(el(
            "span",
            [],
            [
                text(words.plan_aloud()),
                text(" "),
                link(&Route::Item(item.id.clone()), phrase(&item.stem.title)),
            ],
        ))
    });
    let drill = day.drill.as_ref().and_then(|id| props.bank.drill(id.as_str()));
    let drill = drill.map(|drill| {
        let title = link(&Route::Drill(drill.id.clone()), text(&drill.title));
        el("span", [], [text(words.plan_incident()), text(" "), title])
    });
    fragment([
        el("strong", [], [text(words.plan_date(day.day))]),
        el("span", [], [text(words.plan_questions(day))]),
        span("state", words.plan_topics(props.bank, day)),
        all(spoken),
        maybe(drill),
    ])
}
