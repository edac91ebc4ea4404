//! What happened: on the page, in the browser, and at the doors that effects were sent to.

use crate::address::{QuizLink, Route};
use crate::incident;
use crate::quiz::{self, Millis};
use crate::reader::{Name, Settings};
use crate::store::{Checkup, Loaded, ProfileId, StorageFault};
use crate::views::{DataEvent, ReaderEvent, ShareEvent};

use super::Timer;

/// When something happened, and what chance decided then.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// The time.
    pub now: Millis,
    /// A number that nobody can foresee: a seed, the name of a new reader.
    pub random: u32,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// The address changed.
    Arrived(Arrived),
    /// Something in the session on the page.
    Session(quiz::Event),
    /// Something in the drill on the page.
    Drill(incident::Event),
    /// An invitation was accepted.
    InvitationAccepted,
    /// An unfinished session or drill was dropped; it is named by its address.
    PlayDropped(String),
    /// Another set was put together.
    SetChosen(QuizLink),
    /// Somewhere in the app was chosen.
    RouteChosen(Route),
    /// Something was set.
    SettingsChanged(Settings),
    /// Something about sharing.
    Share(ShareEvent),
    /// Something about who reads.
    Reader(ReaderEvent),
    /// Something about the reader's data.
    Data(DataEvent),
    /// The primary action was asked for, by key.
    PrimaryPressed,
    /// The print button was pressed.
    PrintClicked,
    /// A timer ran out.
    TimerFired(Timer),
    /// The page is hidden or goes.
    Hidden,
    /// Another tab wrote to storage.
    StorageChanged,
    /// A door answered.
    Door(Answer),
}

/// An address as the browser has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrived {
    /// The fragment with its `#`; empty where the address has none.
    pub fragment: String,
    /// The seed that was remembered with this entry of the history.
    pub seed: Option<u32>,
}

/// What became of an effect.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Something was saved, or refused.
    Stored(Stored),
    /// Progress was read again.
    Loaded(Loaded),
    /// Progress was opened as that reader's.
    Opened(Opened),
    /// All readers of this device, with the names that they gave.
    ReadersListed(Vec<(ProfileId, Name)>),
    /// What a check found, after the repair where one was asked for.
    Checked {
        /// What was found, or why nothing was.
        found: Result<Checkup, StorageFault>,
        /// Whether it was repaired before.
        repaired: bool,
    },
    /// Whether the browser was offered a file. It may refuse without a word.
    Downloaded {
        /// The file's name.
        name: String,
        /// What became of it.
        outcome: Downloaded,
    },
    /// The text of the file that the reader chose; `None` where it cannot be read.
    FileRead(Option<String>),
    /// What the browser said about keeping what is saved; `None` where it cannot be asked.
    PersistenceAnswered(Option<bool>),
    /// Whether the clipboard took the text.
    Copied(bool),
    /// Whether the system's sheet took the text.
    Shared(bool),
}

/// What became of a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Downloaded {
    /// The browser was offered it.
    Offered,
    /// The browser has no way to.
    Refused,
    /// Storage did not give what was to be in it.
    Unread(StorageFault),
}

/// What storage says after a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Whether it took the write.
    pub result: Result<(), StorageFault>,
    /// The state of everything that is to be saved.
    pub state: SaveState,
}

/// How far saving got.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SaveState {
    /// When everything was last in storage; `None` before the first write.
    pub at: Option<Millis>,
    /// How many reviews were saved without their details, for want of room.
    pub thinned: usize,
    /// Whether something is in memory only.
    pub has_unsaved: bool,
}

/// Progress as it was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// Whose it is.
    pub profile: ProfileId,
    /// What was in storage.
    pub loaded: Loaded,
}
