//! Steps to put in order: two buttons and a position for each, and Alt with the arrow keys. After APG's
//! rearrangeable listbox: focus stays with the step that moved.

use web_sys::{HtmlElement, HtmlSelectElement};
use yew::prelude::*;

use super::Deal;
use crate::bank::{Form, Step, plain};
use crate::study::{Question, Response, longest_rise};
use crate::views::rich_text::phrase;

pub(super) fn order(deal: &Deal<'_>) -> Html {
    html! {
        <Order
            question={deal.question.clone()}
            name={deal.name.to_owned()}
            on_response={deal.on_response.clone()}
        />
    }
}

/// See [`Order`].
#[derive(Properties, PartialEq)]
pub struct OrderProps {
    /// A question whose form is an order.
    pub question: Question,
    /// Keeps ids of several questions apart.
    pub name: AttrValue,
    /// Told every move.
    pub on_response: Callback<Response>,
}

/// The control that moved a step, and the step: focus goes back to it once the step has its new place.
type Moved = Option<(&'static str, u8)>;

/// Steps to put in order.
#[component]
pub fn Order(props: &OrderProps) -> Html {
    let moved = use_mut_ref(|| Moved::None);
    let list = use_node_ref();
    let (Form::Order(steps), Response::Order(arranged)) =
        (&props.question.item.form, &props.question.response)
    else {
        return Html::default();
    };
    let order: Vec<u8> = arranged.clone().unwrap_or_else(|| props.question.order.clone());
    {
        let (moved, list) = (moved.clone(), list.clone());
        use_effect_with(order.clone(), move |_| {
            if let Some((control, step)) = moved.borrow_mut().take() {
                let found = list.cast::<HtmlElement>().and_then(|list| {
                    list.query_selector(&format!("[data-{control}='{step}']")).ok().flatten()
                });
                focus(found);
            }
        });
    }
    let judged = props.question.verdict().is_some();
    let move_to = {
        let (order, moved, on_response) = (order.clone(), moved, props.on_response.clone());
        Callback::from(move |(control, from, to): (&'static str, usize, usize)| {
            if judged || from == to || to >= order.len() || from >= order.len() {
                return;
            }
            let mut order = order.clone();
            let step = order.remove(from);
            order.insert(to, step);
            *moved.borrow_mut() = Some((control, step));
            on_response.emit(Response::Order(Some(order)));
        })
    };
    let place_of_run = judged.then(|| longest_rise(&order));
    let rows = order.iter().enumerate().filter_map(|(place, &step)| {
        let step_text = steps.get(usize::from(step))?;
        let in_run = place_of_run.as_ref().map(|run| run.contains(&step));
        Some(row(&Row { step, step_text, place, count: order.len(), in_run, name: &props.name }, &move_to))
    });
    html! {
        <fieldset class={classes!("steps", judged.then_some("judged"))}>
            <legend class="visually-hidden">{ "Steps, first to last" }</legend>
            <ol ref={list}>{ for rows }</ol>
            if judged { { right_order(steps) } }
        </fieldset>
    }
}

struct Row<'a> {
    step: u8,
    step_text: &'a Step,
    place: usize,
    count: usize,
    /// After the verdict: whether the step stands right among the others.
    in_run: Option<bool>,
    name: &'a AttrValue,
}

fn row(row: &Row<'_>, move_to: &Callback<(&'static str, usize, usize)>) -> Html {
    let Row { step, step_text, place, count, in_run, name } = *row;
    if let Some(in_run) = in_run {
        return html! {
            <li class={classes!("step", if in_run { "keep" } else { "learn" })} key={step}>
                <span class="sign" aria-hidden="true">{ if in_run { "+" } else { "-" } }</span>
                <span class="text">{ phrase(&step_text.text) }</span>
                <span class="visually-hidden">{ if in_run { ", in order" } else { ", out of order" } }</span>
            </li>
        };
    }
    let text = plain(&step_text.text);
    let go = |control: &'static str, to: usize| move_to.reform(move |_: MouseEvent| (control, place, to));
    let onchange = move_to.reform(move |event: Event| {
        let to = event.target_unchecked_into::<HtmlSelectElement>().value().parse().unwrap_or(place);
        ("position", place, to)
    });
    let onkeydown = {
        let move_to = move_to.clone();
        Callback::from(move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowUp" if event.alt_key() => place.checked_sub(1),
                "ArrowDown" if event.alt_key() => Some(place + 1),
                _ => return,
            };
            event.prevent_default();
            if let Some(to) = to {
                move_to.emit(("position", place, to));
            }
        })
    };
    html! {
        <li class="step" key={step} {onkeydown}>
            <span class="text" id={format!("{name}-step-{step}")}>{ phrase(&step_text.text) }</span>
            <span class="moves">
                <select
                    data-position={step.to_string()}
                    aria-label={format!("Position of: {text}")}
                    {onchange}
                >
                    { for (0..count).map(|to| html! {
                        <option value={to.to_string()} selected={to == place}>{ to + 1 }</option>
                    }) }
                </select>
                <button type="button" data-up={step.to_string()} aria-label={format!("Move up: {text}")}
                    aria-disabled={(place == 0).then_some("true")}
                    onclick={go("up", place.saturating_sub(1))}>{ "\u{2191}" }</button>
                <button type="button" data-down={step.to_string()} aria-label={format!("Move down: {text}")}
                    aria-disabled={(place + 1 == count).then_some("true")}
                    onclick={go("down", place + 1)}>{ "\u{2193}" }</button>
            </span>
        </li>
    }
}

fn right_order(steps: &[Step]) -> Html {
    let rows = steps.iter().map(|step| {
        html! { <li><span class="text">{ phrase(&step.text) }</span><p class="reason">{ phrase(&step.reason) }</p></li> }
    });
    html! { <><h2>{ "The order" }</h2><ol class="right-order">{ for rows }</ol></> }
}

fn focus(found: Option<web_sys::Element>) {
    use wasm_bindgen::JsCast;
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // A node that was taken out meanwhile cannot be focused; nothing is lost then.
        let _ = element.focus();
    }
}
