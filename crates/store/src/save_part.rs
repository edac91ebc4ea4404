//! One write: reads the slot that will be overwritten, writes it, and reads it back.

use super::names::{Side, Slot};
use super::slots::{Known, Slots};
use super::values::{Data, content};
use super::{Storage, StorageFault, Store};
use dryrun_formats::{Damage, Part, Versions, open, seal};
use dryrun_quiz::Millis;

/// The most UTF-16 units in a log: a twentieth of the smallest quota. A longer log is written without some details.
pub const MOST_UNITS: usize = 256 * 1024;

/// How often a write is tried. After each attempt but the last, more is known of a slot, or the log is shorter.
const ATTEMPTS: usize = 32;

impl<S: Storage, V: Versions> Store<S, V> {
    /// Overwrites the older slot of a part, after reading it, and reads back what was written.
    pub(super) fn save_part(&mut self, part: Part, now: Millis) -> Result<(), StorageFault> {
        if *self.newer.get(part) {
            return Err(StorageFault::Newer(part));
        }
        for _ in 0..ATTEMPTS {
            let side = self.slots.older(part);
            let name = self.names.slot(Slot { profile: self.profile, replica: self.replica, part, side });
            if !self.is_free(part, side, &name)? {
                continue;
            }
            // A generation is the time, or one more than the last where the clock was set back.
            let generation = u64::try_from(now.0).unwrap_or_default().max(self.slots.newest() + 1);
            let sealed = seal(V::newest(part), generation, &self.payload(part));
            match self.storage.put(&name, &sealed) {
                Err(StorageFault::Full) if part == Part::Log && self.thin() => continue,
                put => put?,
            }
            return match self.storage.get(&name)? {
                Some(back) if back == sealed => {
                    self.slots.set(part, side, Known::Holds(generation));
                    Ok(())
                }
                Some(back) => {
                    if open(&back, V::newest(part)).is_err() {
                        self.slots.set(part, side, Known::Torn(back));
                    }
                    Err(StorageFault::Dropped)
                }
                None => Err(StorageFault::Dropped),
            };
        }
        Err(StorageFault::Dropped)
    }

    /// Whether a slot may be overwritten: it is empty, or has what this tab knows or failed to write. If not,
    /// this tab now knows what is in it, and another attempt follows.
    fn is_free(&mut self, part: Part, side: Side, name: &str) -> Result<bool, StorageFault> {
        let Some(text) = self.storage.get(name)? else { return Ok(true) };
        let known = self.slots.get(part, side);
        if matches!(known, Known::Torn(torn) if *torn == text) {
            return Ok(true);
        }
        // Most often it is what this tab wrote, so only its first line is looked at.
        if open(&text, V::newest(part)).is_ok_and(|envelope| *known == Known::Holds(envelope.generation)) {
            return Ok(true);
        }
        match content::<V>(part, &text) {
            Ok(content) => {
                self.slots.set(part, side, Known::Holds(content.generation));
                match &content.data {
                    Data::Log(log) => self.own.join(log),
                    Data::Session(entries) => self.plays.join(&entries.iter().collect::<Vec<_>>()),
                    Data::Notes(_) => {}
                }
            }
            Err(Damage::Newer { .. }) => {
                *self.newer.get_mut(part) = true;
                return Err(StorageFault::Newer(part));
            }
            Err(Damage::Foreign | Damage::Broken) => self.move_out(),
        }
        Ok(false)
    }

    /// Goes on in a new replica, because this one has a value that cannot be read.
    pub(super) fn move_out(&mut self) {
        self.replica = self.spare;
        self.spare = self.spare.next();
        self.slots = Slots::default();
        // What the old one holds is written to the new one too.
        *self.unsaved.get_mut(Part::Session) |= !self.plays.is_empty();
        *self.unsaved.get_mut(Part::Notes) |= self.notes.is_some();
    }

    fn payload(&mut self, part: Part) -> String {
        match part {
            Part::Session => V::write_session(self.plays.entries()),
            Part::Notes => V::write_notes(&self.notes.clone().unwrap_or_default()),
            Part::Log => loop {
                let payload = if self.whole < self.own.stored().len() {
                    let mut log = self.own.clone();
                    self.thinned = log.thin(self.whole);
                    V::write_log(&log)
                } else {
                    self.thinned = 0;
                    V::write_log(&self.own)
                };
                // No text has more units than bytes.
                let fits = payload.len() <= MOST_UNITS || payload.encode_utf16().count() <= MOST_UNITS;
                if fits || !self.thin() {
                    return payload;
                }
            },
        }
    }

    /// Halves the number of reviews that are written with all details. Returns false if no details are left to drop.
    /// Memory keeps all details, and they are written as soon as there is room again.
    fn thin(&mut self) -> bool {
        let count = self.own.stored().len();
        let could = self.whole > 0 && count > 0;
        self.whole = self.whole.min(count) / 2;
        could
    }
}
