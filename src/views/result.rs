//! How a session came out: the plan, and every question with its verdict.

use yew::{Callback, Html};

use super::element::{all, classes, element, open, together};
use super::parts::{
    actions, button_link, link, page, paragraph, primary_link, sign, situation, span, titled,
};
use super::responses::response;
use super::rich_text::phrase;
use super::verdict::{remark, verdict};
use super::{prompt, words};
use crate::address::Route;
use crate::bank::{Form, ItemId};
use crate::quiz::{Ending, Phase, Question, Session, SetQuery, Tally};

/// The page of a session that is done; `beside` stands between its plan and its questions.
pub fn result(session: &Session, beside: impl IntoIterator<Item = Html>) -> Html {
    let tally = session.tally();
    let missed: Vec<ItemId> = session.missed().iter().map(|item| item.id.clone()).collect();
    let first: Vec<&Question> = session.questions().iter().filter(|question| question.attempt == 1).collect();
    let every: Vec<ItemId> = first.iter().map(|question| question.item.id.clone()).collect();
    let buttons = if missed.is_empty() {
        vec![primary_link(Route::Home.to_string(), "Done"), button_link(again(every), "All again")]
    } else {
        let only_those = only_those(missed.len());
        vec![
            primary_link(again(missed).to_string(), only_those),
            button_link(again(every), "All again"),
            button_link(Route::Home, "Done"),
        ]
    };
    let entries = first.iter().enumerate().map(|(place, question)| entry(question, place, session));
    page(
        "result",
        [
            titled("plan", plan(tally)),
            paragraph("facts", summary(session, first.len(), tally)),
            actions(buttons),
            all(beside),
            element("ol", "entries", all(entries)),
        ],
    )
}

fn plan(tally: Tally) -> String {
    let left = if tally.unanswered > 0 { format!(", {} left out", tally.unanswered) } else { String::new() };
    format!("Plan: {} to keep, {} to revisit, {} to learn{left}", tally.keep, tally.revisit, tally.learn)
}

fn summary(session: &Session, count: usize, tally: Tally) -> String {
    let asked = words::count(count, "question", "questions");
    let time = words::duration(session.spent());
    let ending = match session.phase() {
        Phase::Done(Ending::TimeUp) => " The time ran out; what was answered by then counts.",
        Phase::Done(Ending::Stopped) => " You ended it before the last one.",
        Phase::Done(Ending::Finished) if tally.unanswered > 0 => " What has no answer is not marked.",
        Phase::Done(Ending::Finished)
        | Phase::Asking { .. }
        | Phase::Judged { .. }
        | Phase::Sitting { .. }
        | Phase::HandingIn { .. } => "",
    };
    format!("{asked}, {time}.{ending}")
}

fn only_those(count: usize) -> String {
    match count {
        1 => "Only that one again".to_owned(),
        2 => "Only those two again".to_owned(),
        3 => "Only those three again".to_owned(),
        count => format!("Only those {count} again"),
    }
}

fn again(items: Vec<ItemId>) -> Route {
    Route::practice(SetQuery::of_items(items))
}

fn entry(question: &Question, place: usize, session: &Session) -> Html {
    let item = &question.item;
    let (class, mark, standing) = question.standing().map_or(("", "\u{b7}", "left out"), |standing| {
        (words::standing(standing), words::sign(standing), words::standing(standing))
    });
    let how = question.verdict().map(|verdict| remark(item, verdict)).unwrap_or_default();
    let inside = if let Form::Prompt(model) = &item.form {
        prompt::model(model)
    } else if question.verdict().is_some() {
        let answer = response(question, &format!("entry-{place}"), &Callback::noop());
        together([answer, verdict(question, session.pace(), false)])
    } else {
        link(Route::Item(item.id.clone()), "Read it with its answer")
    };
    let title = span("text", phrase(&item.stem.title));
    let summary = element("summary", "", [sign(mark), title, span("whose", format!("{standing}. {how}"))]);
    let details = element("details", "", [summary, situation(&item.stem.body), inside]);
    open("li").class(classes(&["entry", class])).holding(details)
}
