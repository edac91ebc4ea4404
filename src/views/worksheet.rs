//! A set on paper: the questions, then the key on a page of its own.

use std::rc::Rc;

use yew::prelude::*;

use super::answer_key::{answer_key, paper};
use super::parts::{actions, button_of, page, page_title, paragraph};
use super::rich_text::{blocks, phrase, sources};
use super::words;
use crate::bank::Item;

/// The sheet. `on_print` is told that it is to be printed.
#[must_use]
pub fn worksheet(items: &[Rc<Item>], on_print: &Callback<()>) -> Html {
    let questions = items.iter().map(|item| {
        let parts = [paragraph("facts", words::kind(item.kind())), blocks(&item.stem.body), paper(item)];
        html! { <li class="sheet-question"><h2>{ phrase(&item.stem.title) }</h2>{ for parts }</li> }
    });
    let keys = items.iter().map(|item| {
        let parts = [answer_key(item), blocks(&item.explanation), sources(&item.sources)];
        html! { <li class="sheet-question"><h3>{ phrase(&item.stem.title) }</h3>{ for parts }</li> }
    });
    page(
        "worksheet",
        [
            page_title(format!("Worksheet: {}", words::count(items.len(), "question", "questions"))),
            actions([button_of("primary", "Print".into(), on_print.reform(|_| ()))]),
            html! { <ol class="sheet">{ for questions }</ol> },
            html! { <section class="answer-sheet"><h2>{ "Key" }</h2><ol class="sheet">{ for keys }</ol></section> },
        ],
    )
}
