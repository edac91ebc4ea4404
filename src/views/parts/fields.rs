//! Fields to fill in, with what they are called.

use web_sys::Event;
use yew::{Callback, Html};

use crate::views::html::*;

/// A label for the control with this id.
pub(in crate::views) fn labelled(control: impl IntoText, content: Html) -> Html {
    el("label", [attr(FOR, control)], [content])
}

/// What a group of inputs is called, where the eye sees it without words.
pub(in crate::views) fn group_legend(name: &'static str) -> Html {
    el("legend", [class(VISUALLY_HIDDEN)], [text(name)])
}

/// An entry of a list to choose from.
pub(in crate::views) fn option(value: impl IntoText, is_selected: bool, name: impl IntoText) -> Html {
    el("option", [attr(VALUE, value), flag(SELECTED, is_selected)], [text(name)])
}

/// A radio button or a checkbox of a form, with its label behind it.
pub(in crate::views) struct Choice {
    /// `radio` or `checkbox`.
    pub kind: super::TickKind,
    /// Its id, unique on the page.
    pub id: &'static str,
    /// The name that radio buttons share of which only one can be chosen.
    pub group: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

impl Choice {
    /// `on_change` is told that it was chosen, or not any more.
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

/// A control below its label.
pub(in crate::views) fn field(control: &'static str, label: &'static str, content: Html) -> Html {
    el("div", [class("field")], [labelled(control, text(label)), content])
}
