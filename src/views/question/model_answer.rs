//! The background of an open interview question.

use yew::Html;

use crate::bank::{KeyPoint, Prompt};
use crate::views::html::*;
use crate::views::parts::{heading, strong};
use crate::views::rich_text::{blocks, phrase};
use crate::words::Words;

/// The follow-up that an interviewer asks if an answer misses the point.
pub(in crate::views) fn follow_up(words: Words, point: &KeyPoint) -> Html {
    el("p", [class("reason")], [text(words.point_missed()), text(" "), phrase(&point.follow_up)])
}

/// The background of the question: why it is asked, a frame for the answer, a strong and a weak answer.
pub(in crate::views) fn model_answer(words: Words, prompt: &Prompt) -> Html {
    let lacks = strong(words.model_lacks());
    let parts = [
        heading(words.model_why()),
        blocks(words, &prompt.why),
        heading(words.model_frame()),
        el("ol", [], [each("li", prompt.frame.iter().map(|step| phrase(step)))]),
        heading(words.model_strong()),
        blocks(words, &prompt.strong),
        heading(words.model_weak()),
        blocks(words, &prompt.weak),
        el("p", [], [lacks, text(" "), phrase(&prompt.lacks)]),
        heading(words.model_yours()),
        el("ul", [], [each("li", prompt.tailoring.iter().map(|way| phrase(way)))]),
    ];
    el("div", [class("model")], parts)
}
