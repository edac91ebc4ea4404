//! localStorage as a shelf.

use crate::browser::storage::{self, StorageFault};
use crate::store::{Shelf, ShelfFault};

/// localStorage, asked for anew at every call: it may come and go.
pub(super) struct LocalShelf;

const fn fault(fault: StorageFault) -> ShelfFault {
    match fault {
        StorageFault::Denied => ShelfFault::Denied,
        StorageFault::Absent => ShelfFault::Absent,
        StorageFault::Full => ShelfFault::Full,
    }
}

impl Shelf for LocalShelf {
    fn get(&self, name: &str) -> Result<Option<String>, ShelfFault> {
        storage::local().and_then(|local| storage::get(&local, name)).map_err(fault)
    }

    fn put(&self, name: &str, value: &str) -> Result<(), ShelfFault> {
        storage::local().and_then(|local| storage::put(&local, name, value)).map_err(fault)
    }

    fn take_away(&self, name: &str) -> Result<(), ShelfFault> {
        storage::local().and_then(|local| storage::take_away(&local, name)).map_err(fault)
    }

    fn names(&self) -> Result<Vec<String>, ShelfFault> {
        storage::local().and_then(|local| storage::names(&local)).map_err(fault)
    }
}
