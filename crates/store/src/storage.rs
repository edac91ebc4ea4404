//! Where values are kept: the one way in which this room meets the browser's storage.

use core::cell::RefCell;
use std::collections::BTreeMap;

use dryrun_formats::Part;

/// Named values, any call on which may fail.
pub trait Storage {
    /// The value of that name.
    ///
    /// # Errors
    /// When the storage cannot be read.
    fn get(&self, name: &str) -> Result<Option<String>, StorageFault>;

    /// Puts a value there.
    ///
    /// # Errors
    /// When it cannot be written; the old value stays.
    fn put(&self, name: &str, value: &str) -> Result<(), StorageFault>;

    /// Takes a value away.
    ///
    /// # Errors
    /// When the storage cannot be written.
    fn take_away(&self, name: &str) -> Result<(), StorageFault>;

    /// Every name, in no particular order; other programs' too.
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
    /// There is no storage at all.
    Absent,
    /// It is full.
    Full,
    /// It took a value and does not give it back.
    Dropped,
    /// A newer version of Dryrun wrote this part. It is left alone; the other parts are kept as ever.
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
