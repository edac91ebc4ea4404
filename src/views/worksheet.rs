//! A set on paper: the questions, then the key on a page of its own.

use std::rc::Rc;

use yew::{Callback, Html};

use super::answer_key::{answer_key, paper};
use super::element::{all, element};
use super::parts::{actions, button_of, heading, page, page_title, paragraph};
use super::rich_text::{blocks, phrase, sources};
use super::words;
use crate::bank::Item;

/// The sheet. `on_print` is told that it is to be printed.
pub fn worksheet(items: &[Rc<Item>], on_print: &Callback<()>) -> Html {
    let questions = items.iter().map(|item| {
        let title = heading(phrase(&item.stem.title));
        let kind = paragraph("facts", words::kind(item.kind()));
        element("li", "sheet-question", [title, kind, blocks(&item.stem.body), paper(item)])
    });
    let keys = items.iter().map(|item| {
        let title = element("h3", "", phrase(&item.stem.title));
        let parts = [title, answer_key(item), blocks(&item.explanation), sources(&item.sources)];
        element("li", "sheet-question", parts)
    });
    page(
        "worksheet",
        [
            page_title(format!("Worksheet: {}", words::count(items.len(), "question", "questions"))),
            actions(button_of("primary", "Print", on_print.reform(|_| ()))),
            element("ol", "sheet", all(questions)),
            element("section", "answer-sheet", [heading("Key"), element("ol", "sheet", all(keys))]),
        ],
    )
}
