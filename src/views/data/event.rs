//! What the reader does with their data.

use crate::bank::TopicId;

/// What the reader did on the page of their data.
#[derive(Clone, Debug, PartialEq)]
pub enum DataEvent {
    /// The export is to be downloaded as a file.
    ExportClicked,
    /// The export is to be shown on the page, to be copied.
    TextClicked,
    /// Reviews are to be downloaded for a spreadsheet.
    TableClicked,
    /// What cannot be read is to be downloaded.
    UnreadableClicked,
    /// The browser is to be asked not to delete it.
    PersistenceClicked,
    /// A file to import was chosen.
    FileChosen {
        /// Its size.
        bytes: f64,
    },
    /// The text of one was pasted.
    Pasted(String),
    /// The import that is offered was accepted.
    ImportAccepted {
        /// Whether what resets hide of it is to come back.
        revive: bool,
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
}

/// What is done about who reads, on the page of the data or in the header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReaderEvent {
    /// The reader has another name.
    Named(String),
    /// Another reader, by their place in the list.
    Chosen(usize),
    /// One more reader.
    Added,
}
