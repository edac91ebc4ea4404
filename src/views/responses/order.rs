//! Steps to put in order: two buttons and a position for each, and Alt with the arrow keys. After APG's
//! rearrangeable listbox: focus stays with the step that moved (the app sees to it by the control's id).

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::Deal;
use crate::bank::{Step, plain};
use crate::study::{Response, longest_rise};
use crate::views::parts::{heading, numbered, reason, sign, span, unseen};
use crate::views::rich_text::phrase;

pub(super) fn order(deal: &Deal<'_>, steps: &[Step], arranged: Option<&[u8]>) -> Html {
    let order = arranged.unwrap_or(&deal.question.order);
    let rows = order.iter().enumerate().filter_map(|(place, &step)| {
        let text = steps.get(usize::from(step))?;
        Some(if deal.judged { judged_row(step, text, order) } else { row(deal, step, text, place, order) })
    });
    html! {
        <fieldset class={classes!("steps", deal.judged.then_some("judged"))}>
            <legend class="visually-hidden">{ "Steps, first to last" }</legend>
            <ol>{ for rows }</ol>
            if deal.judged { { right_order(steps) } }
        </fieldset>
    }
}

fn judged_row(step: u8, text: &Step, order: &[u8]) -> Html {
    let (class, mark, words) = if longest_rise(order).contains(&step) {
        ("keep", "+", ", in order")
    } else {
        ("learn", "-", ", out of order")
    };
    html! {
        <li class={classes!("step", class)} key={step}>
            { sign(mark) }{ span("text", phrase(&text.text)) }{ unseen(words) }
        </li>
    }
}

fn row(deal: &Deal<'_>, step: u8, text: &Step, place: usize, order: &[u8]) -> Html {
    let (name, words) = (deal.name, plain(&text.text));
    let move_to = {
        let (order, on_response) = (order.to_vec(), deal.on_response.clone());
        Callback::from(move |to: Option<usize>| {
            if let Some(response) = to.and_then(|to| moved(&order, place, to)) {
                on_response.emit(response);
            }
        })
    };
    let count = order.len();
    let onchange = move_to
        .reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value().parse().ok());
    let onkeydown = move_to.reform(move |event: KeyboardEvent| {
        let to = match event.key().as_str() {
            "ArrowUp" if event.alt_key() => place.checked_sub(1),
            "ArrowDown" if event.alt_key() => Some(place + 1),
            _ => return None,
        };
        event.prevent_default();
        to
    });
    let button = |id: &str, label: &str, arrow: &'static str, to: Option<usize>| {
        let (id, label) = (format!("{name}-{id}-{step}"), format!("{label}: {words}"));
        let disabled = to.is_none_or(|to| to >= count).then_some("true");
        let onclick = move_to.reform(move |_: MouseEvent| to);
        html! { <button type="button" {id} aria-label={label} aria-disabled={disabled} {onclick}>{ arrow }</button> }
    };
    let positions = (0..count).map(|to| {
        html! { <option value={to.to_string()} selected={to == place}>{ to + 1 }</option> }
    });
    html! {
        <li class="step" key={step} {onkeydown}>
            { span("text", phrase(&text.text)) }
            <span class="moves">
                <select id={format!("{name}-position-{step}")} aria-label={format!("Position of: {words}")} {onchange}>
                    { for positions }
                </select>
                { button("up", "Move up", "\u{2191}", place.checked_sub(1)) }
                { button("down", "Move down", "\u{2193}", Some(place + 1)) }
            </span>
        </li>
    }
}

/// The steps with the one at `from` moved to `to`; `None` where that changes nothing.
fn moved(order: &[u8], from: usize, to: usize) -> Option<Response> {
    (from != to && to < order.len() && from < order.len()).then(|| {
        let mut order = order.to_vec();
        let step = order.remove(from);
        order.insert(to, step);
        Response::Order(Some(order))
    })
}

fn right_order(steps: &[Step]) -> Html {
    let rows =
        steps.iter().map(|step| html! { <>{ span("text", phrase(&step.text)) }{ reason(&step.reason) }</> });
    html! { <>{ heading("The order") }{ numbered("right-order", rows) }</> }
}
