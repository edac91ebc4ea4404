//! Events on the page "Your data".

use crate::bank::TopicId;

/// What the reader did on the page "Your data".
#[derive(Clone, Debug, PartialEq)]
pub enum DataEvent {
    /// The reader wants to download the export as a file.
    ExportClicked,
    /// The reader wants to see the export on the page, to copy it.
    TextClicked,
    /// The reader wants to download the reviews for a spreadsheet.
    TableClicked,
    /// The reader wants to download what cannot be read.
    UnreadableClicked,
    /// The reader wants the browser to be asked not to delete the data.
    PersistenceClicked,
    /// The reader chose a file to import.
    FileChosen {
        /// The size of the file, in bytes.
        bytes: f64,
    },
    /// The reader pasted the text of an export.
    Pasted(String),
    /// The reader accepted the import after its preview.
    ImportAccepted {
        /// Whether reviews that a reset hides should come back.
        revive: bool,
    },
    /// The reader declined the import after its preview.
    ImportDeclined,
    /// The reader wants to undo the last import or reset.
    UndoClicked,
    /// The reader wants the data to be checked.
    CheckClicked,
    /// The reader wants to repair what the check found.
    RepairClicked,
    /// The reader chose what to reset: a topic, or all if it is `None`.
    ScopeChosen(Option<TopicId>),
    /// The reader wants to reset what was chosen.
    ResetClicked,
}

/// What the reader did about readers, on the page "Your data" or in the header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReaderEvent {
    /// The reader typed another name.
    Named(String),
    /// Another reader was chosen, by the place in the list, from 0.
    Chosen(usize),
    /// A new reader was added.
    Added,
}
