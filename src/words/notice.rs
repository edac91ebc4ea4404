//! What can be said about the reader's data, as data.

use crate::formats::ImportFault;
use crate::formats::link::LinkFault;
use crate::store::StorageFault;

/// What was just done with the reader's data, or why it was not.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The browser was offered this file.
    Offered {
        /// Its name.
        name: String,
    },
    /// The browser offers no downloads on this page.
    DownloadRefused,
    /// Nothing was downloaded: storage did not give it.
    NothingDownloaded(StorageFault),
    /// The export stands on the page.
    TextShown,
    /// The browser was asked to keep what is saved, and may ask in turn.
    PersistenceAsked,
    /// It promised to.
    PersistenceGranted,
    /// It did not promise.
    PersistenceRefused,
    /// It cannot be asked.
    PersistenceUnavailable,
    /// A file is being read.
    ReadingFile,
    /// A file was refused.
    ImportRefused(ImportFault),
    /// A file with a link was refused.
    LinkRefused(LinkFault),
    /// A file waits for the reader's yes.
    ImportOffered,
    /// The reader did not want it.
    NothingImported,
    /// A file was imported.
    Imported {
        /// Answers that were new here.
        new: usize,
    },
    /// Answers were forgotten.
    Forgotten {
        /// How many.
        answers: usize,
    },
    /// The last import or reset was taken back.
    TakenBack,
    /// The data could not be checked.
    CheckFailed(StorageFault),
    /// What was wrong is repaired.
    Repaired,
    /// Another reader begins.
    ReaderAdded,
    /// The reader was not changed: answers are in memory only.
    ReaderHasUnsaved,
}
