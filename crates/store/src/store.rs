//! Keeps progress on a shelf that may fail.
//!
//! Each tab owns a replica: two slots for each of its parts, written in turn, so that a write that is cut
//! short leaves the one before. Memory is the truth and the shelf a log of it: what is written is always
//! all of a part, so the next good write makes up for any number of failed ones. docs/saved.md says how
//! each fault is met.

use super::names::{Part, ProfileId, ReplicaId};
use super::scan::Scan;
use super::slots::{Known, Slots};
use super::{Shelf, ShelfFault};
use dryrun_bank::Bank;
use dryrun_formats::session::SavedSession;
use dryrun_formats::{Notes, Run};
use dryrun_memory::{Log, Review};
use dryrun_quiz::Millis;

/// What was found on the shelf.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The join of all replicas.
    pub log: Log,
    /// This tab's session, or else the one that was saved last by any tab.
    pub run: Option<Run>,
    /// Name, settings, last export.
    pub notes: Notes,
    /// Values of ours that cannot be read. They stay on the shelf.
    pub unreadable: usize,
    /// Values that a newer version wrote. They stay on the shelf, and nothing is written beside them.
    pub newer: usize,
    /// Why something could not be had.
    pub fault: Option<ShelfFault>,
}

/// Writes one replica and reads all.
pub struct Keeper<S> {
    pub(super) shelf: S,
    pub(super) profile: ProfileId,
    pub(super) replica: ReplicaId,
    /// The replica to go on in when a value in this one cannot be read.
    pub(super) spare: ReplicaId,
    pub(super) slots: Slots,
    /// What this replica's log holds, or will after the next write.
    pub(super) own: Log,
    /// The same of its other parts.
    pub(super) session: String,
    pub(super) notes: String,
    /// Parts that are not on the shelf as they are in memory.
    pub(super) unsaved: [bool; 3],
    pub(super) is_read_only: bool,
    /// How many of the newest reviews are written with every detail; as many as there is room for.
    pub(super) whole: usize,
    pub(super) thinned: usize,
    saved: Option<Millis>,
}

impl<S: Shelf> Keeper<S> {
    /// Opens the shelf and says what is on it. A shelf that cannot be read gives nothing, and the fault
    /// beside it. `spare` is the replica to write to when a slot of `replica` cannot be read: it is not
    /// overwritten.
    pub fn open(
        shelf: S,
        profile: ProfileId,
        replica: ReplicaId,
        spare: ReplicaId,
        bank: &Bank,
        now: Millis,
    ) -> (Self, Found) {
        let mut keeper = Self {
            shelf,
            profile,
            replica,
            spare,
            slots: Slots::default(),
            own: Log::default(),
            session: String::new(),
            notes: String::new(),
            unsaved: [false; 3],
            is_read_only: false,
            whole: usize::MAX,
            thinned: 0,
            saved: None,
        };
        let scan = Scan::of(&keeper.shelf, profile);
        let mut is_whole = scan.fault.is_none();
        for value in scan.values.iter().filter(|value| value.slot.replica == replica) {
            match &value.content {
                Ok(content) => {
                    keeper.slots.set(value.slot.part, value.slot.side, Known::Holds(content.generation));
                    if let Some(log) = &content.log {
                        keeper.own.join(log);
                    }
                }
                Err(_) => is_whole = false,
            }
        }
        if !is_whole {
            keeper.move_out();
        }
        let found = keeper.found(&scan, bank, now);
        (keeper, found)
    }

    /// What is on the shelf now, which other tabs may have changed.
    pub fn read(&mut self, bank: &Bank, now: Millis) -> Found {
        let scan = Scan::of(&self.shelf, self.profile);
        self.found(&scan, bank, now)
    }

    fn found(&mut self, scan: &Scan, bank: &Bank, now: Millis) -> Found {
        self.is_read_only = scan.newer() > 0;
        let session = scan.latest(Part::Session, Some(self.replica));
        let session = session.and_then(|(_, content)| SavedSession::parse(&content.payload));
        let notes = scan.latest(Part::Notes, None);
        Found {
            log: scan.log(),
            run: session.and_then(|session| session.read(bank, now)),
            notes: notes.map(|(_, content)| Notes::read(&content.payload)).unwrap_or_default(),
            unreadable: scan.unreadable().count(),
            newer: scan.newer(),
            fault: scan.fault,
        }
    }

    /// The replica that is written to.
    pub const fn replica(&self) -> ReplicaId {
        self.replica
    }

    /// When everything was on the shelf; `None` before the first write.
    pub const fn saved(&self) -> Option<Millis> {
        self.saved
    }

    /// How many reviews were last written without their details, for want of room.
    pub const fn thinned(&self) -> usize {
        self.thinned
    }

    /// Adds reviews to this replica's log and writes it.
    ///
    /// # Errors
    /// When the shelf does not take it. The reviews stay in memory, and the next write takes them along.
    pub fn add_reviews(&mut self, reviews: &[Review], now: Millis) -> Result<(), ShelfFault> {
        reviews.iter().for_each(|review| self.own.insert(review.clone()));
        self.put(Part::Log, now)
    }

    /// Joins a log into this replica's and writes it: an import, a reset, what an undone reset hid.
    ///
    /// # Errors
    /// As [`Keeper::add_reviews`].
    pub fn join(&mut self, other: &Log, now: Millis) -> Result<(), ShelfFault> {
        self.own.join(other);
        self.put(Part::Log, now)
    }

    /// Takes an import back: what it brought goes out of both slots.
    ///
    /// # Errors
    /// As [`Keeper::add_reviews`].
    pub fn take_back(&mut self, brought: &Log, now: Millis) -> Result<(), ShelfFault> {
        self.own.without(brought);
        self.put(Part::Log, now).and_then(|()| self.put(Part::Log, now))
    }

    /// Writes this tab's session.
    ///
    /// # Errors
    /// As [`Keeper::add_reviews`].
    pub fn put_run(&mut self, run: &Run, now: Millis) -> Result<(), ShelfFault> {
        self.session = SavedSession::from(run).write();
        self.put(Part::Session, now)
    }

    /// Writes the notes.
    ///
    /// # Errors
    /// As [`Keeper::add_reviews`].
    pub fn put_notes(&mut self, notes: &Notes, now: Millis) -> Result<(), ShelfFault> {
        self.notes = notes.write();
        self.put(Part::Notes, now)
    }

    fn put(&mut self, part: Part, now: Millis) -> Result<(), ShelfFault> {
        self.set_unsaved(part, true);
        self.save(now)
    }

    pub(super) fn set_unsaved(&mut self, part: Part, unsaved: bool) {
        for (other, flag) in Part::ALL.into_iter().zip(&mut self.unsaved) {
            if other == part {
                *flag = unsaved;
            }
        }
    }

    /// Whether a part is not on the shelf as it is in memory.
    #[must_use]
    pub fn has_unsaved(&self) -> bool {
        self.unsaved.contains(&true)
    }

    /// Writes every part that is not on the shelf as it is in memory.
    ///
    /// # Errors
    /// When the shelf does not take all of it.
    pub fn save(&mut self, now: Millis) -> Result<(), ShelfFault> {
        if self.is_read_only {
            let scan = Scan::of(&self.shelf, self.profile);
            self.is_read_only = scan.newer() > 0;
            if self.is_read_only {
                return Err(ShelfFault::Newer);
            }
        }
        // Room may have come back since the last time.
        self.whole = self.whole.saturating_mul(2).saturating_add(64);
        let mut result = Ok(());
        // A move to another replica may make a part unsaved again, so each is asked when its turn comes.
        for (at, part) in Part::ALL.into_iter().enumerate() {
            if self.unsaved.get(at).copied().unwrap_or(false) {
                let written = self.write(part, now);
                self.set_unsaved(part, written.is_err());
                result = result.and(written);
            }
        }
        if result.is_ok() {
            self.saved = Some(now);
        }
        result
    }
}
