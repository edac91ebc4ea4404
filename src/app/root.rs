//! The root component: the state, what is saved of it, and what the browser tells. A struct rather than a
//! function with hooks: there is one of it, and hooks would bring a machinery of their own into the Wasm.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::{Interval, Timeout};
use yew::prelude::*;

use super::data::Data;
use super::follow::Followed;
use super::keys::{Focus, KeyPress};
use super::shelf::LocalShelf;
use super::{Message, Screen, State, listen, page, reader, replica};
use crate::address::Route;
use crate::bank::Bank;
use crate::browser::{address, clock, page as browser_page};
use crate::quiz::Millis;
use crate::store::{Found, Keeper, ProfileId, ReplicaId, ShelfFault};
use crate::views::{Chrome, DataEvent, ShareEvent, chrome};
use crate::words::{Keeping, ShareOutcome, Words};

/// See [`Root`].
#[derive(Properties)]
pub(super) struct RootProps {
    /// All items.
    pub bank: Rc<Bank>,
}

impl PartialEq for RootProps {
    /// The bank never changes while the page is open.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.bank, &other.bank)
    }
}

/// The root component.
pub(super) struct Root {
    pub(super) state: State,
    pub(super) keeper: Keeper<LocalShelf>,
    pub(super) profile: ProfileId,
    pub(super) data: Data,
    /// Looks at the shelf again, soon.
    again: Option<Timeout>,
    /// Brings another try for what the shelf refused.
    retry: Option<Timeout>,
    followed: Followed,
    exam_clock: Option<Interval>,
    _listeners: [Option<EventListener>; 4],
}

/// What the browser or a view tells the root.
pub(super) enum Told {
    /// Something that changes the state.
    Message(Message),
    /// A key.
    Key(String, Focus),
    /// Something about the reader's data.
    Data(DataEvent),
    /// A door's answer that came later.
    Said(&'static str),
    /// Something about what is handed on.
    HandOn(ShareEvent),
    /// What became of that.
    HandedOn(ShareOutcome),
    /// Another tab wrote to the shelf.
    Elsewhere,
    /// It is time to look at the shelf again.
    Again,
    /// It is time to try again what the shelf refused.
    Retry,
}

pub(super) fn now() -> Millis {
    Millis(clock::now())
}

/// The address as the browser has it now.
fn navigated() -> Message {
    Message::Navigated { fragment: address::fragment(), now: now(), random: clock::random() }
}

impl Component for Root {
    type Message = Told;
    type Properties = RootProps;

    fn create(context: &Context<Self>) -> Self {
        let bank = context.props().bank.clone();
        let link = context.link();
        let profile = reader::current();
        let (keeper, found) = open(&bank, profile, replica::claim());
        let mut root = Self {
            _listeners: [
                listen::to_address(link.callback(|()| Told::Message(navigated()))),
                listen::to_keys(listen::keys(link)),
                listen::to_leaving(listen::leaving(link)),
                listen::to_shelf(link.callback(|()| Told::Elsewhere)),
            ],
            state: begun(bank, found),
            keeper,
            profile,
            data: Data::default(),
            again: None,
            retry: None,
            followed: Followed::default(),
            exam_clock: None,
        };
        root.read_readers();
        root.take(link, navigated());
        root.look_soon(link);
        root
    }

    fn update(&mut self, context: &Context<Self>, told: Told) -> bool {
        self.followed.before();
        let message = match told {
            Told::Message(message) => message,
            Told::Data(event) => {
                self.data_wanted(context.link(), event);
                self.retry_later(context.link());
                return true;
            }
            Told::Said(said) => {
                self.data.say(said);
                return true;
            }
            Told::HandOn(wanted) => return self.hand_on(context.link(), wanted),
            Told::HandedOn(said) => return self.handed_on(context.link(), said),
            Told::Elsewhere => {
                self.look_soon(context.link());
                return false;
            }
            Told::Again => {
                self.look_again();
                return true;
            }
            Told::Retry => {
                self.retry = None;
                let result = self.keeper.save(now());
                self.saved(result);
                self.retry_later(context.link());
                return true;
            }
            Told::Key(key, focus) => match self.state.pressed(&key, focus) {
                Some(KeyPress::Happened(event)) => Message::Happened(event, now()),
                Some(KeyPress::Drilled(event)) => Message::Drilled(event),
                Some(KeyPress::Primary) => {
                    browser_page::click(".dryrun .primary");
                    return false;
                }
                Some(KeyPress::Help) => {
                    address::go(&Route::Help.to_string());
                    return false;
                }
                None => return false,
            },
        };
        self.take(context.link(), message)
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let state = &self.state;
        let (saved, unexported) = self.foot();
        let around = Chrome {
            words: Words::default(),
            place: state.screen.place(),
            keeping: &state.keeping,
            found: state.found.as_deref(),
            announcement: &state.announcement,
            readers: self.readers(context.link()),
            saved: saved.as_deref(),
            unexported,
        };
        let page = if state.screen == Screen::Page(Route::Data) {
            self.data_page(context.link())
        } else {
            let link = context.link();
            page::page(state, &link.callback(Told::Message), &link.callback(Told::HandOn))
        };
        chrome(&around, page)
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        if !self.followed.after(&self.state, now()) {
            self.look_soon(context.link());
        }
    }
}

impl Root {
    /// Takes a message in, saves what is new, and says whether anything changed. An answer is on the shelf
    /// before its verdict is on the screen.
    pub(super) fn take(&mut self, link: &yew::html::Scope<Self>, message: Message) -> bool {
        let Some(next) = self.state.after(message) else { return false };
        let before = std::mem::replace(&mut self.state, next);
        self.save(&before);
        self.retry_later(link);
        if self.state.has_deadline() != self.exam_clock.is_some() {
            let tick = link.callback(|()| Told::Message(Message::Ticked(now())));
            self.exam_clock = self.state.has_deadline().then(|| Interval::new(1000, move || tick.emit(())));
        }
        true
    }

    fn save(&mut self, before: &State) {
        // Reviews first: they are the part that cannot be worked out again.
        let reviews = std::mem::take(&mut self.state.fresh);
        let mut results = Vec::new();
        if !reviews.is_empty() {
            results.push(self.keeper.add_reviews(&reviews, now()));
        }
        if let Some(run) = &self.state.run
            && before.run.as_ref().is_none_or(|before| !Rc::ptr_eq(&before.session, &run.session))
        {
            results.push(self.keeper.put_run(run, now()));
        }
        if before.notes != self.state.notes {
            results.push(self.keeper.put_notes(&self.state.notes, now()));
        }
        if let Some(result) = results.into_iter().reduce(Result::and) {
            self.saved(result);
        }
    }

    fn saved(&mut self, result: Result<(), ShelfFault>) {
        let was_kept = self.state.keeping == Keeping::Kept;
        self.state.kept(result);
        if result.is_ok() && !was_kept {
            self.look_again();
        }
    }

    /// A shelf that refuses may take it a moment later, and the reader may have answered for the last time:
    /// Firefox calls a shelf full for as long as several tabs write to it at once.
    fn retry_later(&mut self, link: &yew::html::Scope<Self>) {
        if !self.keeper.has_unsaved() {
            self.retry = None;
        } else if self.retry.is_none() {
            let link = link.clone();
            self.retry = Some(Timeout::new(2000, move || link.send_message(Told::Retry)));
        }
    }

    /// From here on everything is that reader's.
    pub(super) fn begin_as(&mut self, link: &yew::html::Scope<Self>, profile: ProfileId) {
        let bank = self.state.bank.clone();
        let (keeper, found) = open(&bank, profile, Some(self.keeper.replica()));
        let screen = self.state.screen.clone();
        (self.keeper, self.profile) = (keeper, profile);
        self.state = State { now: now(), ..begun(bank, found) };
        // A session on the screen was the other reader's.
        if screen == Screen::Page(Route::Data) {
            self.state.screen = screen;
        } else {
            address::go(&Route::Home.to_string());
        }
        self.look_soon(link);
    }

    /// A burst of writes in another tab is one look.
    fn look_soon(&mut self, link: &yew::html::Scope<Self>) {
        if self.again.is_none() {
            let link = link.clone();
            self.again = Some(Timeout::new(500, move || link.send_message(Told::Again)));
        }
    }

    fn look_again(&mut self) {
        self.again = None;
        let found = self.keeper.read(&self.state.bank, now());
        self.state.found_again(found);
        // What cannot be taken over now is taken over at another time.
        let _ = self.keeper.adopt(now());
    }
}

/// The state at the start, in the reader's own day.
fn begun(bank: Rc<Bank>, found: Found) -> State {
    State { ahead: clock::minutes_ahead(), ..State::new(bank, found) }
}

/// Opens the shelf for a reader. `claimed` is the replica of the load before in this tab.
fn open(bank: &Bank, profile: ProfileId, claimed: Option<ReplicaId>) -> (Keeper<LocalShelf>, Found) {
    let fresh = ReplicaId::new(clock::random());
    Keeper::open(LocalShelf, profile, claimed.unwrap_or(fresh), ReplicaId::new(clock::random()), bank, now())
}
