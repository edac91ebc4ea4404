//! Fields to fill in, with their labels.

use yew::Html;

use crate::views::html::*;

/// A label for the control with this id.
pub(in crate::views) fn labelled(control: impl IntoText, content: Html) -> Html {
    el("label", [attr(FOR, control)], [content])
}

/// The name of a group of inputs, for screen readers only.
pub(in crate::views) fn group_legend(name: &'static str) -> Html {
    el("legend", [class(VISUALLY_HIDDEN)], [text(name)])
}

/// An entry of a list to choose from.
pub(in crate::views) fn option(value: impl IntoText, is_selected: bool, name: impl IntoText) -> Html {
    el("option", [attr(VALUE, value), flag(SELECTED, is_selected)], [text(name)])
}

/// A control below its label.
pub(in crate::views) fn field(control: &'static str, label: &'static str, content: Html) -> Html {
    el("div", [class("field")], [labelled(control, text(label)), content])
}
