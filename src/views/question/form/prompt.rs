//! The form of `prompt`, an open interview question: say or write an answer, then compare it with the key points.

use yew::Html;

use super::context::FormContext;
use crate::bank::{KeyPoint, Prompt};
use crate::quiz::{Marks, Response};
use crate::views::html::*;
use crate::views::parts::{Tick, TickKind, labelled, paragraph};
use crate::views::question::model_answer::{follow_up, model_answer};
use crate::views::rich_text::bank_text;

/// The field for the answer. If the reader asked for them, also the key points to tick and two answers to compare.
pub(super) fn prompt(
    context: &FormContext<'_>,
    prompt: &Prompt,
    answer: &str,
    covered: Option<Marks>,
) -> Html {
    let words = context.words;
    let time = words.answer_time(prompt.minutes.into());
    let revealed = covered.map(|covered| {
        let points = Points { context, answer, covered };
        fragment([points.view(&prompt.points), model_answer(words, prompt)])
    });
    fragment([
        paragraph(words.sentences(&[&time, words.style(prompt.style)])),
        field(context, answer, covered),
        maybe(revealed),
    ])
}

fn field(context: &FormContext<'_>, answer: &str, covered: Option<Marks>) -> Html {
    let on_answer = context.on_response.reform(move |answer| Response::Prompt { answer, covered });
    let attributes = [
        id("answer"),
        attr(ROWS, "6"),
        attr(MAXLENGTH, "20000"),
        flag(READONLY, context.judged),
        value(answer.to_owned()),
        on_value(Input, on_answer),
    ];
    let label = labelled("answer", text(context.words.answer_field()));
    el("div", [class("entry")], [label, el("textarea", attributes, [])])
}

/// The key points, each with a checkbox.
struct Points<'a> {
    context: &'a FormContext<'a>,
    answer: &'a str,
    covered: Marks,
}

impl Points<'_> {
    fn view(&self, points: &[KeyPoint]) -> Html {
        let rows = points.iter().zip(0_u8..).map(|(point, at)| self.point(point, at));
        let legend = el("legend", [], [text(self.context.words.points_tick())]);
        el("fieldset", [class("options points")], [legend, all(rows)])
    }

    fn point(&self, point: &KeyPoint, at: u8) -> Html {
        let (context, words) = (self.context, self.context.words);
        let is_covered = self.covered.contains(at);
        let response =
            Response::Prompt { answer: self.answer.to_owned(), covered: Some(self.covered.toggled(at)) };
        let id = dashed(&["point", &digits(at.into())]);
        let tick = Tick {
            kind: TickKind::Checkbox,
            id: &id,
            group: None,
            checked: is_covered,
            judged: context.judged,
            reason: None,
        };
        let label = bank_text(&point.text);
        let came_out = if context.judged && is_covered { words.part_mark(true).class } else { "" };
        let parts = [tick.labelled(context.send(response), label), follow_up(words, point)];
        el("div", [classes(&["option", came_out])], parts)
    }
}
