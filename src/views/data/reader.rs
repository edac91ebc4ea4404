//! The name of the reader, other readers, and the choice between them in the header.

use yew::{Callback, Html};

use super::event::ReaderEvent;
use crate::views::html::*;
use crate::views::parts::{action_row, button, labelled, option, paragraph};
use crate::words::Words;

/// What is typed stays as it is until the reader leaves the field, whatever is rendered meanwhile; another reader gets a
/// field of their own.
pub(super) fn reader(words: Words, profile: &str, name: &str, on_reader: &Callback<ReaderEvent>) -> Html {
    let attributes = [
        id("reader-name"),
        attr(TYPE, "text"),
        attr(MAXLENGTH, "40"),
        attr(AUTOCOMPLETE, "off"),
        key(profile.to_owned()),
        attr(VALUE, name.to_owned()),
        on_value(Change, on_reader.reform(ReaderEvent::Named)),
    ];
    let label = labelled("reader-name", text(words.data_name()));
    fragment([
        paragraph(words.data_readers_about()),
        el("div", [class("entry")], [label, el("input", attributes, [])]),
        action_row([button(send(on_reader, ReaderEvent::Added), text(words.data_reader_add()))]),
    ])
}

/// The readers of this device.
pub struct ReaderChoice<'a> {
    /// The names of the readers; empty for a reader without a name.
    pub names: &'a [&'a str],
    /// The place of the current reader in the list, from 0.
    pub current: usize,
}

/// The choice between several readers; an empty node if there is only one.
pub fn reader_choice(words: Words, choice: &ReaderChoice<'_>, on_reader: &Callback<ReaderEvent>) -> Html {
    if choice.names.len() < 2 {
        return Html::default();
    }
    let on_chosen =
        on_reader.reform(|chosen: String| ReaderEvent::Chosen(chosen.parse().unwrap_or_default()));
    let options = choice.names.iter().enumerate().map(|(at, name)| {
        let name = if name.is_empty() { words.reader_unnamed(at + 1) } else { (*name).to_owned() };
        option(digits(at), at == choice.current, name)
    });
    let attributes = [id("reader"), attr(ARIA_LABEL, words.reader_choice()), on_value(Change, on_chosen)];
    el("select", attributes, [all(options)])
}
