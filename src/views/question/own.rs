//! A question of somebody's own in a frame: one question, its verdict, and the way to answer it again. There is nothing to
//! skip, to flag or to report, as nothing of it is kept.

use yew::Html;
use yew::virtual_dom::AttrValue;

use super::buttons::{guesses, outcome, primary};
use super::controls::RESPONSE_ID;
use super::facts::stem;
use super::form::response;
use super::page::not_yet;
use super::props::QuestionProps;
use super::verdict::verdict;
use crate::quiz::{OwnFault, Question};
use crate::views::html::*;
use crate::views::parts::{page, page_heading, submit_button};
use crate::views::rich_text::blocks;
use crate::words::Words;

/// The question on the screen. `language` is that of its author's words, as a tag; empty where nobody said it.
pub fn own_question(props: &QuestionProps<'_>, language: &str) -> Html {
    let words = props.words;
    let Some((_, question)) = props.session.current() else { return Html::default() };
    let item = &question.item;
    let form = [
        response(words, question, RESPONSE_ID, props.held, props.on_event, props.on_held),
        verdict(words, question, props.session.pace(), false),
        not_yet(props, item),
        buttons(props, question),
    ];
    let mut shown = el(
        "article",
        [when(question.verdict().is_none(), || attr(DATA_ANSWERABLE, "true")), class("question")],
        [
            el("p", [class("facts")], [text(words.kind(item.kind()))]),
            stem(item),
            el("div", [class("situation")], [blocks(words, &item.stem.body)]),
            el("form", [attr(ARIA_LABELLEDBY, "stem")], form),
        ],
    );
    put_in(&language.to_owned().into(), &mut shown);
    shown
}

/// The classes of elements that have the author's words and nothing of ours.
const AUTHORS_CLASS: [&str; 4] = ["stem", "situation", "text", "reason"];

/// The class of a verdict, whose first words are ours; the explanation follows.
const VERDICT_CLASS: &str = "verdict";

/// Says of each of the author's words in which language they are. Ours around them are in that of the page.
fn put_in(language: &AttrValue, node: &mut Html) {
    let look = class_of(node);
    if AUTHORS_CLASS.contains(&look) {
        return mark(node, LANG, language);
    }
    let is_verdict = look.starts_with(VERDICT_CLASS);
    for (at, child) in children_of(node).iter_mut().enumerate() {
        if is_verdict && at > 0 {
            mark(child, LANG, language);
        } else {
            put_in(language, child);
        }
    }
}

fn buttons(props: &QuestionProps<'_>, question: &Question) -> Html {
    let words = props.words;
    let is_asking = question.verdict().is_none();
    let label = match (is_asking, props.certainty) {
        (true, true) => words.check_sure(),
        (true, false) => words.check(),
        (false, _) => words.own_again(),
    };
    let press = on_pressed(props.on_event, primary(props, question));
    let [guess, unsure] = guesses(props, is_asking && props.certainty);
    let row = [outcome(words, question), guess, unsure, submit_button(words, label, props.shortcuts, press)];
    el("div", [class("actions moment")], row)
}

/// Why it cannot be asked. Only the page around can mend it.
pub fn own_refused(words: Words, fault: OwnFault) -> Html {
    page(
        "stray",
        [
            page_heading(text(words.own_refused())),
            el("p", [attr(ROLE, "alert")], [text(words.own_fault(fault))]),
        ],
    )
}
