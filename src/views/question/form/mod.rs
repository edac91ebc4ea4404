//! How an item is answered: one file per response form.
//!
//! A form has the same elements before and after the verdict, so that the focus is never lost: a judged input
//! stays where it is, but cannot be changed any more.

mod choices;
mod context;
mod entry;
mod line;
mod matching;
mod order;
mod step;

use yew::{Callback, Html};

use context::FormContext;

use crate::bank::Form;
use crate::quiz::{Event, Question, Response};
use crate::views::html::maybe;
use crate::words::Words;

/// The response form of a question. All ids and radio groups begin with `name`, so that several questions fit on one
/// page. `on_event` is called with every change, `on_held` with how the reader holds a step.
pub(in crate::views) fn response(
    words: Words,
    question: &Question,
    name: &str,
    held: Option<u8>,
    on_event: &Callback<Event>,
    on_held: &Callback<u8>,
) -> Html {
    let on_response = &on_event.reform(Event::Responded);
    let judged = question.verdict().is_some();
    maybe(shown(&FormContext { words, question, name, judged, held, on_response, on_event, on_held }))
}

/// Matches the form first, so that a new kind of question compiles only after it has a form. `None` if the response
/// belongs to another form, which only a fault of the program can cause.
fn shown(context: &FormContext<'_>) -> Option<Html> {
    let response = &context.question.response;
    Some(match &context.question.item.form {
        Form::Single(choices) => {
            let Response::Single(chosen) = response else { return None };
            choices::single(context, choices, *chosen)
        }
        Form::Multiple(choices) => {
            let Response::Multiple(chosen) = response else { return None };
            choices::multiple(context, choices, *chosen)
        }
        Form::Order(steps) => {
            let Response::Order(arranged) = response else { return None };
            order::order(context, steps, arranged.as_deref())
        }
        Form::Match(matching) => {
            let Response::Match(chosen) = response else { return None };
            matching::matching(context, matching, chosen)
        }
        Form::Numeric(numeric) => {
            let Response::Numeric(typed) = response else { return None };
            entry::numeric(context, numeric, typed)
        }
        Form::Text(_) => {
            let Response::Text(typed) = response else { return None };
            entry::text_entry(context, typed)
        }
        Form::Line(faulty) => {
            let Response::Line(chosen) = response else { return None };
            line::line(context, faulty, *chosen)
        }
        // Its steps are in src/views/prompt, which arrives after the first question.
        Form::Prompt(_) | Form::Awaited(_) => return None,
    })
}
