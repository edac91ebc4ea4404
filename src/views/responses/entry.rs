//! Something to type: a number or a word.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Deal;
use crate::bank::Numeric;
use crate::study::Response;

pub(super) fn numeric(deal: &Deal<'_>, numeric: &Numeric, typed: &str) -> Html {
    let label = if numeric.unit.is_empty() {
        "Your answer, a number".to_owned()
    } else {
        format!("Your answer, in {}", numeric.unit)
    };
    field(deal, label, typed, "decimal", Response::Numeric)
}

pub(super) fn text(deal: &Deal<'_>, typed: &str) -> Html {
    field(deal, "Your answer, a word or a short command".to_owned(), typed, "text", Response::Text)
}

fn field(
    deal: &Deal<'_>,
    label: String,
    typed: &str,
    input_mode: &'static str,
    response: fn(String) -> Response,
) -> Html {
    let id = format!("{}-entry", deal.name);
    let oninput = deal
        .on_response
        .reform(move |event: InputEvent| response(event.target_unchecked_into::<HtmlInputElement>().value()));
    html! {
        <div class="entry">
            <label for={id.clone()}>{ label }</label>
            <input
                {id}
                type="text"
                inputmode={input_mode}
                maxlength="200"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                value={typed.to_owned()}
                readonly={deal.judged}
                {oninput}
            />
        </div>
    }
}
