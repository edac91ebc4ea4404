//! What the page of the reader's data is made from.

use web_sys::File;
use yew::Callback;

use super::event::{DataEvent, ReaderEvent};
use crate::bank::{Bank, TopicId};
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

/// Who is told what happens on the page.
pub struct DataCallbacks {
    /// Told what the reader does with their data.
    pub on_data: Callback<DataEvent>,
    /// Told what is done about who reads.
    pub on_reader: Callback<ReaderEvent>,
    /// Told the file that was chosen, which only the browser can read.
    pub on_file: Callback<File>,
}
