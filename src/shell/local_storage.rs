//! localStorage as the storage of saved progress.

use crate::browser::storage::{self, DoorFault};
use crate::store::{Storage, StorageFault};

/// localStorage. It is asked for again at every call, because the browser may deny it at any time.
pub(super) struct LocalStorage;

const fn fault(fault: DoorFault) -> StorageFault {
    match fault {
        DoorFault::Denied => StorageFault::Denied,
        DoorFault::Absent => StorageFault::Absent,
        DoorFault::Full => StorageFault::Full,
    }
}

impl Storage for LocalStorage {
    fn get(&self, name: &str) -> Result<Option<String>, StorageFault> {
        storage::local().and_then(|local| storage::get(&local, name)).map_err(fault)
    }

    fn put(&self, name: &str, value: &str) -> Result<(), StorageFault> {
        storage::local().and_then(|local| storage::put(&local, name, value)).map_err(fault)
    }

    fn take_away(&self, name: &str) -> Result<(), StorageFault> {
        storage::local().and_then(|local| storage::take_away(&local, name)).map_err(fault)
    }

    fn names(&self) -> Result<Vec<String>, StorageFault> {
        storage::local().and_then(|local| storage::names(&local)).map_err(fault)
    }
}
