//! A storage on which one thing goes wrong.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use dryrun::formats::{open, seal};
use dryrun::store::{MemoryStorage, Storage, StorageFault};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The getter throws.
    Denied,
    /// The getter gives null.
    Absent,
    /// There is no room for a write. Reading works.
    Full,
    /// A write that does nothing and reports no error.
    Dropped,
    /// A write of which only the first half arrives; on reading, half of the value.
    Truncated,
    /// One bit of what is written or read is another one.
    Flipped,
    /// A stale read: the value before the last write.
    Stale,
    /// A value that a newer version wrote.
    Newer,
}

impl Fault {
    /// All of them.
    pub(crate) const ALL: [Self; 8] = [
        Self::Denied,
        Self::Absent,
        Self::Full,
        Self::Dropped,
        Self::Truncated,
        Self::Flipped,
        Self::Stale,
        Self::Newer,
    ];
}

/// A storage of which some calls go wrong.
pub(crate) struct FaultyStorage<'a> {
    storage: &'a MemoryStorage,
    fault: Fault,
    call: Cell<u32>,
    calls: std::ops::Range<u32>,
    before: RefCell<BTreeMap<String, Option<String>>>,
}

impl<'a> FaultyStorage<'a> {
    /// `count` calls from `from` on go wrong.
    pub(crate) fn new(storage: &'a MemoryStorage, fault: Fault, from: u32, count: u32) -> Self {
        let calls = from..from.saturating_add(count);
        Self { storage, fault, call: Cell::new(0), calls, before: RefCell::default() }
    }

    /// The fault, if this call has it.
    fn now(&self) -> Result<Option<Fault>, StorageFault> {
        let call = self.call.get();
        self.call.set(call + 1);
        match self.fault {
            _ if !self.calls.contains(&call) => Ok(None),
            Fault::Denied => Err(StorageFault::Denied),
            Fault::Absent => Err(StorageFault::Absent),
            fault => Ok(Some(fault)),
        }
    }
}

fn half(value: &str) -> String {
    value.chars().take(value.chars().count() / 2).collect()
}

/// Flipped on the way in and on the way out, a value is wrong twice, not right again.
fn flipped(value: &str, place: usize) -> String {
    let mut units: Vec<u16> = value.encode_utf16().collect();
    let place = units.len() / place;
    if let Some(unit) = units.get_mut(place) {
        *unit ^= 1;
    }
    String::from_utf16_lossy(&units)
}

/// The same payload as if a version that nobody knows had sealed it.
pub(crate) fn newer(value: &str) -> String {
    open(value, u32::MAX)
        .map_or_else(|_| value.to_owned(), |envelope| seal(99, envelope.generation, envelope.payload))
}

impl Storage for FaultyStorage<'_> {
    fn get(&self, name: &str) -> Result<Option<String>, StorageFault> {
        let fault = self.now()?;
        let value = self.storage.get(name)?;
        Ok(match fault {
            Some(Fault::Truncated) => value.as_deref().map(half),
            Some(Fault::Flipped) => value.as_deref().map(|value| flipped(value, 2)),
            Some(Fault::Newer) => value.as_deref().map(newer),
            Some(Fault::Stale) => self.before.borrow().get(name).cloned().unwrap_or(value),
            _ => value,
        })
    }

    fn put(&self, name: &str, value: &str) -> Result<(), StorageFault> {
        let value = match self.now()? {
            Some(Fault::Full) => return Err(StorageFault::Full),
            Some(Fault::Dropped) => return Ok(()),
            Some(Fault::Truncated) => half(value),
            Some(Fault::Flipped) => flipped(value, 3),
            _ => value.to_owned(),
        };
        self.before.borrow_mut().insert(name.to_owned(), self.storage.get(name)?);
        self.storage.put(name, &value)
    }

    fn take_away(&self, name: &str) -> Result<(), StorageFault> {
        match self.now()? {
            Some(Fault::Dropped) => Ok(()),
            _ => self.storage.take_away(name),
        }
    }

    fn names(&self) -> Result<Vec<String>, StorageFault> {
        self.now()?;
        self.storage.names()
    }
}
