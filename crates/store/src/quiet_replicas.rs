//! Takes over replicas that no tab writes to any more.
//!
//! No tab can tell for sure that another is closed: one may be frozen, another may have crashed. So a replica counts as
//! quiet when nothing was written to it for a day, or when the clock was wrong at its last write. A mistake does no
//! harm: a tab always writes all of a part from its memory, so a tab that wakes up writes again what was taken over.

use super::names::ReplicaId;
use super::replica::Replica;
use super::values::{Value, Values, quiet_before};
use super::{Storage, StorageFault, Store};
use dryrun_formats::{Part, Versions};
use dryrun_quiz::Millis;

impl<S: Storage, V: Versions> Store<S, V> {
    /// Takes over the quiet replicas and returns how many there were. Their values are removed only after the join of
    /// all of them was written and read back, and only if they are still as they were when they were joined.
    ///
    /// # Errors
    /// When the storage refuses a join, or does not remove a value. Then nothing is lost: a replica that was
    /// joined and stays is joined again.
    pub fn adopt(&mut self, now: Millis) -> Result<usize, StorageFault> {
        let values = self.shelf.values(now);
        if let Some(fault) = values.fault {
            return Err(fault);
        }
        let replica = &mut self.replica;
        replica.newer = values.newer_parts();
        let quiet = values.quiet(replica.id, now);
        let awake = values.plays(&|other| !quiet.contains(&other) && other != replica.id);
        replica.plays.purge(quiet_before(now), &awake);
        if quiet.is_empty() {
            return Ok(0);
        }
        replica.plays.take_over(&values.plays(&|other| quiet.contains(&other)), &awake, now);
        let joined = replica.take_over(&values, &quiet, now);
        let saved = replica.save(&self.shelf, now);
        for value in joined.iter().filter(|value| !replica.unsaved.get(value.slot.part)) {
            self.shelf.take_away(value)?;
        }
        saved.map(|()| quiet.len())
    }
}

impl Replica {
    /// Joins the logs, the finished sessions, the stories and the notes of those replicas, and says which of their
    /// values are needless once all is saved.
    fn take_over<'a>(&mut self, values: &'a Values, quiet: &[ReplicaId], now: Millis) -> Vec<&'a Value> {
        let is_theirs = |replica: ReplicaId| quiet.contains(&replica);
        self.log.join(&values.log(&is_theirs));
        self.log.purge(quiet_before(now));
        self.past.join(&values.past(&is_theirs));
        self.stories.join(&values.stories(&is_theirs));
        self.past.purge(&self.log, quiet_before(now));
        self.stories = self.stories.kept(&|story| !self.log.forgets(story.at, Some(quiet_before(now))));
        // A part that a newer version wrote stays where it is, in every replica.
        let is_ours_now = |value: &&Value| is_theirs(value.slot.replica) && !self.newer.get(value.slot.part);
        let theirs: Vec<_> = values.all.iter().filter(is_ours_now).collect();
        for part in [Part::Log, Part::Session, Part::Past, Part::Stories] {
            *self.unsaved.get_mut(part) |= theirs.iter().any(|value| value.slot.part == part);
        }
        if let Some(notes) = values.notes_to_take(&is_theirs) {
            self.notes = Some(notes);
            *self.unsaved.get_mut(Part::Notes) = true;
        }
        theirs
    }
}
