//! The store room: keeps progress in a storage that may fail, one replica for each tab.
//!
//! It may use std, the formats and the pure rooms below them. Deliberately absent: the browser (a [`Storage`] is
//! handed in), the clock and chance.

mod checkup;
mod fast;
mod names;
mod others;
mod per_part;
mod plays;
mod profiles;
mod quiet_replicas;
mod replica;
mod save_part;
mod shelf;
mod slots;
mod storage;
mod store;
mod thinning;
mod values;

pub use checkup::Checkup;
pub use dryrun_formats::Part;
pub use names::{ProfileId, ReplicaId, profile_name, replica_name};
pub use profiles::profiles;
pub use replica::Replica;
pub use storage::{MemoryStorage, Storage, StorageFault};
pub use store::{Loaded, Store};
pub use thinning::MOST_UNITS;
pub use values::QUIET;
