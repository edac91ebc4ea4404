//! How long an answer takes: by topic as bars, and the questions that take longest.

use yew::Html;

use super::bar::bar;
use crate::address::Route;
use crate::bank::Bank;
use crate::memory::{Times, Took};
use crate::views::html::*;
use crate::views::parts::{facts_line, heading, link, list, span};
use crate::views::rich_text::phrase;
use crate::words::Words;

/// A table with a bar for each topic with answers that were timed, in the order of the bank, and the questions that take
/// longest. The groups of `times` are the topics. Empty without such an answer.
pub(in crate::views) fn times(words: Words, bank: &Bank, times: &Times) -> Html {
    let longest = times.groups.iter().flatten().map(|took| took.most).max().unwrap_or_default();
    when(longest > 0, || {
        let share = |milliseconds: u32| milliseconds as f32 / longest as f32;
        let rows = bank.topics().iter().zip(&times.groups).filter_map(|(topic, took)| {
            let took = took.as_ref()?;
            let name = link(&Route::Topic(topic.id.clone()), text(&topic.title));
            let range = Some((share(took.quarter), share(took.most)));
            let cells = [
                el("th", [attr(SCOPE, "row")], [name, bar(share(took.half), range)]),
                el("td", [], [text(words.duration(took.half))]),
                el("td", [], [text(words.took_range(took))]),
                el("td", [], [text(digits(took.answers))]),
            ];
            Some(el("tr", [], cells))
        });
        let columns = [words.plan_topic(), words.took_half(), words.took_middle(), words.heat_answers()];
        let columns = columns.map(|label| el("th", [attr(SCOPE, "col")], [text(label)]));
        let table = [
            el("caption", [class(VISUALLY_HIDDEN)], [text(words.took_heading())]),
            el("thead", [], [el("tr", [], columns)]),
            el("tbody", [], [all(rows)]),
        ];
        el(
            "section",
            [],
            [
                heading(words.took_heading()),
                facts_line(words.took_about()),
                el("table", [class("forecast bars wraps")], table),
                questions(words, bank, times),
            ],
        )
    })
}

/// The questions that take longest.
fn questions(words: Words, bank: &Bank, times: &Times) -> Html {
    let row = |(id, took): &(crate::bank::ItemId, Took)| {
        let item = bank.item(id.as_str())?;
        let title = link(&Route::Item(item.id.clone()), phrase(&item.stem.title));
        Some(fragment([title, span("state", words.took_item(took))]))
    };
    let rows: Vec<Html> = times.longest.iter().filter_map(row).collect();
    when(!rows.is_empty(), || {
        let summary = el("summary", [], [text(words.took_longest())]);
        el("details", [], [summary, list("items", rows)])
    })
}
