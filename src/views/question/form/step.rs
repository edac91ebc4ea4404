//! A step of an order that can be moved: a handle to drag it by, and two buttons on the step that the reader chose. On
//! the keyboard a digit chooses a step, and the arrow keys move it. It follows APG's rearrangeable listbox: the focus
//! stays with the step that moved (the app finds the control by its id).

use web_sys::KeyboardEvent;
use yew::{Callback, Html};

use super::context::FormContext;
use crate::bank::{Step, plain};
use crate::quiz::Event;
use crate::views::html::*;
use crate::views::question::step_id;
use crate::views::rich_text::bank_text;

/// A step that can be moved.
pub(super) struct MovableStep<'a> {
    pub(super) context: &'a FormContext<'a>,
    /// Its place in the bank, which never changes.
    pub(super) step: u8,
    pub(super) text: &'a Step,
    /// Its place on the page now, from 0.
    pub(super) place: usize,
    /// How many steps there are.
    pub(super) count: usize,
}

impl MovableStep<'_> {
    pub(super) fn view(&self) -> Html {
        let is_held = self.context.held == Some(self.step);
        let moves = when(is_held, || el("span", [class("moves")], self.moves()));
        let attributes = [
            key(self.step),
            classes(&["step", if is_held { "held" } else { "" }]),
            on_key_down(self.on_key()),
        ];
        el("li", attributes, [self.handle(), bank_text(&self.text.text), moves])
    }

    /// The words of the step, for the names of its controls.
    fn name(&self) -> String {
        plain(&self.text.text)
    }

    /// The handle shows the step's number. Dragging it moves the step; pressing it chooses the step.
    fn handle(&self) -> Html {
        let number = digits(self.place + 1);
        let name = self.context.words.step_handle(self.place + 1, &self.name());
        let attributes = [
            attr(TYPE, "button"),
            id(step_id(self.context.name, self.step)),
            class("handle"),
            attr(ARIA_LABEL, name),
            on(PointerDown, held_by_pointer(self.context.on_held, self.step)),
            on(Click, send(self.context.on_held, self.step)),
        ];
        el(
            "button",
            attributes,
            [el("span", [aria_hidden(), class("grip")], [text("\u{2261}")]), text(number)],
        )
    }

    fn moves(&self) -> [Html; 2] {
        let (words, step) = (self.context.words, self.name());
        let (is_first, is_last) = (self.place == 0, self.place + 1 == self.count);
        [
            self.button("up", words.step_up(&step), "\u{2191}", is_first, self.place.saturating_sub(1)),
            self.button("down", words.step_down(&step), "\u{2193}", is_last, self.place + 1),
        ]
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
                "ArrowUp" => Some(place.saturating_sub(1)),
                "ArrowDown" => Some(place + 1),
                _ => return None,
            };
            event.prevent_default();
            to
        })
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
            id(dashed(&[self.context.name, which, &digits(self.step.into())])),
            attr(ARIA_LABEL, name),
            when(is_end, || attr(ARIA_DISABLED, "true")),
            on(Click, send(&self.on_move(), Some(to))),
        ];
        el("button", attributes, [text(arrow)])
    }
}
