//! The root component: the state, what is saved of it, and what the browser tells. A struct rather than a
//! function with hooks: there is one of it, and hooks would bring a machinery of their own into the Wasm.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use yew::prelude::*;

use super::follow::Followed;
use super::keys::{Focus, KeyPress};
use super::shelf::LocalShelf;
use super::{Message, State, listen, page, replica};
use crate::bank::Bank;
use crate::browser::{address, clock, page as browser_page};
use crate::route::Route;
use crate::study::Millis;
use crate::views::{Around, layout};
use crate::wire::{Keeper, ReplicaId};

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
    state: State,
    keeper: Keeper<LocalShelf>,
    followed: Followed,
    exam_clock: Option<Interval>,
    _listeners: [Option<EventListener>; 3],
}

/// What the browser or a view tells the root.
pub(super) enum Told {
    /// Something that changes the state.
    Message(Message),
    /// A key.
    Key(String, Focus),
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
        let fresh = ReplicaId::new(clock::random());
        let claimed = replica::claim().unwrap_or_else(|| fresh.clone());
        let (keeper, found, fault) = Keeper::open(LocalShelf, claimed, fresh, &bank, now());
        let state = State { ahead: clock::minutes_ahead(), ..State::new(bank, found, fault) };
        let link = context.link();
        let mut root = Self {
            _listeners: [
                listen::to_address(link.callback(|()| Told::Message(navigated()))),
                listen::to_keys(keys(link)),
                listen::to_leaving(keeper.replica().clone()),
            ],
            state,
            keeper,
            followed: Followed::default(),
            exam_clock: None,
        };
        root.take(link, navigated());
        root
    }

    fn update(&mut self, context: &Context<Self>, told: Told) -> bool {
        self.followed.before();
        let message = match told {
            Told::Message(message) => message,
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
        let around = Around {
            place: state.screen.place(),
            keeping: &state.keeping,
            found: state.found.as_deref(),
            announcement: &state.announcement,
        };
        layout(&around, page::page(state, &context.link().callback(Told::Message)))
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        self.followed.after(&self.state);
    }
}

impl Root {
    /// Takes a message in, saves what is new, and says whether anything changed. An answer is on the shelf
    /// before its verdict is on the screen.
    fn take(&mut self, link: &yew::html::Scope<Self>, message: Message) -> bool {
        let Some(next) = self.state.after(message) else { return false };
        let before = std::mem::replace(&mut self.state, next);
        self.save(&before);
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
        if before.settings != self.state.settings {
            results.push(self.keeper.put_settings(self.state.settings));
        }
        if let Some(result) = results.into_iter().reduce(Result::and) {
            self.state.kept(result);
        }
    }
}

/// Tells the root a key, and the browser whether to leave it alone. What the key means is decided when
/// the root gets it, by the state of that moment; a key that means nothing is not held back.
fn keys(link: &yew::html::Scope<Root>) -> Callback<(String, Focus), bool> {
    let link = link.clone();
    Callback::from(move |(key, focus): (String, Focus)| {
        let means = link.get_component().is_some_and(|root| root.state.pressed(&key, focus).is_some());
        if means {
            link.send_message(Told::Key(key, focus));
        }
        means
    })
}
