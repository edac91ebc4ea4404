//! The step at which the answer to an open question is.

use yew::{Callback, Html};

use super::answer::written;
use super::coach::{guessed, remarks};
use super::model_answer::compared;
use super::points::Points;
use crate::bank::Prompt;
use crate::coach::Coach;
use crate::quiz::{Event, Response, Spoken};
use crate::views::html::*;
use crate::views::parts::{facts_line, labelled, paragraph};
use crate::words::Words;

/// What the steps of an open answer are made from.
pub struct SpokenProps<'a> {
    /// The language.
    pub words: Words,
    /// The question.
    pub prompt: &'a Prompt,
    /// The answer, as far as it is.
    pub spoken: &'a Spoken,
    /// Whether the reader has ticked what they covered, and compares now.
    pub judged: bool,
    /// Called with every event.
    pub on_event: &'a Callback<Event>,
}

/// The step at which the answer is. Until the key points are asked for, nothing of them is on the page.
pub fn spoken(props: &SpokenProps<'_>) -> Html {
    let SpokenProps { words, prompt, spoken, .. } = *props;
    let Some(covered) = spoken.covered() else {
        let time = words.answer_time(prompt.minutes.into());
        return fragment([
            facts_line(words.step_speak()),
            paragraph(words.sentences(&[words.style(prompt.style), &time])),
            field(props),
        ]);
    };
    if props.judged {
        return fragment([facts_line(words.step_compare()), compared(words, prompt, spoken)]);
    }
    let review = Coach::new(prompt).review(&spoken.answer);
    fragment([
        facts_line(words.step_tick()),
        written(spoken, Some(&review)),
        guessed(words, spoken),
        Points { words, spoken, covered, review: &review, on_event: props.on_event }.view(&prompt.points),
        remarks(words, spoken, &review),
    ])
}

fn field(props: &SpokenProps<'_>) -> Html {
    let before = props.spoken.clone();
    let responded = move |answer| Event::Responded(Response::Prompt(before.written(answer)));
    let attributes = [
        id("answer"),
        attr(ROWS, "6"),
        attr(ARIA_DESCRIBEDBY, "answer-keys"),
        value(&props.spoken.answer),
        on_value(Input, props.on_event.reform(responded)),
    ];
    let words = props.words;
    let keys = el("p", [id("answer-keys"), class("facts keyboard")], [text(words.answer_field_keys())]);
    let label = labelled("answer", text(words.answer_field()));
    el("div", [class("entry")], [label, el("textarea", attributes, []), keys])
}
