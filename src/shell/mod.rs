//! The shell: the one place where the app meets the browser. One Yew component holds the model, has its effects
//! carried out at the doors, and turns what the browser tells into messages.
//!
//! It may use every room. Deliberately absent: rules. What follows from an event is decided in `app`, purely.

mod address;
mod appearance;
mod component;
mod doors;
mod events;
mod focus;
mod local_storage;
mod progress;
mod tab;
mod timers;

use std::rc::Rc;

use crate::bank::Bank;
use component::{Component, Properties};

/// Mounts the app into an element.
pub fn run(bank: Bank, into: web_sys::Element) {
    into.set_text_content(None);
    yew::Renderer::<Component>::with_root_and_props(into, Properties { bank: Rc::new(bank) }).render();
}
