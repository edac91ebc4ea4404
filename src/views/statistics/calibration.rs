//! How right the reader was when they were sure, unsure, and when they guessed.

use yew::Html;

use super::bar::bar;
use crate::memory::Calibration;
use crate::views::html::*;
use crate::views::parts::{facts_line, heading};
use crate::words::Words;

/// Fewer answers say nothing.
const FEW: usize = 5;

/// A table with a bar in each row. Empty without an answer.
pub(in crate::views) fn calibration(words: Words, rows: &[Calibration]) -> Html {
    let answers: usize = rows.iter().map(|row| row.count).sum();
    when(answers > 0, || {
        let rows = rows.iter().filter(|row| row.count > 0).map(|row| {
            let share = row.right as f32 / row.count as f32;
            let shown = if row.count < FEW { words.few_answers().to_owned() } else { words.percent(share) };
            let name = text(words.certainty(row.certainty));
            let cells = [
                el("th", [attr(SCOPE, "row")], [name, when(row.count >= FEW, || bar(share, None))]),
                el("td", [], [text(shown)]),
                el("td", [], [text(words.right_of(row.right, row.count))]),
            ];
            el("tr", [], cells)
        });
        let table = [
            el("caption", [class(VISUALLY_HIDDEN)], [text(words.calibration_heading())]),
            el("tbody", [], [all(rows)]),
        ];
        el(
            "section",
            [],
            [
                heading(words.calibration_heading()),
                facts_line(words.calibration_about()),
                el("table", [class("forecast bars")], table),
            ],
        )
    })
}
