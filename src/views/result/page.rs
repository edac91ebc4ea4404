//! How a session came out: the score, the rail as its picture, what to read first, and every question with its verdict.

use yew::{Callback, Html};

use crate::address::Route;
use crate::bank::{Bank, Form, ItemId};
use crate::memory::PastSession;
use crate::quiz::{Certainty, Outcome, Question, Response, Session, SetQuery, Standing, Status};
use crate::views::Stage;
use crate::views::html::*;
use crate::views::parts::{
    action_row, button_link, facts_line, heading, link, page, page_heading_with, paragraph, primary_link,
    sign, span,
};
use crate::views::prompt::{compared, model_answer, written};
use crate::views::question::{improve, picture, response, verdict};
use crate::views::rich_text::{bank_text, situation};
use crate::words::Words;

/// The page of a session that is done. `before` is the last session of the same kind; `beside` is shown between the
/// summary and the questions.
pub fn result<const N: usize>(
    words: Words,
    bank: &Bank,
    session: &Session,
    before: Option<&PastSession>,
    stage: Stage,
    beside: [Html; N],
) -> Html {
    let tally = session.questions().tally();
    let than_before = words.than_before(tally, before);
    let weakest = words.weakest(bank, session);
    let numbered = session.questions().first_encounters().enumerate();
    let (first, others): (Vec<_>, Vec<_>) = numbered.partition(|(_, question)| is_sure_and_wrong(question));
    let entries = |of: &[(usize, &Question)]| {
        let entries = of.iter().map(|(place, question)| entry(words, question, *place, session));
        el("ol", [class("entries")], [all(entries)])
    };
    page(
        "result",
        [
            page_heading_with(class("score"), text(words.tally_score(tally))),
            when(!than_before.is_empty(), || paragraph(than_before.clone())),
            picture(words, session),
            facts_line(words.result_summary(session)),
            when(!weakest.is_empty(), || paragraph(weakest.clone())),
            action_row(actions(words, session, stage)),
            fragment(beside),
            when(!first.is_empty(), || {
                fragment([heading(words.result_sure_wrong(first.len())), entries(&first)])
            }),
            when(!first.is_empty() && !others.is_empty(), || heading(words.result_others())),
            entries(&others),
        ],
    )
}

/// Nothing is more worth reading than what the reader was sure of and got wrong.
fn is_sure_and_wrong(question: &Question) -> bool {
    matches!(
        &question.status,
        Status::Judged { verdict, certainty: Some(Certainty::Sure), .. } if verdict.outcome == Outcome::Missed
    )
}

/// What to do next. In another page, the reader stays there.
fn actions(words: Words, session: &Session, stage: Stage) -> [Html; 3] {
    let is_alone = stage == Stage::Alone;
    let questions = session.questions();
    let every: Vec<ItemId> = questions.first_encounters().map(|question| question.item.id.clone()).collect();
    let all_again = words.result_all_again(every.len());
    let all_again = button_link(&again(every), all_again);
    let (standing, retry) = questions.to_retry();
    if retry.is_empty() {
        let done = when(is_alone, || primary_link(words, Route::Home.to_string(), words.result_done()));
        return [done, all_again, Html::default()];
    }
    let label = match standing {
        Some(Standing::Learn) => words.result_retry_missed(retry.len()),
        Some(_) => words.result_retry_shaky(retry.len()),
        None => words.result_retry_skipped(retry.len()),
    };
    let ids = retry.iter().map(|item| item.id.clone()).collect();
    let primary = primary_link(words, again(ids).to_string(), label);
    [primary, all_again, when(is_alone, || button_link(&Route::Home, words.result_done()))]
}

fn again(items: Vec<ItemId>) -> Route {
    Route::practice(SetQuery::of_items(items))
}

fn entry(words: Words, question: &Question, place: usize, session: &Session) -> Html {
    let item = &question.item;
    let standing = session.questions().standing(question);
    let mark = words.mark(standing);
    let is_same = |other: &&Question| other.item.id == item.id;
    let again = session.questions().came_back().find(is_same).and_then(Question::verdict);
    let is_right = again.is_some_and(|verdict| verdict.outcome == Outcome::Right);
    let is_fixed = question.standing() == Some(Standing::Learn) && is_right;
    let fixed = if is_fixed { words.entry_fixed() } else { "" };
    let remark = question.verdict().map(|verdict| words.entry_remark(item, verdict)).unwrap_or_default();
    let state = words.entry_standing(mark.word, &words.duration(question.spent));
    let how = words.sentences(&[&state, fixed, &remark]);
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
        let Response::Prompt(spoken) = &question.response else { return Html::default() };
        if spoken.covered().is_some() {
            return fragment([compared(words, prompt, spoken), improve(words, item)]);
        }
        return fragment([written(&spoken.whole(), &[]), model_answer(words, prompt)]);
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
