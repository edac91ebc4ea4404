//! What all response forms get, and what they show in the same way.

use web_sys::Event;
use yew::{Callback, Html};

use crate::bank::Phrase;
use crate::quiz::{self, Question, Response};
use crate::views::html::*;
use crate::views::parts::{sign, span};
use crate::views::rich_text::phrase;
use crate::words::Words;

/// What every response form gets.
pub(super) struct FormContext<'a> {
    pub(super) words: Words,
    pub(super) question: &'a Question,
    /// The beginning of all ids and radio groups of this question, so that several questions fit on one page.
    pub(super) name: &'a str,
    /// Whether the answer is judged.
    pub(super) judged: bool,
    /// The step that the reader holds.
    pub(super) held: Option<u8>,
    pub(super) on_response: &'a Callback<Response>,
    pub(super) on_event: &'a Callback<quiz::Event>,
    pub(super) on_held: &'a Callback<u8>,
}

impl FormContext<'_> {
    /// A callback for any event, which sends this response.
    pub(super) fn send(&self, response: Response) -> Callback<Event> {
        send(self.on_response, response)
    }

    /// The rows of the form as a group with a name.
    pub(super) fn group(&self, class_name: &'static str, legend: Html, rows: Html) -> Html {
        let look = classes(&[class_name, if self.judged { "judged" } else { "" }]);
        el("fieldset", [look], [legend, rows])
    }

    /// The sign and the words beside a judged part; an empty node before the verdict.
    pub(super) fn mark(&self, is_right: bool, is_chosen: bool) -> Html {
        let words = self.words;
        let (shown, whose) = match (is_right, is_chosen) {
            (true, true) => (words.part_mark(true).sign, words.mark_right_yours()),
            (true, false) => (words.part_mark(true).sign, words.mark_right()),
            (false, true) => (words.part_mark(false).sign, words.mark_yours()),
            (false, false) => ("", ""),
        };
        when(self.judged, || {
            let whose = when(!whose.is_empty(), || span("whose", whose));
            el("span", [class("mark")], [sign(shown), whose])
        })
    }

    /// The classes of an option or line. After the verdict, one of them says how it came out.
    pub(super) fn row_class(&self, class_name: &'static str, is_right: bool, is_chosen: bool) -> Attribute {
        let came_out = match (self.judged, is_right, is_chosen) {
            (true, true, _) => self.words.part_mark(true).class,
            (true, false, true) => self.words.part_mark(false).class,
            (true, false, false) | (false, _, _) => "",
        };
        classes(&[class_name, came_out])
    }
}

/// The reason of a part. It has an id, because the part's input refers to it.
pub(super) fn noted(reason_id: &str, why: &Phrase) -> Html {
    el("p", [id(reason_id.to_owned()), class("reason")], [phrase(why)])
}
