//! The form of `order`: the steps in the reader's order. `step.rs` has a step that can be moved.

use yew::{Callback, Html};

use super::context::FormContext;
use super::step::MovableStep;
use crate::bank::Step;
use crate::quiz::{Event, longest_rise};
use crate::views::html::*;
use crate::views::parts::{group_legend, heading, numbered, sign};
use crate::views::rich_text::{bank_text, reason};

pub(super) fn order(context: &FormContext<'_>, steps: &[Step], arranged: Option<&[u8]>) -> Html {
    let order = arranged.unwrap_or(&context.question.order);
    let rows = order.iter().enumerate().filter_map(|(place, &step)| {
        let text = steps.get(usize::from(step))?;
        if context.judged {
            return Some(judged_row(context, step, text, order));
        }
        Some(MovableStep { context, step, text, place, count: order.len() }.view())
    });
    let rows = el("ol", dragging(context), [all(rows)]);
    let right_order = when(context.judged, || right_order(context, steps));
    context.group("steps", group_legend(context.words.steps()), fragment([rows, right_order]))
}

/// While the pointer drags the step that is held, the step goes where the pointer is.
fn dragging(context: &FormContext<'_>) -> [Attribute; 1] {
    let Some(step) = context.held else { return Default::default() };
    let moved = context.on_event.clone();
    [on_dragged(Callback::from(move |to: usize| moved.emit(Event::Moved { step, to })))]
}

fn judged_row(context: &FormContext<'_>, step: u8, text_of: &Step, order: &[u8]) -> Html {
    let words = context.words;
    let is_in_order = longest_rise(order).contains(&step);
    let mark = words.part_mark(is_in_order);
    let came_out = if is_in_order { words.step_in_order() } else { words.step_out_of_order() };
    let label = bank_text(&text_of.text);
    let parts = [sign(mark.sign), label, text(" "), visually_hidden(came_out)];
    el("li", [key(step), classes(&["step", mark.class])], parts)
}

/// The steps in their right order, each with its reason.
fn right_order(context: &FormContext<'_>, steps: &[Step]) -> Html {
    let why = |step: &Step| when(!step.reason.is_empty(), || reason(&step.reason));
    let rows = steps.iter().map(|step| fragment([bank_text(&step.text), why(step)]));
    let list = numbered("right-order", rows);
    fragment([heading(context.words.steps_order()), list])
}
