//! Where values are kept: the one way in which this room meets storage.

use core::cell::RefCell;
use std::collections::BTreeMap;

/// Named values, any call on which may fail.
pub trait Shelf {
    /// The value of that name.
    ///
    /// # Errors
    /// When the shelf cannot be read.
    fn get(&self, name: &str) -> Result<Option<String>, ShelfFault>;

    /// Puts a value there.
    ///
    /// # Errors
    /// When it cannot be written; the old value stays.
    fn put(&self, name: &str, value: &str) -> Result<(), ShelfFault>;

    /// Takes a value away.
    ///
    /// # Errors
    /// When the shelf cannot be written.
    fn take_away(&self, name: &str) -> Result<(), ShelfFault>;

    /// Every name, in no particular order; other programs' too.
    ///
    /// # Errors
    /// When the shelf cannot be read.
    fn names(&self) -> Result<Vec<String>, ShelfFault>;
}

/// Why a shelf did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShelfFault {
    /// The browser denies storage to this page: a sandbox, a setting, a private frame.
    Denied,
    /// There is no storage at all.
    Absent,
    /// It is full.
    Full,
    /// It took a value and does not give it back.
    Dropped,
    /// A newer version wrote here. This one only reads.
    Newer,
}

/// A shelf in memory: for tests, and for pages that may not keep anything.
#[derive(Clone, Debug, Default)]
pub struct MemoryShelf(RefCell<BTreeMap<String, String>>);

impl Shelf for MemoryShelf {
    fn get(&self, name: &str) -> Result<Option<String>, ShelfFault> {
        Ok(self.0.borrow().get(name).cloned())
    }

    fn put(&self, name: &str, value: &str) -> Result<(), ShelfFault> {
        self.0.borrow_mut().insert(name.to_owned(), value.to_owned());
        Ok(())
    }

    fn take_away(&self, name: &str) -> Result<(), ShelfFault> {
        self.0.borrow_mut().remove(name);
        Ok(())
    }

    fn names(&self) -> Result<Vec<String>, ShelfFault> {
        Ok(self.0.borrow().keys().cloned().collect())
    }
}

impl<S: Shelf + ?Sized> Shelf for &S {
    fn get(&self, name: &str) -> Result<Option<String>, ShelfFault> {
        (**self).get(name)
    }

    fn put(&self, name: &str, value: &str) -> Result<(), ShelfFault> {
        (**self).put(name, value)
    }

    fn take_away(&self, name: &str) -> Result<(), ShelfFault> {
        (**self).take_away(name)
    }

    fn names(&self) -> Result<Vec<String>, ShelfFault> {
        (**self).names()
    }
}
