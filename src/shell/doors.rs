//! Carries out effects at the doors to the browser. A result that is known at once is returned; a later result goes
//! to a callback.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Callback;

use super::address::Address;
use super::progress::ProgressDoor;
use super::timers::Timers;
use super::{appearance, tab, voice};
use crate::app::{Answer, DEFERRED, Downloaded, Effect, File, Message, Opened, PLAIN};
use crate::bank::{Bank, BankId};
use crate::browser::{address, clipboard, files, page, parts, persistence, sharing};
use crate::store::{ProfileId, ReplicaId};
use crate::views::DataEvent;
use crate::words::Words;

/// Everything that is needed to carry out effects.
pub(super) struct Doors {
    words: Words,
    root: web_sys::Element,
    progress: ProgressDoor,
    address: Address,
    timers: Timers,
    /// The file that the reader chose last.
    file: Rc<RefCell<Option<web_sys::File>>>,
}

impl Doors {
    /// Opens a reader's progress. `claimed` is the replica of the load before in this tab.
    pub(super) fn open(
        words: Words,
        root: web_sys::Element,
        bank: &Bank,
        profile: ProfileId,
        claimed: Option<ReplicaId>,
    ) -> (Self, Opened) {
        let (progress, opened) = ProgressDoor::open(bank, profile, claimed);
        let doors = Self {
            words,
            root,
            progress,
            address: Address::default(),
            timers: Timers::default(),
            file: Rc::default(),
        };
        (doors, opened)
    }

    /// Prepares for a message: a timer that ran out can start again, and an address that waits is forgotten if the
    /// reader went elsewhere.
    pub(super) fn before(&mut self, message: &Message, bank: &BankId) {
        if let Message::TimerFired(timer) = message {
            self.timers.fired(*timer);
        }
        if matches!(message, Message::Returned(_)) {
            // It was left for the next load of this tab, and is in use again.
            let _ = tab::claim_replica(bank);
        }
        // The reader went somewhere else: an address that waits to be replaced is out of date.
        if matches!(message, Message::Arrived(_)) {
            self.address.forget();
        }
    }

    /// The replica that this tab writes to.
    pub(super) const fn replica(&self) -> ReplicaId {
        self.progress.replica()
    }

    /// Keeps the file that the reader chose in a field, and returns its size in bytes.
    pub(super) fn on_file(&self, on_message: &Callback<Message>) -> Callback<web_sys::File> {
        let (kept, on_message) = (Rc::clone(&self.file), on_message.clone());
        Callback::from(move |file: web_sys::File| {
            let bytes = file.size();
            *kept.borrow_mut() = Some(file);
            on_message.emit(Message::Data(DataEvent::FileChosen { bytes }));
        })
    }

    /// Carries out an effect. If it has a result, it is returned at once or goes to `later`.
    pub(super) fn carry_out(
        &mut self,
        effect: Effect,
        bank: &Bank,
        later: &Callback<Message>,
    ) -> Option<Answer> {
        match effect {
            Effect::Save(save) => return Some(Answer::Stored(self.progress.save(save))),
            Effect::Load => return Some(Answer::Loaded(self.progress.load(bank))),
            Effect::OpenAs(profile) => return Some(Answer::Opened(self.open_as(profile, bank))),
            Effect::ListReaders => return Some(Answer::ReadersListed(self.progress.readers(bank))),
            Effect::Check { repair } => {
                let found = self.progress.check(bank, repair);
                return Some(Answer::Checked { found, repaired: repair });
            }
            Effect::DownloadUnreadable => return Some(self.download_unreadable()),
            Effect::Download(file) => return Some(download(self.words, file, bank)),
            Effect::ReadFile => self.read_file(later),
            Effect::AskForPersistence => {
                let kept = answering(later, |kept| Answer::PersistenceAnswered(Some(kept)));
                return (!persistence::ask(kept)).then_some(Answer::PersistenceAnswered(None));
            }
            Effect::Copy(text) => {
                clipboard::copy(&self.words.share_text(&text), answering(later, Answer::Copied));
            }
            Effect::Share(text) => {
                sharing::share(&self.words.share_text(&text), answering(later, Answer::Shared));
            }
            Effect::Go(route) => address::go(&route.to_string()),
            Effect::Replace(fragment) => self.address.replace(fragment),
            Effect::RememberSeed(seed) => address::remember(seed),
            Effect::FetchPart(part) => parts::fetch(&self.root, &part.to_string()),
            Effect::FetchDeferred => parts::fetch(&self.root, DEFERRED),
            Effect::Voice(task) => voice::carry_out(task, later),
            Effect::Start(timer) => self.timers.start(timer, later),
            Effect::Title(title) => page::set_title(&self.words.title(&title)),
            Effect::Appearance(settings) => appearance::set(settings),
            Effect::PressPrimary => {
                return (!page::click(page::PRIMARY)).then_some(Answer::NothingPressed);
            }
            Effect::Print => page::print(),
            Effect::Tell(told) => page::tell(&self.root, &told),
            // The component has kept these for the render.
            Effect::AfterRender(_) => {}
        }
        None
    }

    fn open_as(&mut self, profile: ProfileId, bank: &Bank) -> Opened {
        tab::remember_profile(bank.id(), profile);
        let (progress, opened) = ProgressDoor::open(bank, profile, Some(self.progress.replica()));
        self.progress = progress;
        opened
    }

    fn download_unreadable(&self) -> Answer {
        let name = "dryrun-unreadable.txt".to_owned();
        match self.progress.unreadable() {
            Ok(text) => offer(name, PLAIN, &text),
            Err(fault) => Answer::Downloaded { name, outcome: Downloaded::Unread(fault) },
        }
    }

    fn read_file(&self, later: &Callback<Message>) {
        let answer = answering(later, Answer::FileRead);
        match self.file.borrow_mut().take() {
            Some(file) => files::read(&file, answer),
            None => answer(None),
        }
    }
}

/// Makes a callback that gives a later result to the app.
fn answering<T>(later: &Callback<Message>, answer: fn(T) -> Answer) -> impl FnOnce(T) + use<T> {
    let later = later.clone();
    move |value| later.emit(Message::Door(answer(value)))
}

fn download(words: Words, file: File, bank: &Bank) -> Answer {
    offer(file.name, file.content.media_type(), &file.content.text(words, bank))
}

/// Offers a file as a download.
fn offer(name: String, media_type: &str, text: &str) -> Answer {
    let is_offered = files::download(&name, media_type, text);
    let outcome = if is_offered { Downloaded::Offered } else { Downloaded::Refused };
    Answer::Downloaded { name, outcome }
}
