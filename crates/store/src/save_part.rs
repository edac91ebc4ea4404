//! One write: a look at what is overwritten, the write, and a look at what became of it.

use super::names::{Part, Side, Slot};
use super::scan::content;
use super::slots::{Known, Slots};
use super::{Keeper, Shelf, ShelfFault};
use dryrun_formats::{Damage, log, open, seal};
use dryrun_quiz::Millis;

/// The most UTF-16 units of a log: a twentieth of the smallest quota. A longer one is thinned.
pub const MOST_UNITS: usize = 256 * 1024;

/// Each attempt learns what is in a slot, thins the log, or is the last.
const ATTEMPTS: usize = 32;

impl<S: Shelf> Keeper<S> {
    /// Overwrites the older slot of a part, after a look at what is in it, and reads it back.
    pub(super) fn write(&mut self, part: Part, now: Millis) -> Result<(), ShelfFault> {
        for _ in 0..ATTEMPTS {
            let side = self.slots.older(part);
            let name = Slot { profile: self.profile, replica: self.replica, part, side }.to_string();
            if !self.is_free(part, side, &name)? {
                continue;
            }
            // A generation is the time, or one more than the last where the clock was set back.
            let generation = u64::try_from(now.0).unwrap_or_default().max(self.slots.newest() + 1);
            let sealed = seal(generation, &self.payload(part));
            match self.shelf.put(&name, &sealed) {
                Err(ShelfFault::Full) if part == Part::Log && self.thin() => continue,
                put => put?,
            }
            return match self.shelf.get(&name)? {
                Some(back) if back == sealed => {
                    self.slots.set(part, side, Known::Holds(generation));
                    Ok(())
                }
                Some(back) => {
                    if open(&back).is_err() {
                        self.slots.set(part, side, Known::Torn(back));
                    }
                    Err(ShelfFault::Dropped)
                }
                None => Err(ShelfFault::Dropped),
            };
        }
        Err(ShelfFault::Dropped)
    }

    /// Whether a slot may be overwritten: it holds nothing, what this tab knows, or what this tab failed to
    /// write. If not, something was learned, and another attempt follows.
    fn is_free(&mut self, part: Part, side: Side, name: &str) -> Result<bool, ShelfFault> {
        let Some(text) = self.shelf.get(name)? else { return Ok(true) };
        if *self.slots.get(part, side) == Known::Torn(text.clone()) {
            return Ok(true);
        }
        match content(part, &text) {
            Ok(content) if *self.slots.get(part, side) == Known::Holds(content.generation) => {
                return Ok(true);
            }
            Ok(content) => {
                self.slots.set(part, side, Known::Holds(content.generation));
                if let Some(log) = &content.log {
                    self.own.join(log);
                }
            }
            Err(Damage::Newer { .. }) => {
                self.is_read_only = true;
                return Err(ShelfFault::Newer);
            }
            Err(Damage::Foreign | Damage::Broken) => self.move_out(),
        }
        Ok(false)
    }

    /// Leaves a replica with a value that cannot be read to itself.
    pub(super) fn move_out(&mut self) {
        self.replica = self.spare;
        self.spare = self.spare.next();
        self.slots = Slots::default();
        // What the old one holds is written to the new one too.
        for (part, is_empty) in
            [(Part::Session, self.session.is_empty()), (Part::Notes, self.notes.is_empty())]
        {
            if !is_empty {
                self.set_unsaved(part, true);
            }
        }
    }

    fn payload(&mut self, part: Part) -> String {
        match part {
            Part::Session => self.session.clone(),
            Part::Notes => self.notes.clone(),
            Part::Log => loop {
                let mut log = self.own.clone();
                self.thinned = log.thin(self.whole);
                let payload = log::write(&log);
                // Every letter of it is one unit, and three bytes here.
                if payload.len() / 3 <= MOST_UNITS || !self.thin() {
                    return payload;
                }
            },
        }
    }

    /// Halves what is written with every detail; false where nothing is left to leave out. Memory keeps it
    /// all: a shelf that has room again gets it.
    fn thin(&mut self) -> bool {
        let count = self.own.stored().len();
        let could = self.whole > 0 && count > 0;
        self.whole = self.whole.min(count) / 2;
        could
    }
}
