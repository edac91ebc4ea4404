//! How an item is answered: one file per response form.
//!
//! The same elements stand before and after the verdict, so that focus is never lost: a judged input
//! keeps its place and takes no more changes.

mod choices;
mod entry;
mod line;
mod matching;
mod order;
mod tick;

use web_sys::Event;
use yew::{Callback, Html};

pub(super) use tick::Tick;

use crate::bank::{Form, Phrase};
use crate::quiz::{self, Question, Response};
use crate::views::element::{classes, open};
use crate::views::parts::{sign, span};
use crate::views::rich_text::phrase;

/// The response form of a question. `on_event` is told every change. Open questions have a view of
/// their own.
pub(super) fn response(question: &Question, name: &str, on_event: &Callback<quiz::Event>) -> Html {
    let on_response = &on_event.reform(quiz::Event::Responded);
    let deal = Deal { question, name, judged: question.verdict().is_some(), on_response, on_event };
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
    on_event: &'a Callback<quiz::Event>,
}

impl Deal<'_> {
    /// A click that says `response`.
    fn on_click(&self, response: Response) -> Callback<Event> {
        self.on_response.reform(move |_| response.clone())
    }

    /// The rows of the form under what they are called.
    fn group(&self, class: &'static str, legend: Html, rows: Html) -> Html {
        let judged = if self.judged { "judged" } else { "" };
        open("fieldset").class(classes(&[class, judged])).holding([legend, rows])
    }
}

/// The sign and the words beside a judged part.
fn mark(right: bool, chosen: bool) -> Html {
    let (shown, words) = match (right, chosen) {
        (true, true) => ("+", "right, yours"),
        (true, false) => ("+", "right"),
        (false, true) => ("-", "yours"),
        (false, false) => ("", ""),
    };
    let whose = if words.is_empty() { Html::default() } else { span("whose", words) };
    span("mark", [sign(shown), whose])
}

/// The class of an option or line; once it is judged, with how it came out.
fn row_class(deal: &Deal<'_>, class: &str, right: bool, chosen: bool) -> String {
    let came_out = match (deal.judged, right, chosen) {
        (true, true, _) => "keep",
        (true, false, true) => "learn",
        (_, _, _) => "",
    };
    classes(&[class, came_out])
}

/// The reason of a part, with an id by which the part's input names it.
fn noted(id: &str, why: &Phrase) -> Html {
    open("p").with("id", id.to_owned()).class("reason").holding(phrase(why))
}
