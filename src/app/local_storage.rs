//! localStorage, as the store takes it.

use crate::browser::storage;
use crate::store::{Storage, StorageFault};

/// localStorage, asked for anew at every call: it may come and go.
pub(super) struct LocalStorage;

const fn fault(fault: storage::StorageFault) -> StorageFault {
    match fault {
        storage::StorageFault::Denied => StorageFault::Denied,
        storage::StorageFault::Absent => StorageFault::Absent,
        storage::StorageFault::Full => StorageFault::Full,
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
