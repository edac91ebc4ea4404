//! Sentences about what was done with the reader's data, or why it was not.

use super::Words;
use crate::formats::ImportFault;
use crate::formats::link::LinkFault;
use crate::store::StorageFault;

/// What was just done with the reader's data, or why it was not.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// This file was offered to the browser.
    Offered {
        /// The name of the file.
        name: String,
    },
    /// The browser does not allow this page to download files.
    DownloadRefused,
    /// Nothing was downloaded, because the storage did not return the data.
    NothingDownloaded(StorageFault),
    /// The export is shown on the page.
    TextShown,
    /// The browser was asked to keep what is saved. It may ask the reader.
    PersistenceAsked,
    /// The browser promised to keep what is saved.
    PersistenceGranted,
    /// The browser did not promise to keep what is saved.
    PersistenceRefused,
    /// The browser cannot be asked to keep what is saved.
    PersistenceUnavailable,
    /// A file is being read.
    ReadingFile,
    /// A file was refused.
    ImportRefused(ImportFault),
    /// A file with a link was refused.
    LinkRefused(LinkFault),
    /// A file waits until the reader accepts it.
    ImportOffered,
    /// The reader declined the import.
    NothingImported,
    /// A file was imported.
    Imported {
        /// How many of its answers were new here.
        new: usize,
        /// How many versions of stories were.
        stories: usize,
    },
    /// Answers were forgotten.
    Forgotten {
        /// How many answers a reset hides now.
        answers: usize,
        /// How many versions of stories it hides.
        stories: usize,
    },
    /// The last import or reset was undone.
    TakenBack,
    /// The data could not be checked.
    CheckFailed(StorageFault),
    /// What was wrong is repaired.
    Repaired,
    /// A new reader was added.
    ReaderAdded,
    /// The reader was not changed, because answers are only in memory.
    ReaderHasUnsaved,
}

impl Words {
    /// What was done, or why it was not.
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
            Notice::Imported { new, stories } => self.with_stories(&self.data_imported(*new), *stories),
            Notice::Forgotten { answers, stories } => {
                self.with_stories(&self.data_forgotten(*answers), *stories)
            }
            Notice::TakenBack => self.data_undone().to_owned(),
            Notice::CheckFailed(fault) => self.data_not_checked(self.storage_fault(*fault)),
            Notice::Repaired => self.data_repaired().to_owned(),
            Notice::ReaderAdded => self.data_reader_added().to_owned(),
            Notice::ReaderHasUnsaved => self.data_reader_unsaved().to_owned(),
        }
    }

    fn with_stories(self, said: &str, stories: usize) -> String {
        let versions = if stories > 0 { self.data_stories_too(stories) } else { String::new() };
        self.sentences(&[said, &versions])
    }
}
