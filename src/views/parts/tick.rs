//! Radio buttons and checkboxes.

use web_sys::Event;
use yew::{Callback, Html};

use super::fields::labelled;
use crate::views::html::*;

/// Whether the reader can choose one or several of a group.
#[derive(Clone, Copy)]
pub(in crate::views) enum TickKind {
    /// One of a group: a radio button.
    Radio,
    /// Any number of a group: a checkbox.
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
    /// The name that all radio buttons of a group share; `None` for checkboxes.
    pub group: Option<&'a str>,
    /// Whether it is chosen.
    pub checked: bool,
    /// Whether the answer is judged. Then a click changes nothing, not even on the screen.
    pub judged: bool,
    /// The id of the element with its reason, if there is one.
    pub reason: Option<&'a str>,
}

impl Tick<'_> {
    /// The control with its label. `on_click` is called when it is clicked.
    pub(in crate::views) fn labelled(&self, on_click: Callback<Event>, beside: Html) -> Html {
        let attributes = [
            id(self.id.to_owned()),
            attr(TYPE, self.kind.as_str()),
            maybe(self.group.map(|group| attr(NAME, group.to_owned()))),
            when(self.judged, || attr(ARIA_DISABLED, "true")),
            maybe(self.reason.map(|reason| attr(ARIA_DESCRIBEDBY, reason.to_owned()))),
            checked(self.checked),
            on(Click, if self.judged { prevented() } else { on_click }),
        ];
        labelled(self.id.to_owned(), fragment([el("input", attributes, []), beside]))
    }
}

/// A radio button or a checkbox of a form, with its label behind it.
pub(in crate::views) struct Choice {
    /// `radio` or `checkbox`.
    pub kind: TickKind,
    /// Its id, unique on the page.
    pub id: &'static str,
    /// The name that all radio buttons of a group share.
    pub group: &'static str,
    /// The label.
    pub label: &'static str,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

impl Choice {
    /// The control with its label. `on_change` is called with whether it is chosen now.
    pub(in crate::views) fn view(self, on_change: Callback<Event>) -> Html {
        let attributes = [
            id(self.id),
            attr(TYPE, self.kind.as_str()),
            attr(NAME, self.group),
            checked(self.is_chosen),
            on(Change, on_change),
        ];
        labelled(self.id, fragment([el("input", attributes, []), text(self.label)]))
    }
}
