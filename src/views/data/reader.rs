//! The reader's name, and further readers.

use yew::{Callback, Html};

use super::DataEvent;
use super::page::press;
use crate::views::html::*;
use crate::views::parts::{action_row, labelled, paragraph};
use crate::words::Words;

pub(super) fn reader(words: Words, name: &str, on_data: &Callback<DataEvent>) -> Html {
    let attributes = [
        id("reader-name"),
        attr(TYPE, "text"),
        attr(MAXLENGTH, "40"),
        attr(AUTOCOMPLETE, "off"),
        value(name.to_owned()),
        on_value(Change, on_data.reform(DataEvent::Named)),
    ];
    let label = labelled("reader-name", text(words.data_name()));
    fragment([
        paragraph(words.data_readers_about()),
        el("div", [class("entry")], [label, el("input", attributes, [])]),
        action_row([press(words.data_reader_add(), DataEvent::ReaderAdded, on_data)]),
    ])
}
