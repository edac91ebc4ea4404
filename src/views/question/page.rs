//! One question of a running session.

use yew::Html;

use super::buttons::buttons;
use super::controls::RESPONSE_ID;
use super::facts::{facts, stem};
use super::form::response;
use super::hand_in::hand_in;
use super::props::QuestionProps;
use super::rail::rail;
use super::set_done::set_done;
use super::verdict::verdict;
use crate::bank::Item;
use crate::quiz::{Phase, Question, Session};
use crate::views::html::*;
use crate::views::parts::{awaited, strong};
use crate::views::rich_text::{blocks, situation};
use crate::words::Words;

/// The page of a running session; an empty node if it is done.
pub fn question(props: &QuestionProps<'_>) -> Html {
    let words = props.words;
    match props.session.phase() {
        Phase::HandingIn { .. } => return hand_in(props),
        Phase::SetDone => return set_done(props),
        Phase::Asking { .. } | Phase::Judged { .. } | Phase::Sitting { .. } | Phase::Done(_) => {}
    }
    let Some((at, question)) = props.session.current() else { return Html::default() };
    let item = &question.item;
    let judged = question.verdict().is_some();
    let is_awaited = item.is_awaited();
    let closed = || response(words, question, RESPONSE_ID, props.held, props.on_event, props.on_held);
    let form = [
        props.spoken.clone().unwrap_or_else(closed),
        when(question.hinted, || hint(words, item)),
        verdict(words, question, props.session.pace(), comes_back(props.session, question)),
        not_yet(props, item),
        buttons(props, at, question),
    ];
    el(
        "article",
        [
            key(dashed(&[&digits(at), item.id.as_str()])),
            attr(DATA_BUSY, "question"),
            when(!judged && !is_awaited, || attr(DATA_ANSWERABLE, "true")),
            class("question"),
        ],
        [
            rail(words, props.session, at, props.on_event),
            facts(words, props.bank, item, props.title),
            if is_awaited { awaited(words, props.bank.is_lost(&item.part())) } else { stem(item) },
            situation(words, &item.stem.body),
            el("form", [attr(ARIA_LABELLEDBY, "stem")], form),
        ],
    )
}

fn hint(words: Words, item: &Item) -> Html {
    let title = strong(words.hint_before());
    el("div", [class("hint")], [title, text(" "), blocks(words, &item.hint)])
}

/// Whether the reader can fix the question at the end of the set.
fn comes_back(session: &Session, question: &Question) -> bool {
    session.questions().to_fix().any(|other| core::ptr::eq(other, question))
}

/// Why there is no verdict yet.
pub(super) fn not_yet(props: &QuestionProps<'_>, item: &Item) -> Html {
    maybe(props.not_yet.map(|not_yet| {
        let words = props.words.not_yet(not_yet, item);
        el("p", [id("complaint"), class("complaint")], [text(words)])
    }))
}
