//! Steps to put in order: two buttons and a position for each, and Alt with the arrow keys. After APG's
//! rearrangeable listbox: focus stays with the step that moved (the app sees to it by the control's id).

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};
use yew::{Callback, Html};

use super::Deal;
use crate::bank::{Step, plain};
use crate::quiz::{self, longest_rise};
use crate::views::element::{When, all, element, open, together};
use crate::views::parts::{choice, chosen, heading, numbered, reason, sign, span, unseen, unseen_legend};
use crate::views::rich_text::phrase;

pub(super) fn order(deal: &Deal<'_>, steps: &[Step], arranged: Option<&[u8]>) -> Html {
    let order = arranged.unwrap_or(&deal.question.order);
    let rows = order.iter().enumerate().filter_map(|(place, &step)| {
        let text = steps.get(usize::from(step))?;
        Some(if deal.judged { judged_row(step, text, order) } else { row(deal, step, text, place, order) })
    });
    let right_order = if deal.judged { right_order(steps) } else { Html::default() };
    let legend = unseen_legend("Steps, first to last");
    deal.group("steps", legend, together([element("ol", "", all(rows)), right_order]))
}

fn judged_row(step: u8, text: &Step, order: &[u8]) -> Html {
    let (class, mark, words) = if longest_rise(order).contains(&step) {
        ("step keep", "+", ", in order")
    } else {
        ("step learn", "-", ", out of order")
    };
    let row = open("li").keyed(step).class(class);
    row.holding([sign(mark), span("text", phrase(&text.text)), unseen(words)])
}

fn row(deal: &Deal<'_>, step: u8, text: &Step, place: usize, order: &[u8]) -> Html {
    let (name, words) = (deal.name, plain(&text.text));
    let on_event = deal.on_event.clone();
    let move_to = Callback::from(move |to: Option<usize>| {
        if let Some(to) = to {
            on_event.emit(quiz::Event::Moved { step, to });
        }
    });
    let count = order.len();
    let on_key = move_to.reform(move |event: Event| {
        let event = event.unchecked_into::<KeyboardEvent>();
        let to = match event.key().as_str() {
            "ArrowUp" if event.alt_key() => place.checked_sub(1),
            "ArrowDown" if event.alt_key() => Some(place + 1),
            _ => return None,
        };
        event.prevent_default();
        to
    });
    let button = |id: &str, label: &str, arrow: &'static str, to: Option<usize>| {
        let button = open("button")
            .with("type", "button")
            .with("id", format!("{name}-{id}-{step}"))
            .with("aria-label", format!("{label}: {words}"))
            .tell(When::Clicked, move_to.reform(move |_| to));
        let is_end = to.is_none_or(|to| to >= count);
        if is_end { button.with("aria-disabled", "true") } else { button }.holding(arrow)
    };
    let positions = (0..count).map(|to| choice(to.to_string(), to == place, (to + 1).to_string()));
    let select = open("select")
        .with("id", format!("{name}-position-{step}"))
        .with("aria-label", format!("Position of: {words}"))
        .tell(When::Changed, move_to.reform(|event: Event| chosen(&event).parse().ok()));
    let moves = [
        select.holding(all(positions)),
        button("up", "Move up", "\u{2191}", place.checked_sub(1)),
        button("down", "Move down", "\u{2193}", Some(place + 1)),
    ];
    let row = open("li").keyed(step).class("step").tell(When::KeyDown, on_key);
    row.holding([span("text", phrase(&text.text)), span("moves", moves)])
}

fn right_order(steps: &[Step]) -> Html {
    let rows = steps.iter().map(|step| together([span("text", phrase(&step.text)), reason(&step.reason)]));
    together([heading("The order"), numbered("right-order", rows)])
}
