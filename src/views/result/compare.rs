//! Two people's answers to the same questions, side by side; and one person's, shared.

use std::rc::Rc;

use yew::Html;

use super::other_answer::{OtherAnswer, Score};
use crate::address::Route;
use crate::bank::Item;
use crate::quiz::{Ended, Standing};
use crate::reader::{About, Name};
use crate::views::html::*;
use crate::views::parts::{
    action_row, button_link, facts_line, heading, page, page_heading, paragraph, sign,
};
use crate::views::rich_text::bank_text;
use crate::words::{AnswerParts, Words};

/// One question with both sides.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// The question.
    pub item: Rc<Item>,
    /// The answer of the other person.
    pub theirs: OtherAnswer,
    /// The standing and the answer of the reader; `None` if the reader gave no answer.
    pub mine: Option<(Standing, AnswerParts)>,
}

/// Both sides of a challenge; an empty node if there are none. `name` is that of the other person.
pub fn comparison(words: Words, name: &Name, rows: &[Compared]) -> Html {
    let differ = rows.iter().filter(|row| differs(row)).count();
    let summary = match differ {
        0 => words.compared_alike().to_owned(),
        differ => words.compared_differ(differ),
    };
    when(!rows.is_empty(), || {
        let parts = [
            heading(words.compared_heading()),
            facts_line(summary),
            facts_line(words.compared_recomputed()),
            el("ol", [class("entries")], [all(rows.iter().map(|row| entry(words, name, row, true)))]),
        ];
        el("section", [class("compared")], parts)
    })
}

/// A result that somebody shared.
pub struct SharedProps<'a> {
    /// Whose it is; empty if they gave no name.
    pub name: &'a Name,
    /// The title and the author of the set.
    pub about: &'a About,
    /// When it ended, and how long it took; `None` if the link does not tell.
    pub ended: Option<Ended>,
    /// What is missing here of its questions; usually empty.
    pub missing: &'a str,
    /// Its questions with the answers.
    pub rows: &'a [Compared],
}

/// A result that somebody shared: score, time and date, then its questions.
pub fn shared_result(words: Words, shared: &SharedProps<'_>) -> Html {
    let score = Score::of(&mut shared.rows.iter().map(|row| &row.theirs));
    let facts = [
        words.set_about(shared.about),
        words.score_time(&words.time_taken(shared.ended)),
        words.score_date(&words.day_of(shared.ended)),
    ];
    let entries = shared.rows.iter().map(|row| entry(words, shared.name, row, false));
    page(
        "result",
        [
            page_heading(text(words.shared_score(shared.name, score.right, score.of))),
            el("p", [class("facts")], [text(words.sentences(&facts.each_ref().map(String::as_str)))]),
            when(!shared.missing.is_empty(), || paragraph(shared.missing.to_owned())),
            facts_line(words.compared_recomputed()),
            action_row([button_link(&Route::Compare, words.shared_compare())]),
            el("ol", [class("entries")], [all(entries)]),
        ],
    )
}

fn differs(row: &Compared) -> bool {
    match (&row.theirs, &row.mine) {
        (OtherAnswer::Given { standing, .. }, Some((mine, _))) => standing != mine,
        (OtherAnswer::Nothing, None) | (OtherAnswer::Reworded, _) => false,
        (OtherAnswer::Given { .. }, None) | (OtherAnswer::Nothing, Some(_)) => true,
    }
}

fn entry(words: Words, name: &Name, row: &Compared, has_both: bool) -> Html {
    let name = if name.is_empty() { words.compared_their_name() } else { name.as_str() };
    let mine = when(has_both, || match &row.mine {
        Some((standing, parts)) => {
            side(words, words.compared_your_name(), Some(*standing), &words.answer(&row.item, parts))
        }
        None => side(words, words.compared_your_name(), None, ""),
    });
    let title = bank_text(&row.item.stem.title);
    el("li", [class("entry")], [title, mine, given(words, &row.item, &row.theirs, name)])
}

/// What somebody gave, in a line: sign, name, word and answer.
pub(in crate::views) fn given(words: Words, item: &Item, given: &OtherAnswer, name: &str) -> Html {
    match given {
        OtherAnswer::Given { standing, parts, .. } => {
            side(words, name, Some(*standing), &words.answer(item, parts))
        }
        OtherAnswer::Nothing => side(words, name, None, ""),
        OtherAnswer::Reworded => el("p", [class("whose")], [text(words.compared_reworded(name))]),
    }
}

fn side(words: Words, name: &str, standing: Option<Standing>, answer: &str) -> Html {
    let mark = words.mark(standing);
    let said = words.compared_side(name, mark.word, answer);
    el("p", [classes(&["whose", mark.class])], [sign(mark.sign), text(" "), text(said)])
}
