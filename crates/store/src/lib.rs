//! The store room: keeps progress in a storage that may fail, one replica for each tab.
//!
//! It may use std, the formats and the pure rooms below them. Deliberately absent: the browser (a [`Storage`] is
//! handed in), the clock and chance.

mod checkup;
mod names;
mod per_part;
mod plays;
mod profiles;
mod quiet_replicas;
mod save_part;
mod slots;
mod storage;
mod store;
mod values;

pub use checkup::Checkup;
pub use dryrun_formats::Part;
pub use names::{ProfileId, ReplicaId, profile_name, replica_name};
pub use profiles::profiles;
pub use quiet_replicas::QUIET;
pub use save_part::MOST_UNITS;
pub use storage::{MemoryStorage, Storage, StorageFault};
pub use store::{Loaded, Store};
