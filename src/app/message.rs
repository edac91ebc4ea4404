//! Messages: what happened on the page, in the browser, and at the doors that carried out effects.

use crate::address::{QuizLink, Route};
use crate::incident;
use crate::quiz::{self, Elapsed, Millis};
use crate::reader::{Name, Settings};
use crate::store::{Checkup, Loaded, ProfileId, StorageFault};
use crate::views::{
    CompareEvent, DataEvent, GoalEvent, LibraryEvent, LoopEvent, ReaderEvent, ShareEvent, StoriesEvent,
    StudyEvent, VoiceEvent,
};
use crate::words::UnusedKey;

use super::{Heard, Timer};

/// The time and the random number that come with each message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// The time at which it happened, by the reader's clock. It can be set, so it is for what is noted and shown, and
    /// not for how much time has passed.
    pub now: Millis,
    /// The same by a clock that nobody sets.
    pub elapsed: Elapsed,
    /// A random number, for a seed or for the id of a new reader.
    pub random: u32,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// The reader came to an address, or the page was opened at one.
    Arrived(Arrived),
    /// The page around the frame asks a question, as `embed/asked.js` writes it.
    Asked(String),
    /// An event in the session on the page.
    Session(quiz::Event),
    /// The reader took hold of a step of an order, which is named by its place in the bank.
    StepHeld(u8),
    /// The reader chose the pair at this place, from 0, to join it.
    PairChosen(usize),
    /// An event in the drill on the page.
    Drill(incident::Event),
    /// A group votes on a decision of the drill on the page.
    Voted(incident::VoteEvent),
    /// The reader accepted the invitation on the page.
    InvitationAccepted,
    /// The reader dropped an unfinished session or drill, which is named by its address.
    PlayDropped(String),
    /// The reader changed the set in the form.
    SetChosen(QuizLink),
    /// The reader opened or closed the form for a set.
    SetFormToggled,
    /// The reader chose a place in the app.
    RouteChosen(Route),
    /// The reader said what they prepare for.
    Goal(GoalEvent),
    /// The reader changed a setting.
    SettingsChanged(Settings),
    /// An event on the share sheet.
    Share(ShareEvent),
    /// The reader changed their name, or the reader was changed.
    Reader(ReaderEvent),
    /// An event on the page "Your data".
    Data(DataEvent),
    /// An event in the mock interview on the page, or the end of a half of it.
    Loop(LoopEvent),
    /// An event in the library.
    Library(LibraryEvent),
    /// An event on the page that compares results.
    Compare(CompareEvent),
    /// An event on the pages of the plan and of what is known.
    Study(StudyEvent),
    /// An event on the page of the reader's own answers.
    Stories(StoriesEvent),
    /// The reader wants to hear the question, or to be recorded.
    Voice(VoiceEvent),
    /// The reader pressed the key of the search.
    SearchPressed,
    /// The reader left the field of the search.
    SearchLeft,
    /// The reader pressed the key of the primary button.
    PrimaryPressed,
    /// The reader pressed a key of the app that does nothing now.
    KeyUnused(UnusedKey),
    /// The reader pressed the print button.
    PrintClicked,
    /// A timer ran out.
    TimerFired(Timer),
    /// The page is hidden or closed.
    Hidden,
    /// The page can be seen again: another tab was in front of it, or the computer slept.
    Shown,
    /// The browser shows the page again as it was when the reader left it.
    Returned(Arrived),
    /// Another tab wrote to storage.
    StorageChanged,
    /// A part of the bank arrived.
    PartArrived {
        /// The part's name.
        name: String,
        /// The part, packed; `None` where it came damaged, or will not come.
        bytes: Option<Vec<u8>>,
    },
    /// A door reports the result of an effect.
    Door(Answer),
}

impl Message {
    /// Whether the page may look different after it. Other tabs write to storage many times in a second, and a long
    /// page takes longer to render than they take to write.
    #[must_use]
    pub const fn is_shown(&self) -> bool {
        !matches!(self, Self::StorageChanged | Self::Hidden)
    }

    /// Whether it says what the reader did. A press of the filled button says that only later, with what the button
    /// does; a key that does nothing is no deed.
    #[must_use]
    pub const fn is_deed(&self) -> bool {
        !matches!(
            self,
            Self::PrimaryPressed
                | Self::KeyUnused(_)
                | Self::TimerFired(_)
                | Self::Hidden
                | Self::Shown
                | Self::Returned(_)
                | Self::StorageChanged
                | Self::Asked(_)
                | Self::PartArrived { .. }
                | Self::Door(_)
        )
    }

    /// Whether it is about an exam on the screen, so that it comes too late if its time ran out before.
    #[must_use]
    pub const fn is_of_exam(&self) -> bool {
        matches!(
            self,
            Self::Session(_) | Self::PrimaryPressed | Self::Shown | Self::TimerFired(Timer::Second)
        )
    }
}

/// An address, as the browser knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrived {
    /// The fragment with its `#`; empty if the address has none.
    pub fragment: String,
    /// The seed that was remembered with this entry of the history.
    pub seed: Option<u32>,
}

/// The result of an effect.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// The storage saved something or refused it.
    Stored(Stored),
    /// Progress was read again.
    Loaded(Loaded),
    /// The progress of this reader was opened.
    Opened(Opened),
    /// All readers of this device, each with the name that they gave.
    ReadersListed(Vec<(ProfileId, Name)>),
    /// The result of a check. If a repair was asked for, the check was made after it.
    Checked {
        /// What the check found, or why it could not be made.
        found: Result<Checkup, StorageFault>,
        /// Whether a repair was made before.
        repaired: bool,
    },
    /// Whether the file was offered to the browser, which may still refuse it without telling.
    Downloaded {
        /// The file's name.
        name: String,
        /// The result.
        outcome: Downloaded,
    },
    /// The text of the file that the reader chose; `None` if it cannot be read.
    FileRead(Option<String>),
    /// Whether the browser promised to keep what is saved; `None` if it cannot be asked.
    PersistenceAnswered(Option<bool>),
    /// The page has no filled button to press.
    NothingPressed,
    /// Whether the text is on the clipboard.
    Copied(bool),
    /// What a door reports of the reader's voice.
    Heard(Heard),
    /// Whether another app took the text from the share sheet.
    Shared(bool),
}

/// The result of a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Downloaded {
    /// The file was offered to the browser.
    Offered,
    /// This browser does not let the page download files.
    Refused,
    /// The storage did not return the contents of the file.
    Unread(StorageFault),
}

/// The result of a write to storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Whether the write succeeded, or why not.
    pub result: Result<(), StorageFault>,
    /// How much is saved after this write.
    pub state: SaveState,
}

/// How much of the progress is saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SaveState {
    /// When everything was last in storage; `None` before the first write.
    pub at: Option<Millis>,
    /// How many reviews were saved without their details, to save room.
    pub thinned: usize,
    /// Whether some progress is only in memory.
    pub has_unsaved: bool,
    /// Whether somebody had removed what was saved.
    pub was_cleared: bool,
}

/// Progress as it was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The reader whose progress it is.
    pub profile: ProfileId,
    /// What was in storage.
    pub loaded: Loaded,
}
