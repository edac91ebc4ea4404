//! Replicas that nobody writes to any more, taken over.
//!
//! No tab can tell for sure that another is closed: one may be frozen, another may have crashed. So a replica
//! counts as quiet when nothing was written to it for a day, and being wrong about it is harmless: a tab
//! writes all of its log each time, out of memory, so one that wakes up puts back whatever was taken.

use super::names::Part;
use super::scan::Scan;
use super::{Keeper, Shelf, ShelfFault};
use dryrun_memory::Log;
use dryrun_quiz::Millis;

/// Milliseconds after which a replica counts as quiet.
pub const QUIET: u64 = 24 * 60 * 60 * 1000;

impl<S: Shelf> Keeper<S> {
    /// Takes over the quiet replicas, and says how many. Their values go only after the join of all of them
    /// was written and read back, and only as they were when they were joined.
    ///
    /// # Errors
    /// When the shelf does not take the join, or keeps what is to go. Nothing is lost then: a replica that
    /// was joined and stays is joined again.
    pub fn adopt(&mut self, now: Millis) -> Result<usize, ShelfFault> {
        let scan = Scan::of(&self.shelf, self.profile);
        if let Some(fault) = scan.fault {
            return Err(fault);
        }
        if scan.newer() > 0 {
            return Err(ShelfFault::Newer);
        }
        let before = u64::try_from(now.0).unwrap_or_default().saturating_sub(QUIET);
        let quiet = scan.quiet(self.replica, before);
        if quiet.is_empty() {
            return Ok(0);
        }
        let mut join = Log::default();
        for (slot, content) in scan.readable().filter(|(slot, _)| quiet.contains(&slot.replica)) {
            if let (Part::Log, Some(log)) = (slot.part, &content.log) {
                join.join(log);
            }
        }
        self.own.join(&join);
        self.own.purge(Millis(i64::try_from(before).unwrap_or_default()));
        self.set_unsaved(Part::Log, true);
        // The latest session and notes may be theirs; then they become ours.
        for (part, memory) in [(Part::Session, &mut self.session), (Part::Notes, &mut self.notes)] {
            // A session of this tab's own comes before any other.
            let own = (part == Part::Session).then_some(self.replica);
            if let Some((_, content)) = scan.latest(part, own).filter(|(replica, _)| quiet.contains(replica))
            {
                memory.clone_from(&content.payload);
                for (other, unsaved) in Part::ALL.into_iter().zip(&mut self.unsaved) {
                    *unsaved |= other == part;
                }
            }
        }
        self.save(now)?;
        for value in scan.values.iter().filter(|value| quiet.contains(&value.slot.replica)) {
            let name = value.slot.to_string();
            if self.shelf.get(&name)?.as_ref() == Some(&value.text) {
                self.shelf.take_away(&name)?;
            }
        }
        Ok(quiet.len())
    }
}
