//! A question of somebody's own in a frame: one question, its verdict, and the way to answer it again. There is nothing to
//! skip, to flag or to report, as nothing of it is kept.

use yew::Html;

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

/// The question on the screen.
pub fn own_question(props: &QuestionProps<'_>) -> Html {
    let words = props.words;
    let Some((_, question)) = props.session.current() else { return Html::default() };
    let item = &question.item;
    let form = [
        response(words, question, RESPONSE_ID, props.held, props.on_event, props.on_held),
        verdict(words, question, props.session.pace(), false),
        not_yet(props, item),
        buttons(props, question),
    ];
    el(
        "article",
        [when(question.verdict().is_none(), || attr(DATA_ANSWERABLE, "true")), class("question")],
        [
            el("p", [class("facts")], [text(words.kind(item.kind()))]),
            stem(item),
            // Not marked as English, as the words of the bank are: the author writes in any language.
            el("div", [class("situation")], [blocks(words, &item.stem.body)]),
            el("form", [attr(ARIA_LABELLEDBY, "stem")], form),
        ],
    )
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
