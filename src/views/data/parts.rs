//! Pieces that several parts of the page "Your data" use.

use yew::{Callback, Html};

use super::event::DataEvent;
use crate::views::html::*;
use crate::views::parts::button;

/// A button that sends an event.
pub(super) fn press(label: &'static str, event: DataEvent, on_data: &Callback<DataEvent>) -> Html {
    button(send(on_data, event), text(label))
}

/// Sentences as a list.
pub(super) fn lines(lines: &[String]) -> Html {
    el("ul", [], [each("li", lines.iter().map(text))])
}
