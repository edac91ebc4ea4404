//! The interface to the browser's storage. This room uses the storage only through it.

use core::cell::RefCell;
use std::collections::BTreeMap;

use dryrun_formats::Part;

/// A storage of values by name. Every call may fail.
pub trait Storage {
    /// The value with this name; `None` if there is none.
    ///
    /// # Errors
    /// When the storage cannot be read.
    fn get(&self, name: &str) -> Result<Option<String>, StorageFault>;

    /// Writes a value under this name.
    ///
    /// # Errors
    /// When it cannot be written; the old value stays.
    fn put(&self, name: &str, value: &str) -> Result<(), StorageFault>;

    /// Removes the value with this name.
    ///
    /// # Errors
    /// When the storage cannot be written.
    fn take_away(&self, name: &str) -> Result<(), StorageFault>;

    /// All names in no particular order, including those of other programs.
    ///
    /// # Errors
    /// When the storage cannot be read.
    fn names(&self) -> Result<Vec<String>, StorageFault>;
}

/// Why something could not be written to storage, or read from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageFault {
    /// The browser denies storage to this page: a sandbox, a setting, a private frame.
    Denied,
    /// This browser has no storage.
    Absent,
    /// The storage is full.
    Full,
    /// The storage accepted a value but does not return it.
    Dropped,
    /// A newer version of Dryrun wrote this part, so it is not changed. The other parts are saved as usual.
    Newer(Part),
}

/// A storage in memory: for tests, and for pages that may not keep anything.
#[derive(Clone, Debug, Default)]
pub struct MemoryStorage(RefCell<BTreeMap<String, String>>);

impl Storage for MemoryStorage {
    fn get(&self, name: &str) -> Result<Option<String>, StorageFault> {
        Ok(self.0.borrow().get(name).cloned())
    }

    fn put(&self, name: &str, value: &str) -> Result<(), StorageFault> {
        self.0.borrow_mut().insert(name.to_owned(), value.to_owned());
        Ok(())
    }

    fn take_away(&self, name: &str) -> Result<(), StorageFault> {
        self.0.borrow_mut().remove(name);
        Ok(())
    }

    fn names(&self) -> Result<Vec<String>, StorageFault> {
        Ok(self.0.borrow().keys().cloned().collect())
    }
}

impl<S: Storage + ?Sized> Storage for &S {
    fn get(&self, name: &str) -> Result<Option<String>, StorageFault> {
        (**self).get(name)
    }

    fn put(&self, name: &str, value: &str) -> Result<(), StorageFault> {
        (**self).put(name, value)
    }

    fn take_away(&self, name: &str) -> Result<(), StorageFault> {
        (**self).take_away(name)
    }

    fn names(&self) -> Result<Vec<String>, StorageFault> {
        (**self).names()
    }
}
