//! A shelf on which one thing goes wrong.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use dryrun::formats::open;
use dryrun::store::{MemoryShelf, Shelf, ShelfFault};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The getter throws.
    Denied,
    /// The getter gives null.
    Absent,
    /// No room; where nothing is written, this shows nothing.
    Full,
    /// A write that is not done, and says nothing.
    Dropped,
    /// A write of which only the first half arrives; on reading, half of the value.
    Truncated,
    /// One bit of what is written or read is another one.
    Flipped,
    /// What stood there before the last write.
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

/// A shelf of which some calls go wrong.
pub(crate) struct FaultyShelf<'a> {
    shelf: &'a MemoryShelf,
    fault: Fault,
    call: Cell<u32>,
    calls: std::ops::Range<u32>,
    before: RefCell<BTreeMap<String, Option<String>>>,
}

impl<'a> FaultyShelf<'a> {
    /// `count` calls from `from` on go wrong.
    pub(crate) fn new(shelf: &'a MemoryShelf, fault: Fault, from: u32, count: u32) -> Self {
        let calls = from..from.saturating_add(count);
        Self { shelf, fault, call: Cell::new(0), calls, before: RefCell::default() }
    }

    /// The fault, if this call has it.
    fn now(&self) -> Result<Option<Fault>, ShelfFault> {
        let call = self.call.get();
        self.call.set(call + 1);
        match self.fault {
            _ if !self.calls.contains(&call) => Ok(None),
            Fault::Denied => Err(ShelfFault::Denied),
            Fault::Absent => Err(ShelfFault::Absent),
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

/// The same payload as if version 2 had sealed it.
pub(crate) fn newer(value: &str) -> String {
    let Ok(envelope) = open(value) else { return value.to_owned() };
    let crc = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC);
    let mut digest = crc.digest();
    digest.update(&2_u32.to_le_bytes());
    digest.update(&envelope.generation.to_le_bytes());
    digest.update(envelope.payload.as_bytes());
    let (sum, length) = (digest.finalize(), envelope.payload.len());
    format!("dryrun 2 {sum:08x} {} {length}\n{}", envelope.generation, envelope.payload)
}

impl Shelf for FaultyShelf<'_> {
    fn get(&self, name: &str) -> Result<Option<String>, ShelfFault> {
        let fault = self.now()?;
        let value = self.shelf.get(name)?;
        Ok(match fault {
            Some(Fault::Truncated) => value.as_deref().map(half),
            Some(Fault::Flipped) => value.as_deref().map(|value| flipped(value, 2)),
            Some(Fault::Newer) => value.as_deref().map(newer),
            Some(Fault::Stale) => self.before.borrow().get(name).cloned().unwrap_or(value),
            _ => value,
        })
    }

    fn put(&self, name: &str, value: &str) -> Result<(), ShelfFault> {
        let value = match self.now()? {
            Some(Fault::Full) => return Err(ShelfFault::Full),
            Some(Fault::Dropped) => return Ok(()),
            Some(Fault::Truncated) => half(value),
            Some(Fault::Flipped) => flipped(value, 3),
            _ => value.to_owned(),
        };
        self.before.borrow_mut().insert(name.to_owned(), self.shelf.get(name)?);
        self.shelf.put(name, &value)
    }

    fn take_away(&self, name: &str) -> Result<(), ShelfFault> {
        match self.now()? {
            Some(Fault::Dropped) => Ok(()),
            _ => self.shelf.take_away(name),
        }
    }

    fn names(&self) -> Result<Vec<String>, ShelfFault> {
        self.now()?;
        self.shelf.names()
    }
}
