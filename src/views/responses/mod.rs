//! How an item is answered: one file per response form.
//!
//! The same elements stand before and after the verdict, so that focus is never lost: a judged input
//! keeps its place and takes no more changes.

mod choices;
mod entry;
mod line;
mod matching;
mod order;

use yew::prelude::*;

use crate::bank::Form;
use crate::study::{Question, Response};
use crate::views::parts;

/// The response form of a question. `on_response` is told every change. Open questions have a view of
/// their own.
#[must_use]
pub(super) fn response(question: &Question, name: &str, on_response: &Callback<Response>) -> Html {
    let deal = Deal { question, name, judged: question.verdict().is_some(), on_response };
    match (&question.item.form, &question.response) {
        (Form::Single(choices), Response::Single(chosen)) => choices::single(&deal, choices, *chosen),
        (Form::Multiple(choices), Response::Multiple(chosen)) => choices::multiple(&deal, choices, *chosen),
        (Form::Order(steps), Response::Order(arranged)) => order::order(&deal, steps, arranged.as_deref()),
        (Form::Match(matching), Response::Match(chosen)) => matching::matching(&deal, matching, chosen),
        (Form::Numeric(numeric), Response::Numeric(typed)) => entry::numeric(&deal, numeric, typed),
        (Form::Text(_), Response::Text(typed)) => entry::text(&deal, typed),
        (Form::Line(faulty), Response::Line(chosen)) => line::line(&deal, faulty, *chosen),
        _ => Html::default(),
    }
}

/// What every response form is given.
struct Deal<'a> {
    question: &'a Question,
    /// Keeps the ids and radio groups of several questions on one page apart.
    name: &'a str,
    judged: bool,
    on_response: &'a Callback<Response>,
}

impl Deal<'_> {
    /// A click that says `response`; after the verdict it changes nothing, on the screen neither.
    fn on_click(&self, response: Response) -> Callback<MouseEvent> {
        if self.judged {
            return Callback::from(|event: MouseEvent| event.prevent_default());
        }
        self.on_response.reform(move |_| response.clone())
    }
}

/// The sign and the words beside a judged part.
fn mark(right: bool, chosen: bool) -> Html {
    let (sign, words) = match (right, chosen) {
        (true, true) => ("+", "right, yours"),
        (true, false) => ("+", "right"),
        (false, true) => ("-", "yours"),
        (false, false) => ("", ""),
    };
    html! {
        <span class="mark">
            { parts::sign(sign) }
            if !words.is_empty() { { parts::span("whose", words) } }
        </span>
    }
}

const fn judged_class(right: bool, chosen: bool) -> &'static str {
    match (right, chosen) {
        (true, _) => "keep",
        (false, true) => "learn",
        (false, false) => "",
    }
}
