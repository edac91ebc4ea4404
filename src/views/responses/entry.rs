//! Something to type: a number or a word.

use web_sys::Event;
use yew::Html;

use super::Deal;
use crate::bank::Numeric;
use crate::quiz::Response;
use crate::views::element::{When, element, open};
use crate::views::parts::{label, typed};

pub(super) fn numeric(deal: &Deal<'_>, numeric: &Numeric, typed: &str) -> Html {
    let name = if numeric.unit.is_empty() {
        "Your answer, a number".to_owned()
    } else {
        format!("Your answer, in {}", numeric.unit)
    };
    field(deal, name, typed, "decimal", Response::Numeric)
}

pub(super) fn text(deal: &Deal<'_>, typed: &str) -> Html {
    field(deal, "Your answer, a word or a short command".to_owned(), typed, "text", Response::Text)
}

fn field(
    deal: &Deal<'_>,
    name: String,
    value: &str,
    input_mode: &'static str,
    response: fn(String) -> Response,
) -> Html {
    let id = format!("{}-entry", deal.name);
    let field = open("input")
        .with("id", id.clone())
        .with("type", "text")
        .with("inputmode", input_mode)
        .with("maxlength", "200")
        .with("autocomplete", "off")
        .with("autocapitalize", "off")
        .with("spellcheck", "false")
        .flag("readonly", deal.judged)
        .value(value.to_owned())
        .tell(When::Typed, deal.on_response.reform(move |event: Event| response(typed(&event))));
    element("div", "entry", [label(id, name), field.empty()])
}
