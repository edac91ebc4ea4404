//! The table of people and questions, and what each person gave.

use yew::Html;

use super::props::{ComparedRow, Pasted, Person};
use crate::views::html::*;
use crate::views::parts::{sign, span};
use crate::views::result::given;
use crate::views::rich_text::{bank_text, phrase, region};
use crate::views::{OtherAnswer, Score};
use crate::words::Words;

/// The table. It scrolls sideways in its own box, and its first column stays.
pub(super) fn table(words: Words, pasted: &Pasted) -> Html {
    let people = || pasted.people.iter().enumerate();
    let names = people().map(|(place, person)| column(text(words.person(&person.name, place))));
    let fact = |label: &'static str, cell: &dyn Fn(&Person) -> String| {
        let cells = each("td", pasted.people.iter().map(|person| text(cell(person))));
        fragment([row_heading(text(label)), cells])
    };
    let facts = [
        fact(words.compare_score(), &|person| words.score(person.score.right, person.score.of)),
        fact(words.compare_time(), &|person| words.time_taken(person.ended)),
        fact(words.compare_date(), &|person| words.day_of(person.ended)),
    ];
    let rows = pasted.rows.iter().map(|row| {
        let cells = row.given.iter().map(|given| cell(words, given.as_ref()));
        el("tr", [], [row_heading(phrase(&row.item.stem.title)), all(cells)])
    });
    let head = el("tr", [], [column(text(words.compare_question())), all(names)]);
    let parts = [
        el("caption", [], [text(words.compare_caption(pasted.people.len(), pasted.rows.len()))]),
        el("thead", [], [head]),
        el("tbody", [class("figures")], [each("tr", facts)]),
        el("tbody", [], [all(rows)]),
    ];
    el("div", region(class("scroll people"), words.compare_heading()), [el("table", [], parts)])
}

fn column(content: Html) -> Html {
    el("th", [attr(SCOPE, "col")], [content])
}

fn row_heading(content: Html) -> Html {
    el("th", [attr(SCOPE, "row")], [content])
}

/// A sign for the eye, and its word for a screen reader.
fn cell(words: Words, given: Option<&OtherAnswer>) -> Html {
    let mark = match given {
        Some(OtherAnswer::Given { standing, .. }) => words.mark(Some(*standing)),
        Some(OtherAnswer::Nothing) => words.mark(None),
        Some(OtherAnswer::Reworded) => return el("td", [], [text(words.compare_reworded())]),
        None => return el("td", [], []),
    };
    el("td", [class(mark.class)], [sign(mark.sign), visually_hidden(mark.word)])
}

/// What each person gave, question by question.
pub(super) fn answers(words: Words, pasted: &Pasted) -> Html {
    let entries = pasted.rows.iter().map(|row| {
        let rows =
            pasted.people.iter().zip(&row.given).enumerate().filter_map(|(place, (person, answer))| {
                Some(given(words, &row.item, answer.as_ref()?, &words.person(&person.name, place)))
            });
        let summary = [bank_text(&row.item.stem.title), span("whose", right(words, row))];
        let details = [el("summary", [], summary), all(rows)];
        el("li", [class("entry")], [el("details", [], details)])
    });
    el("ol", [class("entries")], [all(entries)])
}

/// How many had the question right.
fn right(words: Words, row: &ComparedRow) -> String {
    let score = Score::of(&mut row.given.iter().flatten());
    words.score(score.right, score.of)
}
