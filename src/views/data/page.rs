//! "Your data": where progress lives, and everything that can be done about it. What it says was counted elsewhere.

use yew::{Callback, Html};

use super::DataEvent;
use super::import::import;
use super::reader::reader;
use super::reset::reset;
use crate::bank::{Bank, TopicId};
use crate::views::html::*;
use crate::views::parts::{
    action_row, button, heading, labelled, page, page_heading, paragraph, primary_button, status,
};
use crate::words::Words;

/// What can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undoable {
    /// The last import.
    Import,
    /// The last reset.
    Reset,
}

/// What the page is made from: sentences, and what can be done now.
pub struct DataProps<'a> {
    /// The language.
    pub words: Words,
    /// All items, for their topics.
    pub bank: &'a Bank,
    /// What was just done, or why not; empty where nothing was.
    pub said: &'a str,
    /// What can be undone.
    pub undo: Option<Undoable>,
    /// Where progress lives, and when it was last saved: a sentence each.
    pub kept: &'a [String],
    /// How much there is, and when it was last exported.
    pub exported: &'a str,
    /// The export, where it is shown to be copied.
    pub text: Option<&'a str>,
    /// What an import would bring: a sentence each.
    pub offered: Option<&'a [String]>,
    /// Whether a reset hides some of it.
    pub revivable: bool,
    /// What a check found: a sentence each.
    pub checked: Option<&'a [String]>,
    /// Whether repair would do anything.
    pub repairable: bool,
    /// Whether something cannot be read, or was put aside.
    pub aside: bool,
    /// What a reset would be of.
    pub scope: Option<&'a TopicId>,
    /// The reader's name; empty where they have none.
    pub name: &'a str,
}

/// The page.
pub fn data(props: &DataProps<'_>, on_data: &Callback<DataEvent>) -> Html {
    let words = props.words;
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
            action_row([press(words.data_ask(), DataEvent::KeepClicked)]),
            heading(words.data_export()),
            paragraph(props.exported.to_owned()),
            action_row([
                export,
                press(words.data_show(), DataEvent::TextClicked),
                press(words.data_table(), DataEvent::TableClicked),
            ]),
            maybe(props.text.map(|shown| as_text(words, shown))),
            heading(words.data_import()),
            import(props, on_data),
            heading(words.data_check_heading()),
            maybe(props.checked.map(lines)),
            action_row([
                press(words.data_check(), DataEvent::CheckClicked),
                when(props.repairable, || press(words.data_repair(), DataEvent::RepairClicked)),
                when(props.aside, || press(words.data_aside(), DataEvent::AsideClicked)),
            ]),
            heading(words.data_reset()),
            reset(props, on_data),
            heading(words.data_readers()),
            reader(words, props.name, on_data),
        ],
    )
}

/// A button that says what the reader did.
pub(super) fn press(label: &'static str, event: DataEvent, on_data: &Callback<DataEvent>) -> Html {
    button(send(on_data, event), text(label))
}

/// Sentences as a list.
pub(super) fn lines(lines: &[String]) -> Html {
    el("ul", [], [each("li", lines.iter().map(text))])
}

/// The export, to be copied.
fn as_text(words: Words, shown: &str) -> Html {
    let attributes = [id("export"), attr(ROWS, "8"), flag(READONLY, true), value(shown.to_owned())];
    let label = labelled("export", text(words.data_text()));
    el("div", [class("entry")], [label, el("textarea", attributes, [])])
}
