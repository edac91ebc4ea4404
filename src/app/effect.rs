//! What the app wants done, as values. The shell carries effects out in their order, at the doors to the browser;
//! what becomes of one comes back as a [`Message`](super::Message).

use std::rc::Rc;

use crate::address::Route;
use crate::formats::{Exported, Notes, Unfinished};
use crate::memory::{Log, Review};
use crate::reader::Settings;
use crate::store::ProfileId;
use crate::words::{PageTitle, ShareText};

/// Something to be done outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Something about this reader's saved progress. Answered by `Stored`.
    Save(Save),
    /// All progress in storage is read again. Answered by `Loaded`.
    Load,
    /// Progress is opened as another reader's. Answered by `Opened`.
    OpenAs(ProfileId),
    /// The names of all readers of this device are read. Answered by `ReadersListed`.
    ListReaders,
    /// Saved progress is checked. Answered by `Checked`.
    Check {
        /// And what is wrong is repaired.
        repair: bool,
    },
    /// What cannot be read is offered as a download. Answered by `Downloaded`.
    DownloadUnreadable,
    /// A text is offered as a download. Answered by `Downloaded`.
    Download(File),
    /// The file that the reader chose is read. Answered by `FileRead`.
    ReadFile,
    /// The browser is asked not to delete what is saved. Answered by `PersistenceAnswered`.
    AskForPersistence,
    /// A text is put on the clipboard. Answered by `Copied`.
    Copy(ShareText),
    /// A text is handed to the system's own sheet. Answered by `Shared`.
    Share(ShareText),
    /// The browser goes to a place in the app, as a click on a link would.
    Go(Route),
    /// The address is replaced, without a new entry in the history.
    Replace(String),
    /// The seed of a set that names none is remembered with this entry of the history, so that loading the page
    /// again asks the same questions.
    RememberSeed(u32),
    /// A timer is started. Answered by `TimerFired`.
    Start(Timer),
    /// The tab gets a title.
    Title(PageTitle),
    /// Colours and movement are as the reader set them.
    Appearance(Settings),
    /// Something about the page as it will be after the next render.
    AfterRender(AfterRender),
    /// The primary action of the page is pressed.
    PressPrimary,
    /// The print dialogue opens.
    Print,
}

/// Something about the page after a render.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterRender {
    /// The page is scrolled to its top.
    ScrollToTop,
    /// Something gets the keyboard's focus.
    Focus(Place),
}

/// Things to be done outside, in this order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effects(Vec<Effect>);

impl Effects {
    /// One thing more to be done. It stays a call: inlined, it makes the Wasm larger.
    #[inline(never)]
    pub fn push(&mut self, effect: Effect) {
        self.0.push(effect);
    }

    /// What brings a page, or another question, before the reader: its top, with the focus on its heading.
    pub fn to_the_top(&mut self) {
        self.push(Effect::AfterRender(AfterRender::ScrollToTop));
        self.push(Effect::AfterRender(AfterRender::Focus(Place::Heading)));
    }

    /// Without what is about the next render.
    #[must_use]
    pub fn before_render(mut self) -> Self {
        self.0.retain(|effect| !matches!(effect, Effect::AfterRender(_)));
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

/// What is saved, or taken away.
#[derive(Clone, Debug, PartialEq)]
pub enum Save {
    /// New reviews.
    Reviews(Vec<Review>),
    /// A session or a drill, as far as it went.
    Play(Unfinished),
    /// The session or drill of this address is over, or was dropped.
    End(String),
    /// Name, settings, last export.
    Notes(Notes),
    /// A log is joined to what is saved: an import, a reset.
    Join(Log),
    /// What an import brought is taken out.
    TakeOut(Log),
    /// Whatever could not be saved before.
    Rest,
}

/// A text that the reader may keep as a file.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// Its name, with its ending.
    pub name: String,
    /// What is in it.
    pub content: Content,
}

/// What is in a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// All progress, to be imported again.
    Progress(Rc<Exported>),
    /// Answers for a spreadsheet.
    Table(Rc<Log>),
    /// What somebody shares.
    Shared(ShareText),
}

/// A timer. Starting one that runs changes nothing, but for [`Timer::Pause`], which begins anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timer {
    /// A second of an exam has passed.
    Second,
    /// The reader has stopped typing.
    Pause,
    /// Storage refused something some seconds ago and is asked again.
    Retry,
    /// Another tab wrote something, half a second ago.
    Look,
}

/// A place on the page that can have the keyboard's focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The heading of the page.
    Heading,
    /// The text to be shared, all of it selected.
    SharedText,
}
