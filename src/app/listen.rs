//! What the browser tells the app: each listener takes itself back when it is dropped.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};
use yew::Callback;
use yew::html::Scope;

use super::keys::Focus;
use super::replica;
use super::root::{Root, Told};

/// The address changed.
pub(super) fn to_address(on_change: Callback<()>) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| on_change.emit(())))
}

/// A key went down: its name, and what had the focus. The callback says whether it meant something; then
/// the browser does nothing more about it.
pub(super) fn to_keys(on_key: Callback<(String, Focus), bool>) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
        if modified || event.repeat() || event.is_composing() || event.default_prevented() {
            return;
        }
        if let Some(focus) = focus_of(event)
            && on_key.emit((event.key(), focus))
        {
            event.prevent_default();
        }
    }))
}

/// Another tab wrote to the shelf. A hint and no more: nobody counts on its coming.
pub(super) fn to_shelf(on_write: Callback<()>) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |_| on_write.emit(())))
}

/// The page goes.
pub(super) fn to_leaving(on_leave: Callback<()>) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "pagehide", move |_| on_leave.emit(())))
}

/// What has the focus; `None` when it is outside the app.
fn focus_of(event: &KeyboardEvent) -> Option<Focus> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let tag = target.tag_name();
    if tag == "BODY" {
        return Some(Focus::Elsewhere);
    }
    target.closest(".dryrun").ok().flatten()?;
    let input_type = target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::type_);
    Some(match (tag.as_str(), input_type.as_deref()) {
        ("INPUT", Some("radio" | "checkbox")) | ("BUTTON" | "A" | "SUMMARY", _) => Focus::Control,
        ("INPUT" | "TEXTAREA" | "SELECT", _) => Focus::Typing,
        _ => Focus::Elsewhere,
    })
}

/// The replica is left for the next load of this tab.
pub(super) fn leaving(link: &Scope<Root>) -> Callback<()> {
    let link = link.clone();
    Callback::from(move |()| {
        if let Some(root) = link.get_component() {
            replica::release(root.state.bank.id(), root.keeper.replica());
        }
    })
}

/// Tells the root a key, and the browser whether to leave it alone. What the key means is decided when
/// the root gets it, by the state of that moment; a key that means nothing is not held back.
pub(super) fn keys(link: &Scope<Root>) -> Callback<(String, Focus), bool> {
    let link = link.clone();
    Callback::from(move |(key, focus): (String, Focus)| {
        let means = link.get_component().is_some_and(|root| root.state.pressed(&key, focus).is_some());
        if means {
            link.send_message(Told::Key(key, focus));
        }
        means
    })
}
