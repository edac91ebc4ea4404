//! What one tab writes: two slots for each part, written in turn, so that a write that is cut short leaves the one
//! before. Memory is the truth and the storage a log of it: what is written is always all of a part, so the next good
//! write makes up for any number of failed ones.

use super::fast::Fast;
use super::names::ReplicaId;
use super::per_part::PerPart;
use super::plays::Plays;
use super::shelf::Shelf;
use super::slots::{Known, Slots};
use super::thinning::Thinning;
use super::values::{Data, Values, is_ahead};
use super::{Storage, StorageFault};
use dryrun_formats::{Notes, Part, Versions};
use dryrun_memory::{Log, Past};
use dryrun_quiz::Millis;
use dryrun_stories::Stories;

/// One tab's own copy of what is saved: what its slots hold, or will after the next write.
pub struct Replica {
    pub(super) id: ReplicaId,
    /// The replica to go on in when a value in this one cannot be read.
    pub(super) spare: ReplicaId,
    pub(super) slots: Slots,
    pub(super) log: Log,
    pub(super) plays: Plays,
    pub(super) past: Past,
    pub(super) stories: Stories,
    /// Notes that this tab wrote, or took over.
    pub(super) notes: Option<Notes>,
    /// Parts that are not in storage as they are in memory.
    pub(super) unsaved: PerPart<bool>,
    /// Parts that a newer version wrote, which are only read.
    pub(super) newer: PerPart<bool>,
    pub(super) thinning: Thinning,
    pub(super) fast: Fast,
    /// Whether a write found that somebody had removed what was saved.
    pub(super) is_cleared: bool,
    saved: Option<Millis>,
}

impl Replica {
    /// What a tab finds in its own slots. If it cannot read all of them, or they were written while the clock was
    /// wrong, it goes on in the spare replica.
    pub(super) fn of(values: &Values, id: ReplicaId, spare: ReplicaId, now: Millis) -> Self {
        let mut replica = Self {
            id,
            spare,
            slots: Slots::default(),
            log: Log::default(),
            plays: Plays::default(),
            past: Past::default(),
            stories: Stories::default(),
            notes: None,
            unsaved: PerPart::default(),
            newer: PerPart::default(),
            thinning: Thinning::none(),
            fast: Fast::default(),
            is_cleared: false,
            saved: None,
        };
        let mut is_whole = values.fault.is_none();
        for value in values.all.iter().filter(|value| value.slot.replica == id) {
            match &value.content {
                Ok(content) => {
                    replica.slots.set(value.slot.part, value.slot.side, Known::Holds(content.generation));
                    match &content.data {
                        Data::Log(log) => replica.log.join(log),
                        Data::Past(past) => replica.past.join(past),
                        Data::Stories(stories) => replica.stories.join(stories),
                        Data::Session(_) | Data::Notes(_) => {}
                    }
                }
                Err(_) => is_whole = false,
            }
        }
        replica.plays.join(&values.plays(&|other| other == id), now);
        if !is_whole || is_ahead(replica.slots.newest(), now) {
            replica.move_out();
        }
        replica
    }

    /// Its name, which a tab keeps from one load to the next.
    #[must_use]
    pub const fn id(&self) -> ReplicaId {
        self.id
    }

    /// When everything was in storage; `None` before the first write.
    #[must_use]
    pub const fn saved(&self) -> Option<Millis> {
        self.saved
    }

    /// How many reviews were last written without their details, for want of room.
    #[must_use]
    pub const fn thinned(&self) -> usize {
        self.thinning.thinned()
    }

    /// Whether a part is not in storage as it is in memory.
    #[must_use]
    pub fn has_unsaved(&self) -> bool {
        self.unsaved.first().is_some()
    }

    /// Writes every part that is not in storage as it is in memory.
    pub(super) fn save<S: Storage, V: Versions>(
        &mut self,
        shelf: &Shelf<S, V>,
        now: Millis,
    ) -> Result<(), StorageFault> {
        let is_kept_back = |part: &Part| *self.unsaved.get(*part) && *self.newer.get(*part);
        if Part::ALL.iter().any(is_kept_back) {
            // The newer version's values may have gone.
            self.newer = shelf.values(now).newer_parts();
        }
        self.thinning.relax();
        if is_ahead(self.slots.newest(), now) {
            // Beside them, what is written now would seem to be older. They are taken over like those of a closed tab.
            self.move_out();
        }
        let mut result = Ok(());
        // A move to another replica may make a part unsaved again, so each is asked when its turn comes.
        for part in Part::ALL {
            if *self.unsaved.get(part) {
                let written = self.save_part(part, shelf, now);
                *self.unsaved.get_mut(part) = written.is_err();
                result = result.and(written);
            }
        }
        if result.is_ok() {
            self.saved = Some(now);
        }
        result
    }

    /// Joins what a slot of this replica holds.
    pub(super) fn join_data(&mut self, data: &Data, now: Millis) {
        match data {
            Data::Log(log) => self.log.join(log),
            Data::Past(past) => self.past.join(past),
            Data::Stories(stories) => self.stories.join(stories),
            Data::Session(entries) => self.plays.join(&entries.iter().collect::<Vec<_>>(), now),
            Data::Notes(_) => {}
        }
    }

    /// Leaves a replica with a value that cannot be read, that was written while the clock was wrong, or that another tab
    /// writes too, to itself.
    pub(super) fn move_out(&mut self) {
        self.id = self.spare;
        self.spare = self.spare.next();
        self.slots = Slots::default();
        // What the old one holds is written to the new one too.
        *self.unsaved.get_mut(Part::Session) |= !self.plays.is_empty();
        *self.unsaved.get_mut(Part::Past) |= !self.past.is_empty();
        *self.unsaved.get_mut(Part::Stories) |= !self.stories.is_empty();
        *self.unsaved.get_mut(Part::Notes) |= self.notes.is_some();
    }
}
