//! Turns events of the browser into messages. Each listener is removed when it is dropped.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent, PageTransitionEvent};
use yew::Callback;

use crate::app::{Arrived, Deferred, Focus, Host, Key, Message, Moment, Reaction, Stroke, With, Zone, site};
use crate::browser::{address, clock, keys, page, parts, sharing};
use crate::quiz::{Elapsed, Millis};
use crate::views::Stage;
use crate::words::Words;

/// The time and a random number, from the browser.
pub(super) fn moment() -> Moment {
    Moment { now: Millis(clock::now()), elapsed: elapsed(), random: clock::random() }
}

/// The time by the clock that nobody sets, from the browser.
pub(super) fn elapsed() -> Elapsed {
    Elapsed(clock::elapsed())
}

/// The address and the remembered seed, from the browser.
pub(super) fn arrived() -> Arrived {
    Arrived { fragment: address::fragment(), seed: address::remembered() }
}

/// What the app must know about the page that it runs in.
pub(super) fn host(words: Words, root: &Element) -> Host {
    Host {
        words,
        site: site(&address::whole()),
        can_share: sharing::can_share(),
        zone: Zone(|at| clock::minutes_ahead(at.0)),
        deferred: Deferred::AT_START,
        stage: if page::is_root_marked("data-embedded") { Stage::Embedded } else { Stage::Alone },
        asked: page::asked(root),
    }
}

/// The callbacks for events of the browser.
pub(super) struct Listener {
    /// Called with every message.
    pub on_message: Callback<Message>,
    /// Asked what becomes of a key.
    pub on_key: Callback<Key, Reaction>,
    /// Called when the page is closed.
    pub on_leave: Callback<()>,
}

/// Adds all listeners.
pub(super) fn listen(root: &Element, listener: &Listener) -> Vec<EventListener> {
    let mut listeners = vec![arriving(root, listener), asking(root, listener)];
    let Some(window) = web_sys::window() else { return listeners };
    listeners.extend([
        told(&window, "hashchange", listener, || Some(Message::Arrived(arrived()))),
        told(&window, "storage", listener, || Some(Message::StorageChanged)),
        leaving(&window, listener),
        returning(&window, listener),
    ]);
    if let Some(document) = window.document() {
        listeners.push(told(&document, "visibilitychange", listener, || {
            Some(if page::is_hidden() { Message::Hidden } else { Message::Shown })
        }));
        listeners.push(keydown(&document, listener));
    }
    listeners
}

fn told(
    target: &web_sys::EventTarget,
    name: &'static str,
    listener: &Listener,
    message: fn() -> Option<Message>,
) -> EventListener {
    let on_message = listener.on_message.clone();
    EventListener::new(target, name, move |_| {
        if let Some(message) = message() {
            on_message.emit(message);
        }
    })
}

/// Parts of the bank arrive.
fn arriving(root: &Element, listener: &Listener) -> EventListener {
    let (root_of_parts, on_message) = (root.clone(), listener.on_message.clone());
    parts::listen(root, move || {
        for (name, bytes) in parts::take(&root_of_parts) {
            on_message.emit(Message::PartArrived { name, bytes });
        }
    })
}

/// The page around asks a question.
fn asking(root: &Element, listener: &Listener) -> EventListener {
    let (root, on_message) = (root.clone(), listener.on_message.clone());
    EventListener::new(&root.clone(), "dryrun-asked", move |_| {
        if let Some(told) = page::asked(&root) {
            on_message.emit(Message::Asked(told));
        }
    })
}

/// When the page is closed: saves what was typed, and leaves the replica for the next load of this tab.
fn leaving(window: &web_sys::Window, listener: &Listener) -> EventListener {
    let (on_message, on_leave) = (listener.on_message.clone(), listener.on_leave.clone());
    EventListener::new(window, "pagehide", move |_| {
        on_message.emit(Message::Hidden);
        on_leave.emit(());
    })
}

/// When the browser kept the page while the reader was elsewhere in this tab, and shows it again.
fn returning(window: &web_sys::Window, listener: &Listener) -> EventListener {
    let on_message = listener.on_message.clone();
    EventListener::new(window, "pageshow", move |event| {
        if event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted) {
            on_message.emit(Message::Returned(arrived()));
        }
    })
}

/// When a key goes down. The app decides what becomes of it.
fn keydown(document: &web_sys::Document, listener: &Listener) -> EventListener {
    let (on_message, on_key) = (listener.on_message.clone(), listener.on_key.clone());
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(document, "keydown", options, move |event| {
        // Extensions and the filling in of forms make events of this name that do not come from a keyboard.
        let Some(event) = event.dyn_ref::<KeyboardEvent>().filter(|event| !event.default_prevented()) else {
            return;
        };
        let Some(focus) = focus_of(event) else { return };
        let reaction = on_key.emit(key(event, focus));
        if reaction.is_used {
            event.prevent_default();
        }
        if let Some(message) = reaction.message {
            on_message.emit(message);
        }
    })
}

fn key(event: &KeyboardEvent, focus: Focus) -> Key {
    let with = match (keys::is_command(event), event.shift_key()) {
        (true, _) => With::Command,
        (false, true) => With::Shift,
        (false, false) => With::Nothing,
    };
    let stroke = match (keys::is_composing(event), event.repeat()) {
        (true, _) => Stroke::Composing,
        (false, true) => Stroke::Held,
        (false, false) => Stroke::Once,
    };
    Key { name: keys::name(event), place: keys::place(event), with, stroke, focus }
}

/// What has the focus; `None` when it is outside the app.
fn focus_of(event: &KeyboardEvent) -> Option<Focus> {
    // The document itself has it where no element has.
    let Some(target) = event.target()?.dyn_into::<Element>().ok() else { return Some(Focus::Elsewhere) };
    let tag = target.tag_name();
    if matches!(tag.as_str(), "BODY" | "HTML") {
        return Some(Focus::Elsewhere);
    }
    target.closest(".dryrun").ok().flatten()?;
    if target.dyn_ref::<HtmlElement>().is_some_and(HtmlElement::is_content_editable) {
        return Some(Focus::Typing);
    }
    let input_type = target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::type_);
    Some(match (tag.as_str(), input_type.as_deref()) {
        ("INPUT", Some("radio" | "checkbox" | "file")) | ("BUTTON" | "A" | "SUMMARY", _) => Focus::Control,
        ("INPUT", _) => Focus::Line,
        ("TEXTAREA", _) => Focus::Typing,
        ("SELECT", _) => Focus::List,
        _ => Focus::Elsewhere,
    })
}
