//! Keeps progress in a storage that may fail: writes one replica and reads all. docs/saved.md says how each fault is met.

use super::fast::Fast;
use super::names::{ProfileId, ReplicaId};
use super::others;
use super::replica::Replica;
use super::shelf::Shelf;
use super::values::Values;
use super::{Storage, StorageFault};
use dryrun_bank::Bank;
use dryrun_formats::session::Entry;
use dryrun_formats::{Notes, Part, Released, Unfinished, Versions};
use dryrun_memory::{Log, Past, Review};
use dryrun_quiz::Millis;
use dryrun_stories::Stories;

/// What was found in storage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loaded {
    /// The join of all replicas.
    pub log: Log,
    /// Sessions and drills that are not finished, at most ten, and the last session and the last drill that were;
    /// the last touched first.
    pub plays: Vec<Unfinished>,
    /// The addresses of those that cannot be read before more of the bank arrives.
    pub awaited: Vec<String>,
    /// Sessions that were finished, from all replicas.
    pub past: Past,
    /// Answers to open questions, from all replicas.
    pub stories: Stories,
    /// Name, settings, last export.
    pub notes: Notes,
    /// Values that cannot be read. They stay in storage.
    pub unreadable: usize,
    /// Values that a newer version wrote. They stay in storage, and nothing is written to their part.
    pub newer: usize,
    /// Why the storage did not give something, or the first part that a newer version wrote.
    pub fault: Option<StorageFault>,
    /// Whether somebody removed what this tab had saved, as with the site data of a browser.
    pub is_cleared: bool,
}

/// Writes one replica and reads all. `V` says which versions of the formats there are; only tests change it.
pub struct Store<S, V = Released> {
    pub(super) shelf: Shelf<S, V>,
    /// The one that this tab writes.
    pub(super) replica: Replica,
}

impl<S: Storage> Store<S> {
    /// Opens the storage and says what is in it of this bank and this reader. A storage that cannot be read gives
    /// nothing, and the fault beside it. `spare` is the replica to write to when a slot of `replica` cannot be read:
    /// that slot is not overwritten.
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
        let shelf = Shelf::of(storage, bank.id(), profile);
        let values = shelf.values(now);
        let mut store = Self { shelf, replica: Replica::of(&values, replica, spare, now) };
        let loaded = loaded(&mut store.replica, &values, bank, now);
        (store, loaded)
    }

    /// Reads the storage again, because other tabs may have changed it.
    pub fn read(&mut self, bank: &Bank, now: Millis) -> Loaded {
        let values = self.shelf.values(now);
        loaded(&mut self.replica, &values, bank, now)
    }

    /// What this tab writes, and how far it is written.
    #[must_use]
    pub const fn replica(&self) -> &Replica {
        &self.replica
    }

    /// Whether a write since the last call found that somebody had removed what this tab had saved.
    pub const fn take_cleared(&mut self) -> bool {
        core::mem::replace(&mut self.replica.is_cleared, false)
    }

    /// Adds reviews to this replica's log and writes it.
    ///
    /// # Errors
    /// When the storage refuses a part of what is unsaved. This part stays in memory, and the next write tries it
    /// again.
    pub fn add_reviews(&mut self, reviews: &[Review], now: Millis) -> Result<(), StorageFault> {
        reviews.iter().for_each(|review| self.replica.log.insert(review.clone()));
        self.put(Part::Log, now)
    }

    /// Joins a log into this replica's and writes it: an import, a reset, what an undone reset hid.
    ///
    /// # Errors
    /// Like [`Store::add_reviews`].
    pub fn join(&mut self, other: &Log, now: Millis) -> Result<(), StorageFault> {
        self.replica.log.join(other);
        self.put(Part::Log, now)
    }

    /// Undoes an import: removes what it brought, from both slots.
    ///
    /// # Errors
    /// Like [`Store::add_reviews`].
    pub fn take_back(&mut self, brought: &Log, now: Millis) -> Result<(), StorageFault> {
        self.replica.log.without(brought);
        self.put(Part::Log, now).and_then(|()| self.put(Part::Log, now))
    }

    /// Writes the current state of a session or a drill.
    ///
    /// # Errors
    /// Like [`Store::add_reviews`].
    pub fn put_play(&mut self, play: &Unfinished, now: Millis) -> Result<(), StorageFault> {
        self.put_entry(Entry::from(play), now)
    }

    /// Writes that the session or drill at this address ended. If another tab did something in it later, that tab
    /// keeps it.
    ///
    /// # Errors
    /// Like [`Store::add_reviews`].
    pub fn end_play(&mut self, origin: &str, now: Millis) -> Result<(), StorageFault> {
        self.put_entry(Entry::ended(origin, now), now)
    }

    fn put_entry(&mut self, entry: Entry, now: Millis) -> Result<(), StorageFault> {
        let entry = self.replica.fast.noted(entry, self.replica.plays.entries(), now);
        self.replica.plays.put(entry, now);
        self.put(Part::Session, now)
    }

    /// Joins finished sessions to this replica's and writes them.
    ///
    /// # Errors
    /// Like [`Store::add_reviews`].
    pub fn add_past(&mut self, past: &Past, now: Millis) -> Result<(), StorageFault> {
        self.replica.past.join(past);
        self.put(Part::Past, now)
    }

    /// Undoes an import: removes the finished sessions that it brought, from both slots.
    ///
    /// # Errors
    /// Like [`Store::add_reviews`].
    pub fn take_back_past(&mut self, brought: &Past, now: Millis) -> Result<(), StorageFault> {
        self.replica.past = self.replica.past.without(brought);
        self.put(Part::Past, now).and_then(|()| self.put(Part::Past, now))
    }

    /// Joins stories to this replica's and writes them.
    ///
    /// # Errors
    /// Like [`Store::add_reviews`].
    pub fn add_stories(&mut self, stories: &Stories, now: Millis) -> Result<(), StorageFault> {
        self.replica.stories.join(stories);
        self.put(Part::Stories, now)
    }

    /// Undoes an import: removes the stories that it brought, from both slots.
    ///
    /// # Errors
    /// Like [`Store::add_reviews`].
    pub fn take_back_stories(&mut self, brought: &Stories, now: Millis) -> Result<(), StorageFault> {
        self.replica.stories = self.replica.stories.without(brought);
        self.put(Part::Stories, now).and_then(|()| self.put(Part::Stories, now))
    }

    /// Writes the notes.
    ///
    /// # Errors
    /// Like [`Store::add_reviews`].
    pub fn put_notes(&mut self, notes: &Notes, now: Millis) -> Result<(), StorageFault> {
        self.replica.notes = Some(notes.clone());
        self.put(Part::Notes, now)
    }

    fn put(&mut self, part: Part, now: Millis) -> Result<(), StorageFault> {
        *self.replica.unsaved.get_mut(part) = true;
        self.save(now)
    }

    /// Writes every part that is not in storage as it is in memory.
    ///
    /// # Errors
    /// When the storage refuses some of it. The other parts are saved.
    pub fn save(&mut self, now: Millis) -> Result<(), StorageFault> {
        self.replica.save(&self.shelf, now)
    }
}

/// What the values in storage hold, with what this tab knows of them.
fn loaded(own: &mut Replica, values: &Values, bank: &Bank, now: Millis) -> Loaded {
    others::join_written(own, values, now);
    let is_cleared = others::is_cleared(own, values);
    own.newer = values.newer_parts();
    own.fast = Fast::of(values, own.id, now);
    let plays = own.plays.over_all(&values.plays(&|replica| replica != own.id), now);
    let (plays, awaited) = plays.read(bank);
    Loaded {
        log: values.log(&|_| true),
        plays,
        awaited,
        past: values.past(&|_| true),
        stories: values.stories(&|_| true),
        notes: Notes {
            pauses: values.pauses(),
            ..values.notes().map(|(_, notes, _)| notes.clone()).unwrap_or_default()
        },
        unreadable: values.unreadable().count(),
        newer: values.newer().count(),
        fault: values.fault.or(own.newer.first().map(StorageFault::Newer)),
        is_cleared,
    }
}
