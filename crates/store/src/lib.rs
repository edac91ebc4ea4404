//! The store room: keeps progress in a storage that may fail, one replica for each tab.
//!
//! It may use std, the formats and the pure rooms below them. Deliberately absent: the browser (a [`Storage`] is
//! handed in), the clock and chance.

mod adopt;
mod check;
mod keeper;
mod names;
mod profiles;
mod scan;
mod shelf;
mod slots;
mod writing;

pub use adopt::QUIET;
pub use check::Checkup;
pub use keeper::{Loaded, Store};
pub use names::{ProfileId, ReplicaId};
pub use profiles::profiles;
pub use shelf::{MemoryStorage, Storage, StorageFault};
pub use writing::MOST_UNITS;
