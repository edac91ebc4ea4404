//! The import: a field for a file, and the preview.

use yew::{Callback, Html};

use super::event::DataEvent;
use super::parts::{lines, press};
use super::props::{DataCallbacks, DataProps};
use crate::views::html::*;
use crate::views::parts::{action_row, labelled, paragraph};
use crate::words::Words;

/// The field for a file; after a file was chosen, its preview.
pub(super) fn import(props: &DataProps<'_>, on: &DataCallbacks) -> Html {
    match props.offered {
        Some(offered) => preview(props, offered, &on.on_data),
        None => fields(props.words, on),
    }
}

fn preview(props: &DataProps<'_>, offered: &[String], on_data: &Callback<DataEvent>) -> Html {
    let words = props.words;
    let accept = |label, revive| press(label, DataEvent::ImportAccepted { revive }, on_data);
    let actions = [
        accept(words.data_import_take(), false),
        when(props.revivable, || accept(words.data_import_revive(), true)),
        press(words.data_import_leave(), DataEvent::ImportDeclined, on_data),
    ];
    fragment([lines(offered), action_row(actions)])
}

fn fields(words: Words, on: &DataCallbacks) -> Html {
    let file = [id("import-file"), attr(TYPE, "file"), on_file(on.on_file.clone())];
    let pasted = [id("import-text"), attr(ROWS, "3"), on_value(Change, on.on_data.reform(DataEvent::Pasted))];
    let fields = [
        labelled("import-file", text(words.data_import_file())),
        el("input", file, []),
        labelled("import-text", text(words.data_import_text())),
        el("textarea", pasted, []),
    ];
    fragment([paragraph(words.data_import_about()), el("div", [class("entry")], fields)])
}
