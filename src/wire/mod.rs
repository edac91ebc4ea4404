//! The wire room: what leaves the program and comes back. Versioned, checked, tolerant.
//!
//! It may use std, serde, the bank and the study room. Deliberately absent: the browser (a [`Shelf`] is
//! handed in), the clock, and `Serialize` on any type of another room: what is stored in other
//! people's browsers has types of its own, so that the rest may change.

mod adopt;
mod calendar;
mod check;
mod envelope;
mod export;
mod keeper;
pub mod link;
mod log;
mod names;
mod notes;
mod nudge;
mod packed;
mod preview;
mod profiles;
mod result_text;
mod saved;
mod scan;
mod scannable;
mod shelf;
mod slots;
mod writing;

pub use adopt::QUIET;
pub use calendar::{date, date_time};
pub use check::Checkup;
pub use envelope::{Damage, Envelope, open, seal};
pub use export::{Exported, ImportFault, MOST_BYTES, csv};
pub use keeper::{Found, Keeper};
pub use names::{ProfileId, ReplicaId};
pub use notes::{LONGEST_NAME, Notes, clean_name};
pub use nudge::nudge;
pub use preview::{Preview, revived};
pub use profiles::profiles;
pub use result_text::result_text;
pub use saved::Run;
pub use scannable::scannable;
pub use shelf::{MemoryShelf, Shelf, ShelfFault};
pub use writing::MOST_UNITS;
