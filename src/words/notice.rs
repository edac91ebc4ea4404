//! What was done with the reader's data, or why it was not.

use super::Words;
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

impl Words {
    /// What was just done, or why not.
    #[must_use]
    pub fn notice(self, notice: &Notice) -> String {
        match notice {
            Notice::Offered { name } => self.data_offered(name),
            Notice::DownloadRefused => self.data_no_download().to_owned(),
            Notice::NothingDownloaded(fault) => self.data_not_downloaded(self.storage_fault(*fault)),
            Notice::TextShown => self.data_text_shown().to_owned(),
            Notice::PersistenceAsked => self.data_asked().to_owned(),
            Notice::PersistenceGranted => self.data_promised().to_owned(),
            Notice::PersistenceRefused => self.data_no_promise().to_owned(),
            Notice::PersistenceUnavailable => self.data_cannot_ask().to_owned(),
            Notice::ReadingFile => self.data_reading().to_owned(),
            Notice::ImportRefused(fault) => self.import_fault(fault),
            Notice::LinkRefused(fault) => self.link_fault(*fault),
            Notice::ImportOffered => self.data_preview().to_owned(),
            Notice::NothingImported => self.data_not_imported().to_owned(),
            Notice::Imported { new } => self.data_imported(*new),
            Notice::Forgotten { answers } => self.data_forgotten(*answers),
            Notice::TakenBack => self.data_undone().to_owned(),
            Notice::CheckFailed(fault) => self.data_not_checked(self.storage_fault(*fault)),
            Notice::Repaired => self.data_repaired().to_owned(),
            Notice::ReaderAdded => self.data_reader_added().to_owned(),
            Notice::ReaderHasUnsaved => self.data_reader_unsaved().to_owned(),
        }
    }
}
