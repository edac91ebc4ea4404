//! The wire room: what leaves the program and comes back. Versioned, checked, tolerant.
//!
//! It may use std, serde, the bank and the study room. Deliberately absent: the browser (a [`Shelf`] is
//! handed in), the clock, and `Serialize` on any type of another room: what is stored in other
//! people's browsers has types of its own, so that the rest may change.

mod adopt;
mod envelope;
mod keeper;
mod log;
mod names;
mod notes;
mod packed;
mod saved;
mod scan;
mod shelf;
mod slots;

pub use adopt::QUIET;
pub use envelope::{Damage, Envelope, open, seal};
pub use keeper::{Found, Keeper, MOST_UNITS};
pub use names::{ProfileId, ReplicaId};
pub use notes::{LONGEST_NAME, Notes, clean_name};
pub use saved::Run;
pub use shelf::{MemoryShelf, Shelf, ShelfFault};
