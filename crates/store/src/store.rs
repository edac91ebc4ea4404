//! Keeps progress in a storage that may fail.
//!
//! Each tab owns a replica: two slots for each of its parts, written in turn, so that a write that is cut
//! short leaves the one before. Memory is the truth and the storage a log of it: what is written is always
//! all of a part, so the next good write makes up for any number of failed ones. docs/saved.md says how
//! each fault is met.

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
    /// What this replica's log holds, or will after the next write.
    pub(super) own: Log,
    /// The same of its sessions and drills.
    pub(super) plays: Plays,
    /// Notes that this tab wrote, or took over.
    pub(super) notes: Option<Notes>,
    /// Parts that are not in storage as they are in memory.
    pub(super) unsaved: PerPart<bool>,
    /// Parts that a newer version wrote, which are only read.
    pub(super) newer: PerPart<bool>,
    /// How many of the newest reviews are written with every detail; as many as there is room for.
    pub(super) whole: usize,
    pub(super) thinned: usize,
    saved: Option<Millis>,
    versions: PhantomData<V>,
}

impl<S: Storage> Store<S> {
    /// Opens the storage and says what is in it of this bank and this reader. A storage that cannot be read gives nothing, and the fault
    /// beside it. `spare` is the replica to write to when a slot of `replica` cannot be read: it is not
    /// overwritten.
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
    /// As [`Store::open`], with other versions of the formats than the released ones: for tests.
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

    /// What is in storage now, which other tabs may have changed.
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

    /// When everything was in storage; `None` before the first write.
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
    /// When the storage does not take everything that is unsaved. It stays in memory, and the next write takes it
    /// along.
    pub fn add_reviews(&mut self, reviews: &[Review], now: Millis) -> Result<(), StorageFault> {
        reviews.iter().for_each(|review| self.own.insert(review.clone()));
        self.put(Part::Log, now)
    }

    /// Joins a log into this replica's and writes it: an import, a reset, what an undone reset hid.
    ///
    /// # Errors
    /// As [`Store::add_reviews`].
    pub fn join(&mut self, other: &Log, now: Millis) -> Result<(), StorageFault> {
        self.own.join(other);
        self.put(Part::Log, now)
    }

    /// Takes an import back: what it brought goes out of both slots.
    ///
    /// # Errors
    /// As [`Store::add_reviews`].
    pub fn take_back(&mut self, brought: &Log, now: Millis) -> Result<(), StorageFault> {
        self.own.without(brought);
        self.put(Part::Log, now).and_then(|()| self.put(Part::Log, now))
    }

    /// Writes how far this tab is with a session or a drill.
    ///
    /// # Errors
    /// As [`Store::add_reviews`].
    pub fn put_play(&mut self, play: &Unfinished, now: Millis) -> Result<(), StorageFault> {
        self.plays.put(Entry::from(play));
        self.put(Part::Session, now)
    }

    /// Writes that the session or drill at this address ended. A tab that did something in it later keeps it.
    ///
    /// # Errors
    /// As [`Store::add_reviews`].
    pub fn end_play(&mut self, origin: &str, now: Millis) -> Result<(), StorageFault> {
        self.plays.put(Entry::ended(origin, now));
        self.put(Part::Session, now)
    }

    /// Writes the notes.
    ///
    /// # Errors
    /// As [`Store::add_reviews`].
    pub fn put_notes(&mut self, notes: &Notes, now: Millis) -> Result<(), StorageFault> {
        self.notes = Some(notes.clone());
        self.put(Part::Notes, now)
    }

    fn put(&mut self, part: Part, now: Millis) -> Result<(), StorageFault> {
        *self.unsaved.get_mut(part) = true;
        self.save(now)
    }

    /// Whether a part is not in storage as it is in memory.
    #[must_use]
    pub fn has_unsaved(&self) -> bool {
        self.unsaved.first().is_some()
    }

    /// Writes every part that is not in storage as it is in memory.
    ///
    /// # Errors
    /// When the storage does not take all of it. The parts that it took are saved.
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
