//! Effects: values that say what to do outside the app. The shell carries them out in their order, at the doors to the
//! browser. The result of an effect comes back as a [`Message`](super::Message).

use std::rc::Rc;

use super::VoiceTask;
use crate::address::Route;
use crate::bank::PartName;
use crate::formats::{Exported, Notes, Unfinished};
use crate::memory::{Log, Past, Review};
use crate::reader::Settings;
use crate::store::ProfileId;
use crate::stories::Stories;
use crate::views::Stage;
use crate::words::{PageTitle, ShareText};

/// Something to do outside the app.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Save or remove something of this reader's progress. Answered by `Stored`.
    Save(Save),
    /// Read all progress in storage again. Answered by `Loaded`.
    Load,
    /// Open the progress of another reader. Answered by `Opened`.
    OpenAs(ProfileId),
    /// Read the names of all readers of this device. Answered by `ReadersListed`.
    ListReaders,
    /// Check saved progress. Answered by `Checked`.
    Check {
        /// Whether to repair what is wrong too.
        repair: bool,
    },
    /// Offer what cannot be read as a download. Answered by `Downloaded`.
    DownloadUnreadable,
    /// Offer a text as a download. Answered by `Downloaded`.
    Download(File),
    /// Read the file that the reader chose. Answered by `FileRead`.
    ReadFile,
    /// Ask the browser not to delete what is saved. Answered by `PersistenceAnswered`.
    AskForPersistence,
    /// Put a text on the clipboard. Answered by `Copied`.
    Copy(ShareText),
    /// Give a text to the system's share sheet. Answered by `Shared`.
    Share(ShareText),
    /// Go to a place in the app, as a click on a link would.
    Go(Route),
    /// Replace the address, without a new entry in the history.
    Replace(String),
    /// Remember the seed of a set whose address names none, with this entry of the history. So loading the page again
    /// asks the same questions.
    RememberSeed(u32),
    /// A part of the bank is asked for before its turn. Answered by `PartArrived`.
    FetchPart(PartName),
    /// Ask for the deferred module of the program before its turn.
    FetchDeferred,
    /// Do something with a voice. Answered by `Heard`.
    Voice(VoiceTask),
    /// Start a timer. Answered by `TimerFired`.
    Start(Timer),
    /// Set the title of the tab.
    Title(PageTitle),
    /// Apply the reader's settings of colours and movement.
    Appearance(Settings),
    /// Do something after the next render.
    AfterRender(AfterRender),
    /// Press the primary button or link of the page. Answered by `NothingPressed` if there is none.
    PressPrimary,
    /// Open the print dialogue.
    Print,
    /// Tell the page around the frame what happened: a type, numbers and words, with spaces between.
    Tell(String),
}

/// Something to do after a render, because it needs the new page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterRender {
    /// Scroll to the top of the page.
    ScrollToTop,
    /// Put the keyboard's focus on something.
    Focus(Place),
}

/// Collects effects. They are carried out in this order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effects(Vec<Effect>);

impl Effects {
    /// Adds an effect. It is never inlined, because that would make the Wasm larger (docs/size.md).
    #[inline(never)]
    pub fn push(&mut self, effect: Effect) {
        self.0.push(effect);
    }

    /// Adds the effects for a new page or another question: scroll to the top, and put the focus on the heading.
    pub fn to_the_top(&mut self) {
        self.push(Effect::AfterRender(AfterRender::ScrollToTop));
        self.focus(Place::Heading);
    }

    /// Adds the effect that puts the focus on a place.
    pub fn focus(&mut self, place: Place) {
        self.push(Effect::AfterRender(AfterRender::Focus(place)));
    }

    /// Whether another page or question is on the screen after them.
    #[must_use]
    pub fn turns(&self) -> bool {
        self.0.contains(&Effect::AfterRender(AfterRender::ScrollToTop))
    }

    /// The same effects without those that wait for the next render.
    #[must_use]
    pub fn before_render(mut self) -> Self {
        self.0.retain(|effect| !matches!(effect, Effect::AfterRender(_)));
        self
    }

    /// The same effects without those that are not the app's business on this stage: in a frame, the page around it says
    /// which colours there are.
    #[must_use]
    pub fn on(mut self, stage: Stage) -> Self {
        let is_ours = |effect: &Effect| !matches!(effect, Effect::Appearance(_));
        self.0.retain(|effect| stage == Stage::Alone || is_ours(effect));
        self
    }

    /// All of them, in their order.
    #[must_use]
    pub fn as_slice(&self) -> &[Effect] {
        &self.0
    }
}

impl IntoIterator for Effects {
    type Item = Effect;
    type IntoIter = std::vec::IntoIter<Effect>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// What to save or to remove.
#[derive(Clone, Debug, PartialEq)]
pub enum Save {
    /// New reviews.
    Reviews(Vec<Review>),
    /// The current state of a session or a drill.
    Play(Unfinished),
    /// The session or drill of this address is over, or was dropped.
    End(String),
    /// Sessions that were finished, to join to those that are saved.
    Past(Past),
    /// Sessions to remove from those that are saved, to undo an import.
    TakeOutPast(Past),
    /// Versions of answers to open questions, to join to those that are saved.
    Stories(Stories),
    /// Versions of answers to remove from those that are saved, to undo an import.
    TakeOutStories(Stories),
    /// The notes: name, settings, last export.
    Notes(Notes),
    /// A log to join to the saved one, from an import or a reset.
    Join(Log),
    /// A log to remove from the saved one, to undo an import.
    TakeOut(Log),
    /// Everything that could not be saved before.
    Rest,
}

/// A text that the reader can save as a file.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// Its name, with its ending.
    pub name: String,
    /// What the file contains.
    pub content: Content,
}

/// The type of a text that is only read.
pub const PLAIN: &str = "text/plain";

/// What a file contains. The shell makes its text.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// All progress, in the format that can be imported.
    Progress(Rc<Exported>),
    /// The answers as a table, for a spreadsheet.
    Table(Rc<Log>),
    /// A text that the reader shares.
    Shared(ShareText),
    /// A table for a spreadsheet, as CSV.
    Csv(String),
    /// Days for a calendar.
    Calendar(String),
    /// The reader's stories, as Markdown.
    Stories(String),
}

impl Content {
    /// What it is to other programs.
    #[must_use]
    pub const fn media_type(&self) -> &'static str {
        match self {
            Self::Table(_) | Self::Csv(_) => "text/csv",
            Self::Calendar(_) => "text/calendar",
            Self::Progress(_) | Self::Shared(_) | Self::Stories(_) => PLAIN,
        }
    }
}

/// A timer. Starting a timer that runs changes nothing, except for [`Timer::Pause`], which starts again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timer {
    /// One second, while a clock is on the screen: of an exam, of a stopwatch, of an exam that waits.
    Second,
    /// A pause in typing: what was typed is saved after it.
    Pause,
    /// Some seconds after storage refused a write: the write is tried again.
    Retry,
    /// Half a second after another tab wrote something: progress is read again.
    Look,
}

/// A place on the page that can have the keyboard's focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The heading of the page.
    Heading,
    /// The text to be shared, all of it selected.
    SharedText,
    /// The control of a step, which is named by its place in the bank.
    Step(u8),
    /// The list of the pair at this place, from 0.
    Pair(usize),
    /// The field of the library's search.
    Search,
    /// The field of the reply to what the interviewer asked last.
    Reply,
}
