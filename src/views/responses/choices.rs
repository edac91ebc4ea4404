//! Options: native radio buttons or checkboxes.

use yew::prelude::*;

use super::{Deal, judged_class, mark};
use crate::bank::Choice;
use crate::study::{Marks, Response};
use crate::views::parts::span;
use crate::views::rich_text::phrase;

pub(super) fn single(deal: &Deal<'_>, choices: &[Choice], chosen: Option<u8>) -> Html {
    options(deal, choices, "radio", "Options", |at| chosen == Some(at), |at| Response::Single(Some(at)))
}

pub(super) fn multiple(deal: &Deal<'_>, choices: &[Choice], chosen: Marks) -> Html {
    options(
        deal,
        choices,
        "checkbox",
        "Options, choose all that are right",
        |at| chosen.contains(at),
        |at| Response::Multiple(chosen.toggled(at)),
    )
}

fn options(
    deal: &Deal<'_>,
    choices: &[Choice],
    input_type: &'static str,
    legend: &'static str,
    is_chosen: impl Fn(u8) -> bool,
    response: impl Fn(u8) -> Response,
) -> Html {
    let rows = deal.question.order.iter().filter_map(|&at| {
        let choice = choices.get(usize::from(at))?;
        let chosen = is_chosen(at);
        let id = format!("{}-{at}", deal.name);
        let reason = format!("{id}-reason");
        let class = if deal.judged { judged_class(choice.right, chosen) } else { "" };
        Some(html! {
            <div class={classes!("option", class)} key={at}>
                <label for={id.clone()}>
                    <input
                        {id}
                        type={input_type}
                        name={deal.name.to_owned()}
                        checked={chosen}
                        aria-disabled={deal.judged.then_some("true")}
                        aria-describedby={deal.judged.then(|| reason.clone())}
                        onclick={deal.on_click(response(at))}
                    />
                    if deal.judged { { mark(choice.right, chosen) } }
                    { span("text", phrase(&choice.text)) }
                </label>
                if deal.judged { <p class="reason" id={reason}>{ phrase(&choice.reason) }</p> }
            </div>
        })
    });
    html! {
        <fieldset class={classes!("options", deal.judged.then_some("judged"))}>
            <legend class="visually-hidden">{ legend }</legend>
            { for rows }
        </fieldset>
    }
}
