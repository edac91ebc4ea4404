//! The shell connects the app and the browser. One Yew component holds the model, has its effects carried out at the
//! doors, and turns events of the browser into messages.
//!
//! It may use every room. Deliberately absent: rules. The pure room `app` decides what follows from an event.

mod address;
mod appearance;
mod broken;
mod component;
mod doors;
mod events;
mod focus;
mod local_storage;
mod progress;
mod tab;
mod timers;
mod voice;

use std::rc::Rc;

use crate::bank::Bank;
use crate::browser::{self, page};
use crate::words::{Language, Words};
pub use broken::show_broken;
use component::{Component, Properties};

/// The sentences in the language that the address asks for with `?lang=`; without it, in the first language.
#[must_use]
pub fn words() -> Words {
    let language = browser::address::parameter("lang").and_then(|tag| Language::named(&tag));
    if let Some(language) = language {
        page::mark_root("lang", language.tag());
    }
    language.map_or_else(Words::default, Words::of)
}

/// Mounts the app into an element.
pub fn run(words: Words, bank: Bank, into: web_sys::Element) {
    into.set_text_content(None);
    let properties = Properties { words, bank: Rc::new(bank), root: into.clone() };
    yew::Renderer::<Component>::with_root_and_props(into, properties).render();
}
