//! Pairs: for each left-hand value a native select.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::Deal;
use crate::bank::{Matching, Phrase, plain};
use crate::study::Response;
use crate::views::parts::{reason, sign};
use crate::views::rich_text::phrase;

pub(super) fn matching(deal: &Deal<'_>, matching: &Matching, chosen: &[Option<u8>]) -> Html {
    let rights: Vec<&Phrase> = matching.rights().collect();
    let rows = matching.pairs.iter().enumerate().map(|(place, pair)| {
        let choice = chosen.get(place).copied().flatten();
        let id = format!("{}-{place}", deal.name);
        if deal.judged {
            let given = choice.and_then(|at| rights.get(usize::from(at)).copied());
            let is_right = given == Some(&pair.right);
            return html! {
                <div class={classes!("pair", if is_right { "keep" } else { "learn" })} key={place}>
                    <p>
                        { sign(if is_right { "+" } else { "-" }) }
                        <strong>{ phrase(&pair.left) }</strong>{ ": " }{ phrase(&pair.right) }
                    </p>
                    if !is_right {
                        <p class="whose">
                            { "yours: " }
                            { given.map_or_else(|| html! { { "none" } }, |given| phrase(given)) }
                        </p>
                    }
                    { reason(&pair.reason) }
                </div>
            };
        }
        html! {
            <div class="pair" key={place}>
                <label for={id.clone()}>{ phrase(&pair.left) }</label>
                <select {id} onchange={on_change(deal, chosen, place)}>
                    <option value="" selected={choice.is_none()}>{ "Choose\u{2026}" }</option>
                    { for deal.question.order.iter().filter_map(|&at| {
                        let right = rights.get(usize::from(at))?;
                        Some(html! {
                            <option value={at.to_string()} selected={choice == Some(at)}>{ plain(right) }</option>
                        })
                    }) }
                </select>
            </div>
        }
    });
    let spares = matching.spares.iter().filter(|_| deal.judged).map(|spare| {
        html! {
            <div class="pair">
                <p><strong>{ "Left over" }</strong>{ ": " }{ phrase(&spare.right) }</p>
                { reason(&spare.reason) }
            </div>
        }
    });
    html! {
        <fieldset class={classes!("pairs", deal.judged.then_some("judged"))}>
            <legend>{ phrase(&matching.left) }{ " and " }{ phrase(&matching.right) }</legend>
            { for rows }
            { for spares }
        </fieldset>
    }
}

fn on_change(deal: &Deal<'_>, chosen: &[Option<u8>], place: usize) -> Callback<Event> {
    let chosen = chosen.to_vec();
    deal.on_response.reform(move |event: Event| {
        let mut chosen = chosen.clone();
        if let Some(slot) = chosen.get_mut(place) {
            *slot = event.target_unchecked_into::<HtmlSelectElement>().value().parse().ok();
        }
        Response::Match(chosen)
    })
}
