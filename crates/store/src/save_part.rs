//! One write: reads the slot that will be overwritten, writes it, and reads it back.

use super::names::Side;
use super::others;
use super::replica::Replica;
use super::shelf::Shelf;
use super::slots::Known;
use super::values::content;
use super::{Storage, StorageFault};
use dryrun_formats::{Damage, Part, Versions, open, seal};
use dryrun_quiz::Millis;

/// Each attempt learns what is in a slot, thins the log, or is the last.
const ATTEMPTS: usize = 32;

impl Replica {
    /// Overwrites the older slot of a part, after a look at what is in it, and reads it back.
    pub(super) fn save_part<S: Storage, V: Versions>(
        &mut self,
        part: Part,
        shelf: &Shelf<S, V>,
        now: Millis,
    ) -> Result<(), StorageFault> {
        if *self.newer.get(part) {
            return Err(StorageFault::Newer(part));
        }
        for _ in 0..ATTEMPTS {
            let side = self.slots.older(part);
            let name = shelf.name(self.id, part, side);
            match shelf.storage.get(&name)? {
                Some(text) if !self.is_free::<V>(part, side, &text, now)? => continue,
                None if matches!(self.slots.get(part, side), Known::Holds(_)) => others::found_cleared(self),
                Some(_) | None => {}
            }
            // A generation is the time, or one more than the last where the clock was set back.
            let mut generation = u64::try_from(now.0).unwrap_or_default().max(self.slots.newest() + 1);
            if part == Part::Notes {
                generation = generation.max(self.fast.after_notes(now));
            }
            let sealed = seal(V::newest(part), generation, &payload::<V>(self, part));
            match shelf.storage.put(&name, &sealed) {
                Err(StorageFault::Full) if part == Part::Log && self.thinning.thin(&self.log) => continue,
                put => put?,
            }
            return match shelf.storage.get(&name)? {
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

    /// Whether a slot with this in it may be overwritten: it is what this tab knows, or what this tab failed to write.
    /// If not, something was learned, and another attempt follows.
    fn is_free<V: Versions>(
        &mut self,
        part: Part,
        side: Side,
        text: &str,
        now: Millis,
    ) -> Result<bool, StorageFault> {
        let known = self.slots.get(part, side).clone();
        if matches!(known, Known::Torn(ref torn) if torn == text) {
            return Ok(true);
        }
        // Most often it is what this tab wrote, so only its first line is looked at.
        if open(text, V::newest(part)).is_ok_and(|envelope| known == Known::Holds(envelope.generation)) {
            return Ok(true);
        }
        match content::<V>(part, text) {
            Ok(content) => {
                self.slots.set(part, side, Known::Holds(content.generation));
                self.join_data(&content.data, now);
                // Another tab writes here as well: one that was duplicated, or that came between in this one.
                if !matches!(known, Known::Torn(_)) {
                    self.move_out();
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
}

fn payload<V: Versions>(replica: &mut Replica, part: Part) -> String {
    match part {
        Part::Log => replica.thinning.payload::<V>(&replica.log),
        Part::Session => V::write_session(replica.plays.entries()),
        Part::Past => V::write_past(&replica.past),
        Part::Stories => V::write_stories(&replica.stories),
        Part::Notes => V::write_notes(&replica.notes.clone().unwrap_or_default()),
    }
}
