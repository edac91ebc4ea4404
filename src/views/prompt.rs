//! An open interview question: say or write an answer, then hold it against the key points.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::parts::{heading, list, numbered, paragraph, span};
use super::rich_text::{blocks, phrase};
use super::words;
use crate::bank::{Form, KeyPoint, Prompt};
use crate::study::{Marks, Question, Response};

/// The answer's field, and once asked for, the key points to tick and the two answers to compare.
pub(super) fn answer(question: &Question, on_response: &Callback<Response>) -> Html {
    let (Form::Prompt(prompt), Response::Prompt { answer, covered }) =
        (&question.item.form, &question.response)
    else {
        return Html::default();
    };
    let judged = question.verdict().is_some();
    let oninput = {
        let covered = *covered;
        on_response.reform(move |event: InputEvent| Response::Prompt {
            answer: event.target_unchecked_into::<HtmlTextAreaElement>().value(),
            covered,
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
                { points(&prompt.points, answer, *covered, judged, on_response) }
                { model(prompt) }
            }
        </>
    }
}

fn points(
    points: &[KeyPoint],
    answer: &str,
    covered: Marks,
    judged: bool,
    on_response: &Callback<Response>,
) -> Html {
    let rows = points.iter().zip(0_u8..).map(|(point, at)| {
        let checked = covered.contains(at);
        let id = format!("point-{at}");
        let onclick = if judged {
            Callback::from(|event: MouseEvent| event.prevent_default())
        } else {
            let toggled = covered.toggled(at);
            let answer = answer.to_owned();
            on_response.reform(move |_| Response::Prompt { answer: answer.clone(), covered: Some(toggled) })
        };
        html! {
            <div class={classes!("option", (judged && checked).then_some("keep"))} key={at}>
                <label for={id.clone()}>
                    <input {id} type="checkbox" {checked} aria-disabled={judged.then_some("true")} {onclick} />
                    { span("text", phrase(&point.text)) }
                </label>
                { if_missed(point) }
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

/// What an interviewer asks when the point is missed.
pub(super) fn if_missed(point: &KeyPoint) -> Html {
    paragraph("reason", html! { <>{ "If missed: " }{ phrase(&point.follow_up) }</> })
}

/// What stands behind the question: why it is asked, how to answer, a strong and a weak answer.
pub(super) fn model(prompt: &Prompt) -> Html {
    let parts = [
        heading("Why they ask"),
        blocks(&prompt.why),
        heading("A frame for the answer"),
        numbered("", prompt.frame.iter().map(|step| phrase(step))),
        heading("A strong answer"),
        blocks(&prompt.strong),
        heading("A weak answer"),
        blocks(&prompt.weak),
        paragraph("", html! { <><strong>{ "What it lacks: " }</strong>{ phrase(&prompt.lacks) }</> }),
        heading("Make it yours"),
        list("", prompt.tailoring.iter().map(|way| phrase(way))),
    ];
    html! { <div class="model">{ for parts }</div> }
}
