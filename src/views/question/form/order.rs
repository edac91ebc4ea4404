//! The form of `order`: for each step two buttons and a position, and Alt with the arrow keys. It follows APG's
//! rearrangeable listbox: the focus stays with the step that moved (the app finds the control by its id).

use web_sys::KeyboardEvent;
use yew::{Callback, Html};

use super::context::FormContext;
use crate::bank::{Step, plain};
use crate::quiz::{Event, longest_rise};
use crate::views::html::*;
use crate::views::parts::{group_legend, heading, numbered, option, sign};
use crate::views::rich_text::{bank_text, reason};

pub(super) fn order(context: &FormContext<'_>, steps: &[Step], arranged: Option<&[u8]>) -> Html {
    let order = arranged.unwrap_or(&context.question.order);
    let rows = order.iter().enumerate().filter_map(|(place, &step)| {
        let text = steps.get(usize::from(step))?;
        if context.judged {
            return Some(judged_row(context, step, text, order));
        }
        Some(Row { context, step, text, place, count: order.len() }.view())
    });
    let rows = el("ol", [], [all(rows)]);
    let right_order = when(context.judged, || right_order(context, steps));
    context.group("steps", group_legend(context.words.steps()), fragment([rows, right_order]))
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
    let rows = steps.iter().map(|step| fragment([bank_text(&step.text), reason(&step.reason)]));
    let list = numbered("right-order", rows);
    fragment([heading(context.words.steps_order()), list])
}

/// A step that can be moved.
struct Row<'a> {
    context: &'a FormContext<'a>,
    /// Its place in the bank, which never changes.
    step: u8,
    text: &'a Step,
    /// Its place on the page now, from 0.
    place: usize,
    /// How many steps there are.
    count: usize,
}

impl Row<'_> {
    fn view(&self) -> Html {
        let (words, step) = (self.context.words, plain(&self.text.text));
        let moves = [
            self.positions(words.step_position(&step)),
            self.button(
                "up",
                words.step_up(&step),
                "\u{2191}",
                self.place == 0,
                self.place.saturating_sub(1),
            ),
            self.button(
                "down",
                words.step_down(&step),
                "\u{2193}",
                self.place + 1 == self.count,
                self.place + 1,
            ),
        ];
        let label = bank_text(&self.text.text);
        el(
            "li",
            [key(self.step), class("step"), on_key_down(self.on_key())],
            [label, el("span", [class("moves")], moves)],
        )
    }

    /// The id of a control of the step, by which the focus finds it after a move.
    fn id(&self, control: &str) -> String {
        dashed(&[self.context.name, control, &digits(self.step.into())])
    }

    /// A callback that moves the step to a place, if this place exists.
    fn on_move(&self) -> Callback<Option<usize>> {
        let (step, on_event) = (self.step, self.context.on_event.clone());
        Callback::from(move |to: Option<usize>| {
            if let Some(to) = to {
                on_event.emit(Event::Moved { step, to });
            }
        })
    }

    fn on_key(&self) -> Callback<KeyboardEvent> {
        let place = self.place;
        self.on_move().reform(move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowUp" if event.alt_key() => Some(place.saturating_sub(1)),
                "ArrowDown" if event.alt_key() => Some(place + 1),
                _ => return None,
            };
            event.prevent_default();
            to
        })
    }

    fn positions(&self, name: String) -> Html {
        let options = (0..self.count).map(|to| option(digits(to), to == self.place, digits(to + 1)));
        let attributes = [
            id(self.id("position")),
            attr(ARIA_LABEL, name),
            on_value(Change, self.on_move().reform(|chosen: String| chosen.parse().ok())),
        ];
        el("select", attributes, [all(options)])
    }

    /// A button that moves the step. `which` is the part of its id that differs between the two buttons.
    /// At the end of the list it does nothing, but says so.
    fn button(
        &self,
        which: &'static str,
        name: String,
        arrow: &'static str,
        is_end: bool,
        to: usize,
    ) -> Html {
        let attributes = [
            attr(TYPE, "button"),
            id(self.id(which)),
            attr(ARIA_LABEL, name),
            when(is_end, || attr(ARIA_DISABLED, "true")),
            on(Click, send(&self.on_move(), Some(to))),
        ];
        el("button", attributes, [text(arrow)])
    }
}
