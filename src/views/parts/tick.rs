//! A radio button or a checkbox of an answer, within its label.

use web_sys::Event;
use yew::{Callback, Html};

use super::fields::labelled;
use crate::views::html::*;

/// Whether one or several of a group can be chosen.
#[derive(Clone, Copy)]
pub(in crate::views) enum TickKind {
    /// One of a group.
    Radio,
    /// Any number.
    Checkbox,
}

impl TickKind {
    /// The `type` of the input.
    pub(in crate::views) const fn as_str(self) -> &'static str {
        match self {
            Self::Radio => "radio",
            Self::Checkbox => "checkbox",
        }
    }
}

/// A radio button or a checkbox of an answer.
pub(in crate::views) struct Tick<'a> {
    /// One of a group, or any number.
    pub kind: TickKind,
    /// Its id, unique on the page.
    pub id: &'a str,
    /// The name that radio buttons share of which only one can be chosen; `None` where there is none.
    pub group: Option<&'a str>,
    /// Whether it is chosen.
    pub checked: bool,
    /// Whether the verdict is there: then a click changes nothing, on the screen neither.
    pub judged: bool,
    /// The id of what is said about it, where something is.
    pub reason: Option<&'a str>,
}

impl Tick<'_> {
    /// With what stands beside it. `on_click` is told the click.
    pub(in crate::views) fn labelled(&self, on_click: Callback<Event>, beside: Html) -> Html {
        let attributes = [
            id(self.id.to_owned()),
            attr(TYPE, self.kind.as_str()),
            maybe(self.group.map(|group| attr(NAME, group.to_owned()))),
            when(self.judged, || attr(ARIA_DISABLED, "true")),
            maybe(self.reason.map(|reason| attr(ARIA_DESCRIBEDBY, reason.to_owned()))),
            checked(self.checked),
            on(Click, if self.judged { nothing() } else { on_click }),
        ];
        labelled(self.id.to_owned(), fragment([el("input", attributes, []), beside]))
    }
}
