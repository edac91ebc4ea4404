//! How a session came out: the plan, and every question with its verdict.

use yew::{Callback, Html};

use crate::address::Route;
use crate::bank::{Form, ItemId};
use crate::quiz::{Question, Response, Session, SetQuery};
use crate::views::html::*;
use crate::views::parts::{
    action_row, button_link, facts_line, link, page, page_heading_with, primary_link, sign, span,
};
use crate::views::question::{compared, model_answer, response, verdict, written};
use crate::views::rich_text::{bank_text, situation};
use crate::words::Words;

/// The page of a session that is done. `beside` is shown between its plan and its questions.
pub fn result<const N: usize>(words: Words, session: &Session, beside: [Html; N]) -> Html {
    let first: Vec<&Question> = session.questions().first_encounters().collect();
    let entries = first.iter().enumerate().map(|(place, question)| entry(words, question, place, session));
    page(
        "result",
        [
            page_heading_with(class("plan"), text(words.plan_of(session.questions().tally()))),
            facts_line(words.result_summary(session, first.len())),
            action_row(actions(words, session, &first)),
            fragment(beside),
            el("ol", [class("entries")], [all(entries)]),
        ],
    )
}

fn actions(words: Words, session: &Session, first: &[&Question]) -> [Html; 3] {
    let missed: Vec<ItemId> = session.questions().missed().iter().map(|item| item.id.clone()).collect();
    let every: Vec<ItemId> = first.iter().map(|question| question.item.id.clone()).collect();
    let all_again = button_link(&again(every), words.result_all_again());
    if missed.is_empty() {
        let done = primary_link(words, Route::Home.to_string(), words.result_done());
        return [done, all_again, Html::default()];
    }
    let those_again = words.result_those_again(missed.len());
    let primary = primary_link(words, again(missed).to_string(), those_again);
    [primary, all_again, button_link(&Route::Home, words.result_done())]
}

fn again(items: Vec<ItemId>) -> Route {
    Route::practice(SetQuery::of_items(items))
}

fn entry(words: Words, question: &Question, place: usize, session: &Session) -> Html {
    let item = &question.item;
    let mark = words.mark(question.standing());
    let remark = question.verdict().map(|verdict| words.entry_remark(item, verdict)).unwrap_or_default();
    let how = words.sentences(&[&words.entry_standing(mark.word), &remark]);
    let summary = [sign(mark.sign), bank_text(&item.stem.title), span("whose", how)];
    let details = [
        el("summary", [], summary),
        situation(words, &item.stem.body),
        answer(words, question, place, session),
    ];
    el("li", [classes(&["entry", mark.class])], [el("details", [], details)])
}

/// A question with its answer and verdict; if it was not answered, only a link to it.
fn answer(words: Words, question: &Question, place: usize, session: &Session) -> Html {
    let item = &question.item;
    if let Form::Prompt(prompt) = &item.form {
        return match &question.response {
            Response::Prompt(spoken) if spoken.covered().is_some() => compared(words, prompt, spoken),
            Response::Prompt(spoken) => fragment([written(spoken), model_answer(words, prompt)]),
            _ => Html::default(),
        };
    }
    if question.verdict().is_none() {
        return link(&Route::Item(item.id.clone()), text(words.result_read()));
    }
    let name = dashed(&["entry", &digits(place)]);
    fragment([
        response(words, question, &name, None, &Callback::noop(), &Callback::noop()),
        verdict(words, question, session.pace(), false),
    ])
}
