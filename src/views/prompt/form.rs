//! The step at which the answer to an open question is.

use yew::Html;

use super::answer::written;
use super::coach::{Reviewed, guessed, remarks};
use super::field::writing;
use super::model_answer::compared;
use super::points::Points;
use super::props::SpokenProps;
use super::voice::{recorded, speaking, spots};
use crate::views::html::*;
use crate::views::parts::{facts_line, paragraph};
use crate::views::question::improve;

/// The step at which the answer is. Until the key points are asked for, nothing of them is on the page but what the
/// interviewer asks.
pub fn spoken(props: &SpokenProps<'_>) -> Html {
    let SpokenProps { words, prompt, spoken, .. } = *props;
    let Some(covered) = spoken.covered() else {
        let time = words.answer_time(prompt.minutes.into());
        return fragment([
            facts_line(words.step_speak()),
            paragraph(words.sentences(&[words.style(prompt.style), &time])),
            el("div", [class("answering")], [writing(props), speaking(props)]),
        ]);
    };
    if props.judged {
        let heading = facts_line(words.step_compare());
        let help = improve(words, props.item);
        return fragment([heading, recorded(props), spots(props), compared(words, prompt, spoken), help]);
    }
    let reviewed = Reviewed::of(prompt, spoken);
    fragment([
        facts_line(words.step_tick()),
        recorded(props),
        spots(props),
        written(&reviewed.text, &reviewed.review.points),
        guessed(words, &reviewed),
        Points { words, spoken, covered, reviewed: &reviewed, on_event: props.on_event }.view(&prompt.points),
        remarks(words, &reviewed),
    ])
}
