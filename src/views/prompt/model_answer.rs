//! The background of an open interview question, and the reader's answer beside it.

use yew::Html;

use super::answer::written;
use super::coach::{Reviewed, agreed, guess, remarks};
use crate::bank::{KeyPoint, Prompt};
use crate::quiz::Spoken;
use crate::views::html::*;
use crate::views::parts::{facts_line, heading, sign, strong};
use crate::views::rich_text::{bank_text, blocks, phrase};
use crate::words::Words;

/// The follow-up that an interviewer asks if an answer misses the point.
pub(in crate::views) fn follow_up(words: Words, point: &KeyPoint) -> Html {
    let asked = el("q", [], [phrase(&point.follow_up)]);
    el("p", [class("reason")], [text(words.point_missed()), text(" "), asked])
}

/// The background of the question: why it is asked, a frame for the answer, a strong and a weak answer.
pub(in crate::views) fn model_answer(words: Words, prompt: &Prompt) -> Html {
    let parts = [
        reasons(words, prompt),
        heading(words.model_strong()),
        blocks(words, &prompt.strong),
        heading(words.model_weak()),
        weak(words, prompt),
        tailoring(words, prompt),
    ];
    el("div", [class("model")], parts)
}

/// The reader's answer and a strong one, side by side where there is room; then the background of the question.
pub(in crate::views) fn compared(words: Words, prompt: &Prompt, spoken: &Spoken) -> Html {
    let covered = spoken.covered().unwrap_or_default();
    let reviewed = Reviewed::of(prompt, spoken);
    let yours = [
        heading(words.answer_yours()),
        said(words, spoken, &reviewed),
        points(words, prompt, spoken, &reviewed),
        agreed(words, covered, &reviewed),
        remarks(words, &reviewed),
    ];
    let strong = [heading(words.model_strong()), blocks(words, &prompt.strong)];
    let fold = [el("summary", [], [text(words.model_weak_fold())]), weak(words, prompt)];
    let sides = [el("section", [], yours), el("section", [], strong)];
    let parts = [
        el("div", [class("sides")], sides),
        el("details", [class("answer")], fold),
        reasons(words, prompt),
        tailoring(words, prompt),
    ];
    el("div", [class("model")], parts)
}

/// How long the reader spoke, and what they wrote.
fn said(words: Words, spoken: &Spoken, reviewed: &Reviewed) -> Html {
    let time = when(spoken.millis > 0, || {
        facts_line(words.answer_spoken(&words.minutes_and_seconds(spoken.millis as usize / 1000)))
    });
    let nothing = when(reviewed.text.is_empty(), || facts_line(words.answer_unwritten()));
    fragment([time, written(&reviewed.text, &reviewed.review.points), nothing])
}

/// The key points as a list: those that were covered, and those that were not; beside each what the coach found.
fn points(words: Words, prompt: &Prompt, spoken: &Spoken, reviewed: &Reviewed) -> Html {
    let covered = spoken.covered().unwrap_or_default();
    let rows = prompt.points.iter().zip(0_u8..).map(|(point, at)| {
        let is_covered = covered.contains(at);
        let mark = words.part_mark(is_covered);
        let said = fragment([visually_hidden(words.point(is_covered)), bank_text(&point.text)]);
        let guess = guess(words, reviewed, at);
        el("li", [classes(&["point", mark.class])], [sign(mark.sign), el("div", [], [said, guess])])
    });
    el("ul", [class("covered")], [all(rows)])
}

fn reasons(words: Words, prompt: &Prompt) -> Html {
    fragment([
        heading(words.model_why()),
        blocks(words, &prompt.why),
        heading(words.model_frame()),
        el("ol", [], [each("li", prompt.frame.iter().map(|step| phrase(step)))]),
    ])
}

fn weak(words: Words, prompt: &Prompt) -> Html {
    let lacks = [strong(words.model_lacks()), text(" "), phrase(&prompt.lacks)];
    fragment([blocks(words, &prompt.weak), el("p", [], lacks)])
}

fn tailoring(words: Words, prompt: &Prompt) -> Html {
    let ways = each("li", prompt.tailoring.iter().map(|way| phrase(way)));
    fragment([heading(words.model_yours()), el("ul", [], [ways])])
}
