//! An open interview question: say or write an answer, then hold it against the key points.

use web_sys::Event;
use yew::{Callback, Html};

use super::element::{When, all, element, open, text, together};
use super::parts::{heading, label, list, numbered, paragraph, span, strong, typed_lines};
use super::responses::Tick;
use super::rich_text::{blocks, phrase};
use super::words;
use crate::bank::{Form, KeyPoint, Prompt};
use crate::quiz::{Marks, Question, Response};

/// The answer's field, and once asked for, the key points to tick and the two answers to compare.
pub(super) fn answer(question: &Question, on_response: &Callback<Response>) -> Html {
    let (Form::Prompt(prompt), Response::Prompt { answer, covered }) =
        (&question.item.form, &question.response)
    else {
        return Html::default();
    };
    let judged = question.verdict().is_some();
    let on_input = {
        let covered = *covered;
        on_response.reform(move |event: Event| Response::Prompt { answer: typed_lines(&event), covered })
    };
    let minutes = words::count(prompt.minutes.into(), "minute", "minutes");
    let field = open("textarea")
        .with("id", "answer")
        .with("rows", "6")
        .with("maxlength", "20000")
        .flag("readonly", judged)
        .value(answer.clone())
        .tell(When::Typed, on_input);
    let revealed = covered.map_or_else(Html::default, |covered| {
        together([points(&prompt.points, answer, covered, judged, on_response), model(prompt)])
    });
    together([
        paragraph("", format!("About {minutes} aloud; {}.", words::style(prompt.style))),
        element(
            "div",
            "entry",
            [label("answer", "Your answer: say it aloud, or write it here"), field.empty()],
        ),
        revealed,
    ])
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
        let answer = answer.to_owned();
        let toggled = on_response
            .reform(move |_| Response::Prompt { answer: answer.clone(), covered: Some(covered.toggled(at)) });
        let id = format!("point-{at}");
        let tick = Tick { kind: "checkbox", id: &id, group: "", checked, judged, reason: None };
        let class = if judged && checked { "option keep" } else { "option" };
        let text = span("text", phrase(&point.text));
        element("div", class, [tick.labelled(toggled, text), if_missed(point)])
    });
    let legend = element("legend", "", "Tick what your answer covered");
    element("fieldset", "options points", [legend, all(rows)])
}

/// What an interviewer asks when the point is missed.
pub(super) fn if_missed(point: &KeyPoint) -> Html {
    paragraph("reason", [text("If missed: "), phrase(&point.follow_up)])
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
        paragraph("", [strong("What it lacks: "), phrase(&prompt.lacks)]),
        heading("Make it yours"),
        list("", prompt.tailoring.iter().map(|way| phrase(way))),
    ];
    element("div", "model", parts)
}
