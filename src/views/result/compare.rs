//! Two people's answers to the same questions, side by side; and one person's, shared.

use std::rc::Rc;

use yew::Html;

use crate::bank::Item;
use crate::quiz::Standing;
use crate::views::html::*;
use crate::views::parts::{facts_line, heading, page, page_heading, paragraph, sign};
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

/// What somebody else answered.
#[derive(Clone, Debug, PartialEq)]
pub enum OtherAnswer {
    /// An answer, graded again here.
    Given {
        /// The standing that follows from it.
        standing: Standing,
        /// The answer in words.
        parts: AnswerParts,
    },
    /// The other person gave no answer.
    Nothing,
    /// The question was worded differently when it was answered, so it is not graded.
    Reworded,
}

/// Both sides of a challenge; an empty node if there are none.
pub fn comparison(words: Words, rows: &[Compared]) -> Html {
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
            el("ol", [class("entries")], [all(rows.iter().map(|row| entry(words, row, true)))]),
        ];
        el("section", [class("compared")], parts)
    })
}

/// A result that somebody shared: an introduction, and its questions.
pub fn shared_result(words: Words, before: &str, rows: &[Compared]) -> Html {
    page(
        "result",
        [
            page_heading(text(words.shared_heading())),
            paragraph(before.to_owned()),
            facts_line(words.compared_recomputed()),
            el("ol", [class("entries")], [all(rows.iter().map(|row| entry(words, row, false)))]),
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

fn entry(words: Words, row: &Compared, has_both: bool) -> Html {
    let side = |standing: Option<Standing>, answer: &str, sentence: fn(Words, &str, &str) -> String| {
        let mark = words.mark(standing);
        let said = sentence(words, mark.word, answer);
        el("p", [class("whose")], [sign(mark.sign), text(" "), text(said.trim_end().to_owned())])
    };
    let theirs = match &row.theirs {
        OtherAnswer::Given { standing, parts } => {
            side(Some(*standing), &words.answer(&row.item, parts), Words::compared_theirs)
        }
        OtherAnswer::Nothing => side(None, "", Words::compared_theirs),
        OtherAnswer::Reworded => el("p", [class("whose")], [text(words.compared_reworded())]),
    };
    let mine = match &row.mine {
        Some((standing, parts)) => {
            side(Some(*standing), &words.answer(&row.item, parts), Words::compared_yours)
        }
        None => side(None, "", Words::compared_yours),
    };
    let title = bank_text(&row.item.stem.title);
    el("li", [class("entry")], [title, when(has_both, || mine), theirs])
}
