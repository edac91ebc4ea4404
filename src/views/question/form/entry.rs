//! The form of `numeric` and `text`: a field for a number or a word.

use yew::Html;

use super::context::FormContext;
use crate::bank::Numeric;
use crate::quiz::Response;
use crate::views::html::*;
use crate::views::parts::labelled;

pub(super) fn numeric(context: &FormContext<'_>, numeric: &Numeric, typed: &str) -> Html {
    let words = context.words;
    let label = match numeric.unit.as_str() {
        "" => words.entry_number().to_owned(),
        unit => words.entry_number_in(unit),
    };
    Entry { label, typed, keyboard: "decimal", response: Response::Numeric }.view(context)
}

pub(super) fn text_entry(context: &FormContext<'_>, typed: &str) -> Html {
    let label = context.words.entry_text().to_owned();
    Entry { label, typed, keyboard: "text", response: Response::Text }.view(context)
}

struct Entry<'a> {
    label: String,
    typed: &'a str,
    /// The `inputmode`: which keyboard a phone shows.
    keyboard: &'static str,
    response: fn(String) -> Response,
}

impl Entry<'_> {
    fn view(self, context: &FormContext<'_>) -> Html {
        let field_id = dashed(&[context.name, "entry"]);
        let attributes = [
            id(&field_id),
            attr(TYPE, "text"),
            attr(INPUTMODE, self.keyboard),
            attr(MAXLENGTH, "200"),
            attr(AUTOCOMPLETE, "off"),
            attr(AUTOCAPITALIZE, "off"),
            attr(SPELLCHECK, "false"),
            untranslated(),
            flag(READONLY, context.judged),
            value(self.typed.to_owned()),
            on_value(Input, context.on_response.reform(self.response)),
        ];
        let label = labelled(field_id, text(self.label));
        el("div", [class("entry")], [label, el("input", attributes, [])])
    }
}
