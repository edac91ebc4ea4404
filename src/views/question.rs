//! One question of a running session, and the exam's hand-in page.

use yew::prelude::*;

use super::report::report;
use super::responses::response;
use super::rich_text::{blocks, phrase};
use super::verdict::{complaint_words, verdict};
use super::{prompt, words};
use crate::bank::{Bank, Item, Kind};
use crate::route::Route;
use crate::study::{Certainty, Event, Millis, Mode, NotYet, Phase, Question, Response, Session, Status};

/// What a session's page is made from.
pub struct Asked<'a> {
    /// For the names of topics.
    pub bank: &'a Bank,
    /// The session; not done.
    pub session: &'a Session,
    /// What was missing when the reader last asked for a verdict.
    pub complaint: Option<&'a NotYet>,
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
#[must_use]
pub fn question(asked: &Asked<'_>) -> Html {
    let Some((at, question)) = asked.session.current() else { return Html::default() };
    if let Phase::HandingIn { .. } = asked.session.phase() {
        return handing_in(asked);
    }
    let item = &question.item;
    let judged = question.verdict().is_some();
    let on_response = asked.on_event.reform(Event::Responded);
    let onsubmit = {
        let on_event = asked.on_event.clone();
        let primary = primary(asked);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            on_event.emit(primary.clone());
        })
    };
    html! {
        <article class="question" data-answerable={(!judged).then_some("true")} key={format!("{at}-{}", item.id)}>
            { rail(asked.session, at, asked.on_event) }
            { facts(asked.bank, item) }
            <h1 class="stem" id="stem" tabindex="-1">{ phrase(&item.stem.title) }</h1>
            <div class="situation">{ blocks(&item.stem.body) }</div>
            <form {onsubmit} aria-labelledby="stem">
                if let Kind::Prompt = item.kind() {
                    { prompt::answer(question, &on_response) }
                } else {
                    { response(question, "response", &on_response) }
                }
                if question.hinted { <div class="hint"><p><strong>{ "Hint" }</strong></p>{ blocks(&item.hint) }</div> }
                { verdict(question, asked.session.mode(), comes_back(asked.session, at)) }
                { complaint(asked, item) }
                { actions(asked, at, question) }
            </form>
            { report(question) }
        </article>
    }
}

/// What the one filled button, and Enter, do now.
fn primary(asked: &Asked<'_>) -> Event {
    match asked.session.phase() {
        Phase::Asking { .. } => opened_points(asked.session)
            .map_or(Event::Checked(asked.certainty.then_some(Certainty::Sure)), Event::Responded),
        Phase::Sitting { at } if at + 1 == asked.session.questions().len() => Event::HandInAsked,
        Phase::HandingIn { .. } => Event::HandedIn,
        Phase::Judged { .. } | Phase::Sitting { .. } | Phase::Done(_) => Event::Advanced,
    }
}

/// An open question whose key points are still hidden shows them before it can be judged.
fn opened_points(session: &Session) -> Option<Response> {
    match &session.current()?.1.response {
        Response::Prompt { answer, covered: None } => Some(Response::Prompt {
            answer: answer.clone(),
            covered: Some(std::collections::BTreeSet::new()),
        }),
        _ => None,
    }
}

fn comes_back(session: &Session, at: usize) -> bool {
    let questions = session.questions();
    let Some(current) = questions.get(at) else { return false };
    questions
        .iter()
        .skip(at + 1)
        .any(|later| later.item.id == current.item.id && later.status == Status::Open)
}

fn facts(bank: &Bank, item: &Item) -> Html {
    let topic = bank.topic(&item.topic).map_or_else(|| item.topic.to_string(), |topic| topic.title.clone());
    html! {
        <p class="facts">
            <span>{ topic }</span>{ " " }
            <span>{ words::level(item.level) }</span>{ " " }
            <span>{ words::kind(item.kind()) }</span>
        </p>
    }
}

/// A sign for each answered question; in an exam a button for each question.
fn rail(session: &Session, at: usize, on_event: &Callback<Event>) -> Html {
    let count = session.questions().len();
    let exam = matches!(session.mode(), Mode::Exam { .. });
    let cells = session.questions().iter().enumerate().map(|(place, question)| {
        let (class, sign, state) = match question.standing() {
            Some(standing) if !exam => (words::standing(standing), words::sign(standing), words::standing(standing)),
            _ if exam && question.is_answered() => ("answered", "\u{2022}", "answered"),
            _ if matches!(question.status, Status::Skipped) => ("skipped", "\u{b7}", "skipped"),
            _ => ("", "", "open"),
        };
        let flagged = question.flagged.then_some("flagged");
        let current = (place == at).then_some("step");
        let number = if sign.is_empty() || exam { (place + 1).to_string() } else { String::new() };
        let inside = html! {
            <>
                <span aria-hidden="true">{ number }{ if exam { "" } else { sign } }{ if question.flagged { "\u{2691}" } else { "" } }</span>
                <span class="visually-hidden">{ format!("Question {}, {state}{}", place + 1, if question.flagged { ", flagged" } else { "" }) }</span>
            </>
        };
        let inside = if exam {
            let onclick = on_event.reform(move |_: MouseEvent| Event::Visited(place));
            html! { <button type="button" aria-current={current} {onclick}>{ inside }</button> }
        } else {
            inside
        };
        html! { <li class={classes!(class, flagged, current.map(|_| "current"))} key={place}>{ inside }</li> }
    });
    html! {
        <nav class={classes!("rail", exam.then_some("navigator"))} aria-label={format!("Question {} of {count}", at + 1)}>
            <ol>{ for cells }</ol>
        </nav>
    }
}

fn complaint(asked: &Asked<'_>, item: &Item) -> Html {
    asked
        .complaint
        .map(|not_yet| html! { <p class="complaint" id="complaint">{ complaint_words(not_yet, item) }</p> })
        .unwrap_or_default()
}

fn actions(asked: &Asked<'_>, at: usize, question: &Question) -> Html {
    let on = |event: Event| asked.on_event.reform(move |_: MouseEvent| event.clone());
    let key = |key: &'static str| {
        if asked.shortcuts {
            html! { <>{ " " }<kbd aria-hidden="true">{ key }</kbd></> }
        } else {
            Html::default()
        }
    };
    let button = |name: &'static str, shortcut: &'static str, event: Event| {
        html! { <button type="button" onclick={on(event)}>{ name }{ key(shortcut) }</button> }
    };
    let last = at + 1 == asked.session.questions().len();
    let hidden_points = opened_points(asked.session).is_some();
    let primary = match asked.session.phase() {
        Phase::Asking { .. } if hidden_points => "Show the key points",
        Phase::Asking { .. } if question.item.kind() == Kind::Prompt => "Done",
        Phase::Asking { .. } if asked.certainty => "Check, sure",
        Phase::Asking { .. } => "Check",
        Phase::Judged { .. } if last => "See the result",
        Phase::Sitting { .. } if last => "Hand in",
        Phase::Judged { .. } | Phase::Sitting { .. } | Phase::HandingIn { .. } | Phase::Done(_) => "Next",
    };
    let asking = matches!(asked.session.phase(), Phase::Asking { .. });
    let sitting = matches!(asked.session.phase(), Phase::Sitting { .. });
    let with_certainty = asking && asked.certainty && question.item.kind() != Kind::Prompt;
    let flag = if question.flagged { "Take the flag off" } else { "Flag" };
    html! {
        <div class="actions">
            <button type="submit" class="primary">{ primary }{ key("Enter") }</button>
            if with_certainty {
                { button("Unsure", "u", Event::Checked(Some(Certainty::Unsure))) }
                { button("A guess", "g", Event::Checked(Some(Certainty::Guess))) }
            }
            if asking && !question.item.hint.is_empty() && !question.hinted { { button("Hint", "h", Event::HintShown) } }
            if asking { { button("Skip", "s", Event::Skipped) } }
            if sitting && at > 0 { <button type="button" onclick={on(Event::Visited(at - 1))}>{ "Previous" }</button> }
            if sitting && !last { <button type="button" onclick={on(Event::HandInAsked)}>{ "Hand in" }</button> }
            { button(flag, "f", Event::FlagToggled) }
            if !sitting { <button type="button" class="quiet" onclick={on(Event::Stopped)}>{ "End here" }</button> }
            { time_left(asked) }
        </div>
    }
}

fn time_left(asked: &Asked<'_>) -> Html {
    let Mode::Exam { deadline: Some(deadline) } = asked.session.mode() else { return Html::default() };
    let left = deadline.since(asked.now) / 1000;
    html! { <p class="time" role="timer">{ format!("{}:{:02} left", left / 60, left % 60) }</p> }
}

fn handing_in(asked: &Asked<'_>) -> Html {
    let on = |event: Event| asked.on_event.reform(move |_: MouseEvent| event.clone());
    let unanswered = asked.session.unanswered();
    let flagged: Vec<usize> = asked
        .session
        .questions()
        .iter()
        .enumerate()
        .filter(|(_, question)| question.flagged)
        .map(|(place, _)| place)
        .collect();
    let list = |places: &[usize]| {
        let buttons = places.iter().map(|&place| {
            html! {
                <li><button type="button" onclick={on(Event::Visited(place))}>{ format!("Question {}", place + 1) }</button></li>
            }
        });
        html! { <ul class="places">{ for buttons }</ul> }
    };
    let onsubmit = {
        let on_event = asked.on_event.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            on_event.emit(Event::HandedIn);
        })
    };
    html! {
        <article class="question">
            <h1 class="stem" id="stem" tabindex="-1">{ "Hand in?" }</h1>
            if unanswered.is_empty() {
                <p>{ "Every question has an answer." }</p>
            } else {
                <p>{ words::count(unanswered.len(), "question has no answer that can be marked:", "questions have no answer that can be marked:") }</p>
                { list(&unanswered) }
            }
            if !flagged.is_empty() {
                <p>{ words::count(flagged.len(), "question is flagged:", "questions are flagged:") }</p>
                { list(&flagged) }
            }
            <form {onsubmit}>
                <div class="actions">
                    <button type="submit" class="primary">{ "Hand in" }</button>
                    <button type="button" onclick={on(Event::HandInTakenBack)}>{ "Go on" }</button>
                    { time_left(asked) }
                </div>
            </form>
            <p><a href={Route::Home.to_string()}>{ "Leave for now" }</a>{ ": the clock goes on, your answers stay." }</p>
        </article>
    }
}
