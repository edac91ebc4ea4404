//! Keeps progress in a storage that may fail.
//!
//! Each tab owns a replica: two slots for each part, written in turn. So if a write is interrupted, the slot with the
//! state before is still good. The memory of the tab is the truth, and the storage a copy of it. Every write contains
//! the whole part, so one good write makes up for any number of failed ones. docs/saved.md lists each fault and what
//! happens.

use core::marker::PhantomData;

use super::names::{Names, ProfileId, ReplicaId};
use super::per_part::PerPart;
use super::plays::Plays;
use super::slots::{Known, Slots};
use super::values::{Data, Values};
use super::{Storage, StorageFault};
use dryrun_bank::Bank;
use dryrun_formats::session::Entry;
use dryrun_formats::{Notes, Part, Released, Unfinished, Versions};
use dryrun_memory::{Log, Review};
use dryrun_quiz::Millis;

/// What was found in storage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loaded {
    /// The join of all replicas.
    pub log: Log,
    /// Sessions and drills that are not finished, at most ten, and the last session and the last drill that were;
    /// the last touched first.
    pub plays: Vec<Unfinished>,
    /// Name, settings, last export.
    pub notes: Notes,
    /// Values that cannot be read. They stay in storage.
    pub unreadable: usize,
    /// Values that a newer version wrote. They stay in storage, and nothing is written to their part.
    pub newer: usize,
    /// Why the storage did not give something, or the first part that a newer version wrote.
    pub fault: Option<StorageFault>,
}

/// Writes one replica and reads all. `V` says which versions of the formats there are; only tests change it.
pub struct Store<S, V = Released> {
    pub(super) storage: S,
    pub(super) names: Names,
    pub(super) profile: ProfileId,
    pub(super) replica: ReplicaId,
    /// The replica to go on in when a value in this one cannot be read.
    pub(super) spare: ReplicaId,
    pub(super) slots: Slots,
    /// The log in this replica, or that will be in it after the next write.
    pub(super) own: Log,
    /// The sessions and drills in this replica, or that will be in it after the next write.
    pub(super) plays: Plays,
    /// Notes that this tab wrote, or took over.
    pub(super) notes: Option<Notes>,
    /// Parts that differ from what is in storage.
    pub(super) unsaved: PerPart<bool>,
    /// Parts that a newer version wrote, which are only read.
    pub(super) newer: PerPart<bool>,
    /// How many of the newest reviews are written with all details.
    pub(super) whole: usize,
    pub(super) thinned: usize,
    saved: Option<Millis>,
    versions: PhantomData<V>,
}

impl<S: Storage> Store<S> {
    /// Opens the storage and returns what it has for this bank and this reader. If the storage cannot be read, the
    /// result is empty and contains the fault. If a slot of `replica` cannot be read, it is not overwritten: the
    /// store writes to the replica `spare` instead.
    pub fn open(
        storage: S,
        profile: ProfileId,
        replica: ReplicaId,
        spare: ReplicaId,
        bank: &Bank,
        now: Millis,
    ) -> (Self, Loaded) {
        Self::open_as(storage, profile, replica, spare, bank, now)
    }
}

impl<S: Storage, V: Versions> Store<S, V> {
    /// Like [`Store::open`], with other versions of the formats than the released ones. Only tests use it.
    pub fn open_as(
        storage: S,
        profile: ProfileId,
        replica: ReplicaId,
        spare: ReplicaId,
        bank: &Bank,
        now: Millis,
    ) -> (Self, Loaded) {
        let mut store = Self {
            storage,
            names: Names::of(bank.id()),
            profile,
            replica,
            spare,
            slots: Slots::default(),
            own: Log::default(),
            plays: Plays::default(),
            notes: None,
            unsaved: PerPart::default(),
            newer: PerPart::default(),
            whole: usize::MAX,
            thinned: 0,
            saved: None,
            versions: PhantomData,
        };
        let values = store.values();
        let mut is_whole = values.fault.is_none();
        for value in values.all.iter().filter(|value| value.slot.replica == replica) {
            match &value.content {
                Ok(content) => {
                    store.slots.set(value.slot.part, value.slot.side, Known::Holds(content.generation));
                    if let Data::Log(log) = &content.data {
                        store.own.join(log);
                    }
                }
                Err(_) => is_whole = false,
            }
        }
        store.plays.join(&values.plays(&|other| other == replica));
        if !is_whole {
            store.move_out();
        }
        let loaded = store.loaded(&values, bank, now);
        (store, loaded)
    }

    /// Reads the storage again, because other tabs may have changed it.
    pub fn read(&mut self, bank: &Bank, now: Millis) -> Loaded {
        let values = self.values();
        self.loaded(&values, bank, now)
    }

    /// What is in storage of this reader.
    pub(super) fn values(&self) -> Values {
        Values::of::<V>(&self.storage, &self.names, self.profile, &Part::ALL)
    }

    fn loaded(&mut self, values: &Values, bank: &Bank, now: Millis) -> Loaded {
        self.newer = values.newer_parts();
        let plays = self.plays.over_all(&values.plays(&|replica| replica != self.replica));
        Loaded {
            log: values.log(&|_| true),
            plays: plays.read(bank, now),
            notes: values.notes().map(|(_, notes)| notes.clone()).unwrap_or_default(),
            unreadable: values.unreadable().count(),
            newer: values.newer().count(),
            fault: values.fault.or(self.newer.first().map(StorageFault::Newer)),
        }
    }

    /// The replica that is written to.
    pub const fn replica(&self) -> ReplicaId {
        self.replica
    }

    /// When everything was last in storage; `None` before the first write.
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
    /// When the storage refuses a part of what is unsaved. This part stays in memory, and the next write tries it
    /// again.
    pub fn add_reviews(&mut self, reviews: &[Review], now: Millis) -> Result<(), StorageFault> {
        reviews.iter().for_each(|review| self.own.insert(review.clone()));
        self.put(Part::Log, now)
    }

    /// Joins a log into this replica's and writes it: an import, a reset, what an undone reset hid.
    ///
    /// # Errors
    /// Like [`Store::add_reviews`].
    pub fn join(&mut self, other: &Log, now: Millis) -> Result<(), StorageFault> {
        self.own.join(other);
        self.put(Part::Log, now)
    }

    /// Undoes an import: removes what it brought, from both slots.
    ///
    /// # Errors
    /// Like [`Store::add_reviews`].
    pub fn take_back(&mut self, brought: &Log, now: Millis) -> Result<(), StorageFault> {
        self.own.without(brought);
        self.put(Part::Log, now).and_then(|()| self.put(Part::Log, now))
    }

    /// Writes the current state of a session or a drill.
    ///
    /// # Errors
    /// Like [`Store::add_reviews`].
    pub fn put_play(&mut self, play: &Unfinished, now: Millis) -> Result<(), StorageFault> {
        self.plays.put(Entry::from(play));
        self.put(Part::Session, now)
    }

    /// Writes that the session or drill at this address ended. If another tab did something in it later, that tab
    /// keeps it.
    ///
    /// # Errors
    /// Like [`Store::add_reviews`].
    pub fn end_play(&mut self, origin: &str, now: Millis) -> Result<(), StorageFault> {
        self.plays.put(Entry::ended(origin, now));
        self.put(Part::Session, now)
    }

    /// Writes the notes.
    ///
    /// # Errors
    /// Like [`Store::add_reviews`].
    pub fn put_notes(&mut self, notes: &Notes, now: Millis) -> Result<(), StorageFault> {
        self.notes = Some(notes.clone());
        self.put(Part::Notes, now)
    }

    fn put(&mut self, part: Part, now: Millis) -> Result<(), StorageFault> {
        *self.unsaved.get_mut(part) = true;
        self.save(now)
    }

    /// Whether a part differs from what is in storage.
    #[must_use]
    pub fn has_unsaved(&self) -> bool {
        self.unsaved.first().is_some()
    }

    /// Writes every part that differs from what is in storage.
    ///
    /// # Errors
    /// When the storage refuses some of it. The other parts are saved.
    pub fn save(&mut self, now: Millis) -> Result<(), StorageFault> {
        let is_kept_back = |part: &Part| *self.unsaved.get(*part) && *self.newer.get(*part);
        if Part::ALL.iter().any(is_kept_back) {
            // The newer version's values may have gone.
            self.newer = self.values().newer_parts();
        }
        // Room may have come back since the last time.
        self.whole = self.whole.saturating_mul(2).saturating_add(64);
        let mut result = Ok(());
        // A move to another replica may make a part unsaved again, so each is asked when its turn comes.
        for part in Part::ALL {
            if *self.unsaved.get(part) {
                let written = self.save_part(part, now);
                *self.unsaved.get_mut(part) = written.is_err();
                result = result.and(written);
            }
        }
        if result.is_ok() {
            self.saved = Some(now);
        }
        result
    }
}
