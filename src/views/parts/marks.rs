//! Signs and marks.

use yew::Html;

use crate::views::html::*;

/// A sign for the eye; the word for it stands beside it.
pub(in crate::views) fn sign(sign: &'static str) -> Html {
    el("span", [class("sign"), aria_hidden()], [text(sign)])
}
