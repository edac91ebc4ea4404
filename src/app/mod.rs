//! The app room: the one place where the doors to the browser meet state.
//!
//! It may use every other room. Deliberately absent: rules. What follows from an event is decided in
//! `state.rs`, purely; what is done about it in the browser stands in `effects.rs`.

mod effects;
mod keys;
mod root;
mod screen;
mod shelf;
mod start;
mod state;

pub use root::{Root, RootProps};
pub use screen::Screen;
pub use start::{SetSentence, begin};
pub use state::{Message, State};

use std::cell::RefCell;
use std::rc::Rc;

use crate::bank::Bank;
use crate::browser::{address, clock, storage};
use crate::study::Millis;
use crate::wire::{Keeper, ReplicaId};
use shelf::LocalShelf;

/// Where this tab remembers its replica between two loads.
const REPLICA: &str = "dryrun:replica";

/// Reads what is kept and mounts the app into an element.
pub fn run(bank: Bank, into: web_sys::Element) {
    let bank = Rc::new(bank);
    let now = Millis(clock::now());
    let fresh = ReplicaId::new(clock::random());
    let replica = claim_replica().unwrap_or_else(|| fresh.clone());
    let (keeper, found, fault) = Keeper::open(LocalShelf, replica, fresh, &bank, now);
    let state = State::new(bank, found, fault).navigated(&address::fragment(), now, clock::random());
    let props = RootProps { state: Rc::new(state), keeper: Rc::new(RefCell::new(keeper)) };
    into.set_text_content(None);
    yew::Renderer::<Root>::with_root_and_props(into, props).render();
}

/// The replica of the load before in this tab. It is taken out while it is in use, so that a duplicated
/// tab, which gets a copy of sessionStorage, does not write to the same replica.
fn claim_replica() -> Option<ReplicaId> {
    let session = storage::session().ok()?;
    let replica = storage::get(&session, REPLICA).ok().flatten()?;
    storage::take_away(&session, REPLICA).ok()?;
    ReplicaId::parse(&replica)
}

/// Leaves the replica for the next load of this tab.
fn release_replica(replica: &ReplicaId) {
    if let Ok(session) = storage::session() {
        // Without it the next load starts a replica of its own and joins this one.
        let _ = storage::put(&session, REPLICA, replica.as_str());
    }
}
