//! Listeners for events of elements.

use std::rc::Rc;

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Event, File, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent};
use yew::Callback;
use yew::virtual_dom::{Listener, ListenerKind};

use super::attributes::{Attribute, listener};

/// The type of an event.
#[derive(Clone, Copy)]
pub(in crate::views) enum EventType {
    /// The reader chose something else, or left a field after changing its text.
    Change,
    /// The reader clicked the element, or pressed it with a key.
    Click,
    /// The reader typed something.
    Input,
    /// The reader pressed a key.
    KeyDown,
    /// The reader pressed a button of the mouse, or put a finger or pen down.
    PointerDown,
    /// The pointer moved.
    PointerMove,
}

pub(in crate::views) use EventType::{Change, Click, Input, PointerDown};

/// Calls a callback with each event of a type. An element can have several listeners.
pub(in crate::views) fn on(event_type: EventType, callback: Callback<Event>) -> Attribute {
    listener(Rc::new(AnyListener { event_type, callback }))
}

/// Calls a callback with the value of a control (an input, a select or a text area), whenever it changes.
pub(in crate::views) fn on_value(event_type: EventType, callback: Callback<String>) -> Attribute {
    on(event_type, found(callback, value_of))
}

/// Calls a callback with each key that is pressed. The browser handles the key too, unless the callback prevents it.
pub(in crate::views) fn on_key_down(callback: Callback<KeyboardEvent>) -> Attribute {
    on(EventType::KeyDown, found(callback, |event| event.dyn_ref().cloned()))
}

/// Calls a callback with the file that was chosen in an input. The input is emptied, so that the same file can be
/// chosen again.
pub(in crate::views) fn on_file(callback: Callback<File>) -> Attribute {
    on(Change, found(callback, file_of))
}

/// Calls a callback with this message when the button of a form is clicked. The form is not sent, so the page is not
/// loaded again.
pub(in crate::views) fn on_pressed<T: Clone + 'static>(callback: &Callback<T>, message: T) -> Attribute {
    let on_event = callback.reform(move |event: Event| {
        event.prevent_default();
        message.clone()
    });
    on(Click, on_event)
}

/// A callback for any event, which calls another callback with this message.
pub(in crate::views) fn send<T: Clone + 'static>(callback: &Callback<T>, message: T) -> Callback<Event> {
    callback.reform(move |_| message.clone())
}

/// A callback that prevents every change, for the inputs of a judged answer.
pub(in crate::views) fn prevented() -> Callback<Event> {
    Callback::from(|event: Event| event.prevent_default())
}

/// A callback that looks for a value in the event and, if it finds one, calls another callback with it.
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

/// The value of the control that the event comes from; `None` if it comes from something else.
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

/// One type of listener for all events. yew has one for each event, and each brings glue into the Wasm (docs/size.md).
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
            EventType::PointerDown => ListenerKind::onpointerdown,
            EventType::PointerMove => ListenerKind::onpointermove,
        }
    }

    fn handle(&self, event: Event) {
        self.callback.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
