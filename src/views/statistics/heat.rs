//! A year of days as squares: the more answers, the larger. Size and not colour tells, so it can be read in print and in
//! forced colours.

use yew::Html;

use crate::quiz::Day;
use crate::views::html::*;
use crate::views::parts::{facts_line, heading};
use crate::words::Words;

/// The side of a day's place.
const PLACE: usize = 10;
/// From how many answers on a square has which side.
const SIDES: [(usize, usize); 4] = [(40, 9), (20, 7), (8, 5), (1, 3)];

/// The picture, and a table of months behind it. Empty without an answer.
pub(in crate::views) fn heat(words: Words, days: &[(Day, usize)]) -> Html {
    let answers: usize = days.iter().map(|(_, count)| count).sum();
    let active = days.iter().filter(|(_, count)| *count > 0).count();
    when(answers > 0, || {
        let said = words.heat_said(answers, active);
        el(
            "section",
            [],
            [
                heading(words.heat_heading()),
                facts_line(said.clone()),
                picture(days, said),
                facts_line(words.heat_sizes()),
                el("details", [], [el("summary", [], [text(words.heat_table())]), table(words, days)]),
            ],
        )
    })
}

/// A column for each week, from Monday down to Sunday.
fn picture(days: &[(Day, usize)], said: String) -> Html {
    let (mut empty, mut filled) = (String::new(), String::new());
    for (place, (_, count)) in days.iter().enumerate() {
        let (left, top) = (place / 7 * PLACE, place % 7 * PLACE);
        let side = SIDES.iter().find(|(least, _)| count >= least).map(|(_, side)| *side);
        square(if side.is_some() { &mut filled } else { &mut empty }, left, top, side.unwrap_or(1));
    }
    let mut view = String::from("0 0 ");
    view.push_str(&digits(days.len().div_ceil(7) * PLACE));
    view.push_str(" 70");
    let paths = [
        svg("path", [svg_attr(D, empty), svg_attr(SVG_CLASS, "empty")], []),
        svg("path", [svg_attr(D, filled), svg_attr(SVG_CLASS, "filled")], []),
    ];
    let attributes = [
        svg_attr(VIEW_BOX, view),
        svg_attr(SVG_ROLE, "img"),
        svg_attr(SVG_LABEL, said),
        svg_attr(SVG_CLASS, "heat"),
    ];
    svg("svg", attributes, paths)
}

/// A square in the middle of a day's place.
fn square(line: &mut String, left: usize, top: usize, side: usize) {
    let edge = (PLACE - side) / 2;
    let side = digits(side);
    for piece in
        ["M", &*digits(left + edge), " ", &*digits(top + edge), "h", &*side, "v", &*side, "h-", &*side, "z"]
    {
        line.push_str(piece);
    }
}

/// The months with their answers and days, the latest first.
fn table(words: Words, days: &[(Day, usize)]) -> Html {
    let mut months: Vec<(String, usize, usize)> = Vec::new();
    for (day, count) in days.iter().rev() {
        let month = day.to_string().get(..7).unwrap_or_default().to_owned();
        match months.last_mut() {
            Some((same, answers, active)) if *same == month => {
                *answers += count;
                *active += usize::from(*count > 0);
            }
            _ => months.push((month, *count, usize::from(*count > 0))),
        }
    }
    let columns = [words.heat_month(), words.heat_answers(), words.heat_days()];
    let columns = columns.map(|label| el("th", [attr(SCOPE, "col")], [text(label)]));
    let rows = months.into_iter().map(|(month, answers, active)| {
        let cells = [
            el("th", [attr(SCOPE, "row")], [text(month)]),
            el("td", [], [text(digits(answers))]),
            el("td", [], [text(digits(active))]),
        ];
        el("tr", [], cells)
    });
    let parts = [
        el("caption", [class(VISUALLY_HIDDEN)], [text(words.heat_heading())]),
        el("thead", [], [el("tr", [], columns)]),
        el("tbody", [], [all(rows)]),
    ];
    el("table", [class("forecast")], parts)
}
