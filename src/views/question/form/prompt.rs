//! The form of `prompt`, an open interview question, in three steps: speak, tick what was said, and compare it with a
//! strong answer.

use yew::Html;

use super::context::FormContext;
use crate::bank::{KeyPoint, Prompt};
use crate::quiz::{Marks, Response, Spoken};
use crate::views::html::*;
use crate::views::parts::{Tick, TickKind, facts_line, labelled, paragraph};
use crate::views::question::model_answer::{compared, follow_up, written};
use crate::views::rich_text::bank_text;

/// The step at which the answer is.
pub(super) fn prompt(context: &FormContext<'_>, prompt: &Prompt, spoken: &Spoken) -> Html {
    let words = context.words;
    match spoken.covered() {
        None => {
            let time = words.answer_time(prompt.minutes.into());
            fragment([
                facts_line(words.step_speak()),
                paragraph(words.sentences(&[words.style(prompt.style), &time])),
                field(context, spoken),
            ])
        }
        Some(covered) if !context.judged => {
            let points = Points { context, spoken, covered };
            fragment([facts_line(words.step_tick()), written(spoken), points.view(&prompt.points)])
        }
        Some(_) => fragment([facts_line(words.step_compare()), compared(words, prompt, spoken)]),
    }
}

fn field(context: &FormContext<'_>, spoken: &Spoken) -> Html {
    let before = spoken.clone();
    let on_answer = context.on_response.reform(move |answer| Response::Prompt(before.written(answer)));
    let attributes = [
        id("answer"),
        attr(ROWS, "6"),
        attr(MAXLENGTH, "20000"),
        attr(ARIA_DESCRIBEDBY, "answer-keys"),
        value(&spoken.answer),
        on_value(Input, on_answer),
    ];
    let words = context.words;
    let keys = el("p", [id("answer-keys"), class("facts keyboard")], [text(words.answer_field_keys())]);
    let label = labelled("answer", text(words.answer_field()));
    el("div", [class("entry")], [label, el("textarea", attributes, []), keys])
}

/// The key points, each with a checkbox.
struct Points<'a> {
    context: &'a FormContext<'a>,
    spoken: &'a Spoken,
    covered: Marks,
}

impl Points<'_> {
    fn view(&self, points: &[KeyPoint]) -> Html {
        let rows = points.iter().zip(0_u8..).map(|(point, at)| self.point(point, at));
        let legend = el("legend", [], [text(self.context.words.points_heading())]);
        el("fieldset", [class("options points")], [legend, all(rows)])
    }

    /// A point; below it what the interviewer would ask, as long as it has no tick.
    fn point(&self, point: &KeyPoint, at: u8) -> Html {
        let (context, is_covered) = (self.context, self.covered.contains(at));
        let id = dashed(&["point", &digits(at.into())]);
        let tick = Tick {
            kind: TickKind::Checkbox,
            id: &id,
            group: None,
            checked: is_covered,
            judged: false,
            reason: None,
        };
        let response = Response::Prompt(self.spoken.ticked(at));
        let label = tick.labelled(context.send(response), bank_text(&point.text));
        let asked = when(!is_covered, || follow_up(context.words, point));
        el("div", [class("option")], [label, asked])
    }
}
