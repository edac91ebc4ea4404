//! The wire room: what leaves the program and comes back. Versioned, checked, tolerant.
//!
//! It may use std, serde, the bank and the study room. Deliberately absent: the browser (a [`Shelf`] is
//! handed in), the clock, and `Serialize` on any type of another room: what is stored in other
//! people's browsers has types of its own, so that the rest may change.

mod envelope;
mod keeper;
pub mod link;
mod log;
mod result_text;
mod saved;
mod shelf;

pub use envelope::{Damage, Envelope, open, seal};
pub use keeper::{Found, Keeper, ReplicaId};
pub use result_text::result_text;
pub use saved::Run;
pub use shelf::{MemoryShelf, Shelf, ShelfFault};
