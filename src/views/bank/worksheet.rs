//! A worksheet: a set to print, with the key on a page of its own.

use std::rc::Rc;

use yew::{Callback, Html};

use super::answer_key::{answer_key, paper};
use crate::bank::Item;
use crate::views::html::*;
use crate::views::parts::{action_row, facts_line, heading, page, page_heading, primary_button};
use crate::views::rich_text::{blocks, phrase, sources};
use crate::words::Words;

/// The worksheet. `on_print` is called when the reader presses "Print".
pub fn worksheet(words: Words, items: &[Rc<Item>], on_print: &Callback<()>) -> Html {
    let questions = items.iter().map(|item| question(words, item));
    let keys = items.iter().map(|item| key_of(words, item));
    let print = primary_button(send(on_print, ()), text(words.worksheet_print()));
    let key_sheet = [heading(words.worksheet_key()), el("ol", [class("sheet")], [all(keys)])];
    page(
        "worksheet",
        [
            page_heading(text(words.worksheet_heading(items.len()))),
            action_row([print]),
            el("ol", [class("sheet")], [all(questions)]),
            el("section", [class("answer-sheet")], key_sheet),
        ],
    )
}

fn question(words: Words, item: &Item) -> Html {
    let parts = [
        el("h2", [], [phrase(&item.stem.title)]),
        facts_line(words.kind(item.kind())),
        blocks(words, &item.stem.body),
        paper(words, item),
    ];
    el("li", [class("sheet-question")], parts)
}

fn key_of(words: Words, item: &Item) -> Html {
    let parts = [
        el("h3", [], [phrase(&item.stem.title)]),
        answer_key(words, item),
        blocks(words, &item.explanation),
        sources(words, &item.sources),
    ];
    el("li", [class("sheet-question")], parts)
}
