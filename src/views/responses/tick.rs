//! A radio button or a checkbox of an answer, within its label.

use web_sys::Event;
use yew::{Callback, Html};

use crate::views::element::{Content, When, open};
use crate::views::parts::label;

/// A radio button or a checkbox of an answer.
pub(in crate::views) struct Tick<'a> {
    /// `radio` or `checkbox`.
    pub kind: &'static str,
    /// Its id, unique on the page.
    pub id: &'a str,
    /// The name that radio buttons share of which only one can be chosen; empty where there is none.
    pub group: &'a str,
    /// Whether it is chosen.
    pub checked: bool,
    /// Whether the verdict is there: then a click changes nothing, on the screen neither.
    pub judged: bool,
    /// The id of what is said about it, where something is.
    pub reason: Option<&'a str>,
}

impl Tick<'_> {
    /// With the words beside it. `on_click` is told the click.
    pub(in crate::views) fn labelled(&self, on_click: Callback<Event>, words: impl Content) -> Html {
        label(self.id.to_owned(), [self.input(on_click), words.into_html()])
    }

    fn input(&self, on_click: Callback<Event>) -> Html {
        let mut input = open("input").with("id", self.id.to_owned()).with("type", self.kind);
        if !self.group.is_empty() {
            input = input.with("name", self.group.to_owned());
        }
        if self.judged {
            input = input.with("aria-disabled", "true");
        }
        if let Some(reason) = self.reason {
            input = input.with("aria-describedby", reason.to_owned());
        }
        let on_click =
            if self.judged { Callback::from(|event: Event| event.prevent_default()) } else { on_click };
        input.checked(self.checked).tell(When::Clicked, on_click).empty()
    }
}
