//! What the reader does with their data.

use web_sys::File;

use crate::bank::TopicId;

/// What the reader did on the page of their data, or in the header.
#[derive(Clone, Debug, PartialEq)]
pub enum DataEvent {
    /// The export is to be downloaded as a file.
    ExportClicked,
    /// The export is to be shown on the page, to be copied.
    TextClicked,
    /// Reviews are to be downloaded for a spreadsheet.
    TableClicked,
    /// What cannot be read is to be downloaded.
    AsideClicked,
    /// The browser is to be asked not to delete it.
    KeepClicked,
    /// A file to import was chosen.
    FileChosen(File),
    /// The text of one was pasted.
    Pasted(String),
    /// The import that is offered was accepted.
    ImportAccepted {
        /// Whether what resets hide of it is to come back.
        revived: bool,
    },
    /// The import that is offered was declined.
    ImportDeclined,
    /// The last import or reset is to be undone.
    UndoClicked,
    /// The data is to be checked.
    CheckClicked,
    /// What the check found is to be repaired.
    RepairClicked,
    /// What a reset would be of: a topic, or all.
    ScopeChosen(Option<TopicId>),
    /// It is to be forgotten.
    ResetClicked,
    /// The reader has another name.
    Named(String),
    /// Another reader, by their place in the list.
    ReaderChosen(usize),
    /// One more reader.
    ReaderAdded,
}
