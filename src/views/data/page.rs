//! "Your data": where progress is, and everything that the reader can do with it. It only shows what others have
//! counted.

use yew::Html;

use super::event::DataEvent;
use super::import::import;
use super::parts::{lines, press};
use super::props::{DataCallbacks, DataProps, Undoable};
use super::reader::reader;
use super::reset::reset;
use crate::views::html::*;
use crate::views::parts::{
    action_row, heading, labelled, page, page_heading, paragraph, primary_button, status,
};
use crate::words::Words;

/// The page "Your data".
pub fn data(props: &DataProps<'_>, on: &DataCallbacks) -> Html {
    let words = props.words;
    let on_data = &on.on_data;
    let press = |label, event| press(label, event, on_data);
    let export = primary_button(send(on_data, DataEvent::ExportClicked), text(words.data_download()));
    let undo = props.undo.map(|undo| {
        let label = match undo {
            Undoable::Import => words.data_undo_import(),
            Undoable::Reset => words.data_undo_reset(),
        };
        action_row([press(label, DataEvent::UndoClicked)])
    });
    page(
        "data",
        [
            page_heading(text(words.your_data())),
            status(class("said"), props.said.to_owned()),
            maybe(undo),
            heading(words.data_where()),
            all(props.kept.iter().map(paragraph)),
            paragraph(words.data_safari()),
            action_row([press(words.data_ask(), DataEvent::PersistenceClicked)]),
            heading(words.data_export()),
            paragraph(props.exported.to_owned()),
            action_row([
                export,
                press(words.data_show(), DataEvent::TextClicked),
                press(words.data_table(), DataEvent::TableClicked),
            ]),
            maybe(props.text.map(|shown| as_text(words, shown))),
            heading(words.data_import()),
            import(props, on),
            heading(words.data_check_heading()),
            maybe(props.checked.map(lines)),
            action_row([
                press(words.data_check(), DataEvent::CheckClicked),
                when(props.repairable, || press(words.data_repair(), DataEvent::RepairClicked)),
                when(props.aside, || press(words.data_aside(), DataEvent::UnreadableClicked)),
            ]),
            heading(words.data_reset()),
            reset(props, on_data),
            heading(words.data_readers()),
            reader(words, props.whose, props.name, &on.on_reader),
        ],
    )
}

/// The export as text, to copy.
fn as_text(words: Words, shown: &str) -> Html {
    let attributes = [id("export"), attr(ROWS, "8"), flag(READONLY, true), value(shown.to_owned())];
    let label = labelled("export", text(words.data_text()));
    el("div", [class("entry")], [label, el("textarea", attributes, [])])
}
