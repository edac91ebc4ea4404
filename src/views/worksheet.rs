//! A set on paper: the questions, then the key on a page of its own.

use std::rc::Rc;

use yew::prelude::*;

use super::answer_key::{answer_key, paper};
use super::rich_text::{blocks, phrase, sources};
use super::words;
use crate::bank::Item;

/// The sheet. `on_print` is told that it is to be printed.
#[must_use]
pub fn worksheet(items: &[Rc<Item>], on_print: &Callback<()>) -> Html {
    let questions = items.iter().map(|item| {
        html! {
            <li class="sheet-question">
                <h2>{ phrase(&item.stem.title) }</h2>
                <p class="facts">{ words::kind(item.kind()) }</p>
                { blocks(&item.stem.body) }
                { paper(item) }
            </li>
        }
    });
    let keys = items.iter().map(|item| {
        html! {
            <li class="sheet-question">
                <h3>{ phrase(&item.stem.title) }</h3>
                { answer_key(item) }
                { blocks(&item.explanation) }
                { sources(&item.sources) }
            </li>
        }
    });
    html! {
        <article class="worksheet">
            <h1 id="stem" tabindex="-1">{ format!("Worksheet: {}", words::count(items.len(), "question", "questions")) }</h1>
            <div class="actions screen-only">
                <button type="button" class="primary" data-primary="true" onclick={on_print.reform(|_: MouseEvent| ())}>{ "Print" }</button>
            </div>
            <ol class="sheet">{ for questions }</ol>
            <section class="answer-sheet">
                <h2>{ "Key" }</h2>
                <ol class="sheet">{ for keys }</ol>
            </section>
        </article>
    }
}
