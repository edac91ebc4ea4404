//! Listeners.

use std::rc::Rc;

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Event, File, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent};
use yew::Callback;
use yew::virtual_dom::{Listener, ListenerKind};

use super::attributes::{Attribute, listener};

/// What an element is listened to for.
#[derive(Clone, Copy)]
pub(in crate::views) enum EventType {
    /// Something else was chosen, or a field was left with another text.
    Change,
    /// It was clicked, or pressed by key.
    Click,
    /// Something was typed.
    Input,
    /// A key went down.
    KeyDown,
    /// The form was sent.
    Submit,
}

pub(in crate::views) use EventType::{Change, Click, Input};

/// Tells a callback each event of a type. An element can have several listeners.
pub(in crate::views) fn on(event_type: EventType, callback: Callback<Event>) -> Attribute {
    listener(Rc::new(AnyListener { event_type, callback }))
}

/// Tells a callback what a control holds (an input, a select or a text area), whenever it changes.
pub(in crate::views) fn on_value(event_type: EventType, callback: Callback<String>) -> Attribute {
    on(event_type, found(callback, value_of))
}

/// Tells a callback each key that goes down. The browser does with it what it would do, unless that is prevented.
pub(in crate::views) fn on_key_down(callback: Callback<KeyboardEvent>) -> Attribute {
    on(EventType::KeyDown, found(callback, |event| event.dyn_ref().cloned()))
}

/// Tells a callback the file that was chosen in an input, which is emptied: the same file can be chosen again.
pub(in crate::views) fn on_file(callback: Callback<File>) -> Attribute {
    on(Change, found(callback, file_of))
}

/// Tells a callback this message when the form is sent. The page is not loaded again for it.
pub(in crate::views) fn on_submit<T: Clone + 'static>(callback: &Callback<T>, message: T) -> Attribute {
    let on_event = callback.reform(move |event: Event| {
        event.prevent_default();
        message.clone()
    });
    on(EventType::Submit, on_event)
}

/// A callback that tells another one this message, whatever the event was.
pub(in crate::views) fn send<T: Clone + 'static>(callback: &Callback<T>, message: T) -> Callback<Event> {
    callback.reform(move |_| message.clone())
}

/// A callback that lets nothing happen: a judged input keeps its place and takes no more changes.
pub(in crate::views) fn prevented() -> Callback<Event> {
    Callback::from(|event: Event| event.prevent_default())
}

/// A callback that tells another one what is found in the event; where nothing is found, nothing.
fn found<T: 'static>(callback: Callback<T>, find: fn(&Event) -> Option<T>) -> Callback<Event> {
    Callback::from(move |event: Event| {
        if let Some(found) = find(&event) {
            callback.emit(found);
        }
    })
}

fn file_of(event: &Event) -> Option<File> {
    let target = event.target()?;
    let field = target.dyn_ref::<HtmlInputElement>()?;
    let file = field.files()?.get(0)?;
    field.set_value("");
    Some(file)
}

/// `None` where the event comes from something else.
fn value_of(event: &Event) -> Option<String> {
    let target = event.target()?;
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        return Some(input.value());
    }
    if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
        return Some(select.value());
    }
    target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value)
}

/// One type for all events. Each of yew's own listeners, one an event, would bring its glue into the Wasm.
struct AnyListener {
    event_type: EventType,
    callback: Callback<Event>,
}

impl Listener for AnyListener {
    fn kind(&self) -> ListenerKind {
        match self.event_type {
            EventType::Change => ListenerKind::onchange,
            EventType::Click => ListenerKind::onclick,
            EventType::Input => ListenerKind::oninput,
            EventType::KeyDown => ListenerKind::onkeydown,
            EventType::Submit => ListenerKind::onsubmit,
        }
    }

    fn handle(&self, event: Event) {
        self.callback.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
