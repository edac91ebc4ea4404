//! One question of a running session.

use yew::{Callback, Html};

use super::buttons::{buttons, primary};
use super::facts::{facts, stem};
use super::form::response;
use super::hand_in::hand_in;
use super::rail::rail;
use super::report::report;
use super::verdict::verdict;
use crate::bank::{Bank, Item};
use crate::quiz::{Event, Millis, NotYet, Phase, Session, Status};
use crate::views::html::*;
use crate::views::parts::strong;
use crate::views::rich_text::{blocks, situation};
use crate::words::Words;

/// What a session's page is made from.
pub struct QuestionProps<'a> {
    /// The language.
    pub words: Words,
    /// For the names of topics.
    pub bank: &'a Bank,
    /// The session; not done.
    pub session: &'a Session,
    /// What was missing when the reader last asked for a verdict.
    pub not_yet: Option<&'a NotYet>,
    /// Whether answers are given with a certainty.
    pub certainty: bool,
    /// Whether single keys do something, so that buttons show them.
    pub shortcuts: bool,
    /// The time, for what is left of an exam.
    pub now: Millis,
    /// Told what happened.
    pub on_event: &'a Callback<Event>,
}

/// The page of a running session; nothing when it is done.
pub fn question(props: &QuestionProps<'_>) -> Html {
    let words = props.words;
    let Some((at, question)) = props.session.current() else { return Html::default() };
    if let Phase::HandingIn { .. } = props.session.phase() {
        return hand_in(props);
    }
    let item = &question.item;
    let judged = question.verdict().is_some();
    let form = [
        response(words, question, "response", props.on_event),
        when(question.hinted, || hint(words, item)),
        verdict(words, question, props.session.mode(), comes_back(props.session, at)),
        not_yet(props, item),
        buttons(props, at, question),
    ];
    el(
        "article",
        [
            key(dashed(&[&digits(at), item.id.as_str()])),
            attr(DATA_BUSY, "question"),
            when(!judged, || attr(DATA_ANSWERABLE, "true")),
            class("question"),
        ],
        [
            rail(words, props.session, at, props.on_event),
            facts(words, props.bank, item),
            stem(item),
            situation(words, &item.stem.body),
            el("form", [attr(ARIA_LABELLEDBY, "stem"), on_submit(props.on_event, primary(props))], form),
            report(words, item),
        ],
    )
}

fn hint(words: Words, item: &Item) -> Html {
    let title = strong(words.hint());
    el("div", [class("hint")], [title, blocks(words, &item.hint)])
}

/// Whether the question is asked again later in this session.
fn comes_back(session: &Session, at: usize) -> bool {
    let questions = session.questions();
    let Some(current) = questions.get(at) else { return false };
    questions
        .iter()
        .skip(at + 1)
        .any(|later| later.item.id == current.item.id && later.status == Status::Open)
}

/// Why there is no verdict yet.
fn not_yet(props: &QuestionProps<'_>, item: &Item) -> Html {
    maybe(props.not_yet.map(|not_yet| {
        let words = props.words.not_yet(not_yet, item);
        el("p", [id("complaint"), class("complaint")], [text(words)])
    }))
}
