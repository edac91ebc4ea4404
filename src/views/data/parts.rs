//! What the parts of the page have in common.

use yew::{Callback, Html};

use super::event::DataEvent;
use crate::views::html::*;
use crate::views::parts::button;

/// A button that says what the reader did.
pub(super) fn press(label: &'static str, event: DataEvent, on_data: &Callback<DataEvent>) -> Html {
    button(send(on_data, event), text(label))
}

/// Sentences as a list.
pub(super) fn lines(lines: &[String]) -> Html {
    el("ul", [], [each("li", lines.iter().map(text))])
}
