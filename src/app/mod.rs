//! The app room: the one place where the doors to the browser meet state.
//!
//! It may use every other room. Deliberately absent: rules. What follows from an event is decided in
//! `state.rs`, purely; what is done about it in the browser stands in `root.rs` and `follow.rs`.

mod ask;
mod data;
mod data_page;
mod data_words;
mod follow;
mod found;
mod hand_on;
mod keys;
mod linked;
mod listen;
mod local_storage;
mod page;
mod reader;
mod replica;
mod result_text;
mod root;
mod run;
mod scannable;
mod screen;
mod start;
mod state;

pub use linked::{compared, offers, shared};
pub use result_text::result_text;
pub use run::Run;
pub use scannable::scannable;
pub use screen::Screen;
pub use start::begin;
pub use state::{Message, State};

use std::rc::Rc;

use crate::bank::Bank;
use root::{Root, RootProps};

/// Mounts the app into an element.
pub fn run(bank: Bank, into: web_sys::Element) {
    into.set_text_content(None);
    yew::Renderer::<Root>::with_root_and_props(into, RootProps { bank: Rc::new(bank) }).render();
}
