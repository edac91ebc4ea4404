//! An open interview question: say or write an answer, then hold it against the key points.

use std::collections::BTreeSet;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::rich_text::{blocks, phrase};
use super::words;
use crate::bank::{Form, KeyPoint, Prompt};
use crate::study::{Question, Response};

/// The answer's field, and once asked for, the key points to tick and the two answers to compare.
pub(super) fn answer(question: &Question, on_response: &Callback<Response>) -> Html {
    let (Form::Prompt(prompt), Response::Prompt { answer, covered }) =
        (&question.item.form, &question.response)
    else {
        return Html::default();
    };
    let judged = question.verdict().is_some();
    let oninput = {
        let covered = covered.clone();
        on_response.reform(move |event: InputEvent| Response::Prompt {
            answer: event.target_unchecked_into::<HtmlTextAreaElement>().value(),
            covered: covered.clone(),
        })
    };
    html! {
        <>
            <p>{ format!("About {} aloud; {}.", words::count(prompt.minutes.into(), "minute", "minutes"), words::style(prompt.style)) }</p>
            <div class="entry">
                <label for="answer">{ "Your answer: say it aloud, or write it here" }</label>
                <textarea id="answer" rows="6" maxlength="20000" value={answer.clone()} readonly={judged} {oninput} />
            </div>
            if let Some(covered) = covered {
                { points(&prompt.points, answer, covered, judged, on_response) }
                { model(prompt) }
            }
        </>
    }
}

fn points(
    points: &[KeyPoint],
    answer: &str,
    covered: &BTreeSet<u8>,
    judged: bool,
    on_response: &Callback<Response>,
) -> Html {
    let rows = points.iter().zip(0_u8..).map(|(point, at)| {
        let checked = covered.contains(&at);
        let id = format!("point-{at}");
        let onclick = if judged {
            Callback::from(|event: MouseEvent| event.prevent_default())
        } else {
            let mut toggled = covered.clone();
            if !toggled.remove(&at) {
                toggled.insert(at);
            }
            let answer = answer.to_owned();
            on_response.reform(move |_| Response::Prompt { answer: answer.clone(), covered: Some(toggled.clone()) })
        };
        html! {
            <div class={classes!("option", (judged && checked).then_some("keep"))} key={at}>
                <label for={id.clone()}>
                    <input {id} type="checkbox" {checked} aria-disabled={judged.then_some("true")} {onclick} />
                    <span class="text">{ phrase(&point.text) }</span>
                </label>
                <p class="reason">{ "If missed: " }{ phrase(&point.follow_up) }</p>
            </div>
        }
    });
    html! {
        <fieldset class="options points">
            <legend>{ "Tick what your answer covered" }</legend>
            { for rows }
        </fieldset>
    }
}

/// What stands behind the question: why it is asked, how to answer, a strong and a weak answer.
pub(super) fn model(prompt: &Prompt) -> Html {
    let frame = prompt.frame.iter().map(|step| html! { <li>{ phrase(step) }</li> });
    let tailoring = prompt.tailoring.iter().map(|way| html! { <li>{ phrase(way) }</li> });
    html! {
        <div class="model">
            <h2>{ "Why they ask" }</h2>{ blocks(&prompt.why) }
            <h2>{ "A frame for the answer" }</h2><ol>{ for frame }</ol>
            <h2>{ "A strong answer" }</h2>{ blocks(&prompt.strong) }
            <h2>{ "A weak answer" }</h2>{ blocks(&prompt.weak) }
            <p><strong>{ "What it lacks" }</strong>{ ": " }{ phrase(&prompt.lacks) }</p>
            <h2>{ "Make it yours" }</h2><ul>{ for tailoring }</ul>
        </div>
    }
}
