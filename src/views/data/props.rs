//! What the page "Your data" is made from.

use web_sys::File;
use yew::Callback;

use super::event::{DataEvent, ReaderEvent};
use crate::bank::{Bank, TopicId};
use crate::words::Words;

/// Which change can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undoable {
    /// The last import.
    Import,
    /// The last reset.
    Reset,
}

/// What the page is made from: sentences, and which actions are possible now.
pub struct DataProps<'a> {
    /// The language.
    pub words: Words,
    /// The bank, for its topics.
    pub bank: &'a Bank,
    /// What was done last, or why it was not; empty at first.
    pub said: &'a str,
    /// Which change can be undone.
    pub undo: Option<Undoable>,
    /// Sentences that say where progress is and when it was last saved.
    pub kept: &'a [String],
    /// A sentence that says how many answers there are and when they were last exported.
    pub exported: &'a str,
    /// The export as text, if it is shown.
    pub text: Option<&'a str>,
    /// The preview of an import, as sentences; empty if there is none.
    pub offered: Option<&'a [String]>,
    /// Whether a reset hides reviews of this import.
    pub revivable: bool,
    /// The result of the last check, as sentences.
    pub checked: Option<&'a [String]>,
    /// Whether a repair would change anything.
    pub repairable: bool,
    /// Whether there are values that cannot be read or were put aside.
    pub aside: bool,
    /// What a reset would forget: a topic, or everything if it is `None`.
    pub scope: Option<&'a TopicId>,
    /// Whose data it is.
    pub profile: &'a str,
    /// The reader's name; empty if they gave none.
    pub name: &'a str,
}

/// The callbacks of the page.
pub struct DataCallbacks {
    /// Called with events about the data.
    pub on_data: Callback<DataEvent>,
    /// Called with events about readers.
    pub on_reader: Callback<ReaderEvent>,
    /// Called with the file that the reader chose. Only the browser can read it.
    pub on_file: Callback<File>,
}
