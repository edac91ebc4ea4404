//! The door to saved progress: the store of this tab, in localStorage.

use super::local_storage::LocalStorage;
use crate::app::{Opened, Save, SaveState, Stored};
use crate::bank::Bank;
use crate::browser::clock;
use crate::quiz::Millis;
use crate::reader::Name;
use crate::store::{Checkup, Loaded, ProfileId, ReplicaId, StorageFault, Store, profiles};

/// The store of this tab.
pub(super) struct ProgressDoor {
    store: Store<LocalStorage>,
    profile: ProfileId,
}

fn now() -> Millis {
    Millis(clock::now())
}

impl ProgressDoor {
    /// Opens a reader's progress. `claimed` is the replica of the load before in this tab.
    pub(super) fn open(bank: &Bank, profile: ProfileId, claimed: Option<ReplicaId>) -> (Self, Opened) {
        let fresh = || ReplicaId::new(clock::random());
        let replica = claimed.unwrap_or_else(fresh);
        let (store, loaded) = Store::open(LocalStorage, profile, replica, fresh(), bank, now());
        (Self { store, profile }, Opened { profile, loaded })
    }

    /// The replica that this tab writes to.
    pub(super) const fn replica(&self) -> ReplicaId {
        self.store.replica().id()
    }

    /// Saves something.
    pub(super) fn save(&mut self, save: Save) -> Stored {
        let (store, now) = (&mut self.store, now());
        let result = match save {
            Save::Reviews(reviews) => store.add_reviews(&reviews, now),
            Save::Play(play) => store.put_play(&play, now),
            Save::End(origin) => store.end_play(&origin, now),
            Save::Past(past) => store.add_past(&past, now),
            Save::Stories(stories) => store.add_stories(&stories, now),
            Save::TakeOutPast(past) => store.take_back_past(&past, now),
            Save::TakeOutStories(stories) => store.take_back_stories(&stories, now),
            Save::Notes(notes) => store.put_notes(&notes, now),
            Save::Join(log) => store.join(&log, now),
            Save::TakeOut(log) => store.take_back(&log, now),
            Save::Rest => store.save(now),
        };
        let was_cleared = store.take_cleared();
        let own = store.replica();
        let state = SaveState {
            at: own.saved(),
            thinned: own.thinned(),
            has_unsaved: own.has_unsaved(),
            was_cleared,
        };
        Stored { result, state }
    }

    /// Reads everything again, and takes over the replicas of closed tabs.
    pub(super) fn load(&mut self, bank: &Bank) -> Loaded {
        let loaded = self.store.read(bank, now());
        // What cannot be taken over now is taken over at another time.
        let _ = self.store.adopt(now());
        loaded
    }

    /// All readers of this device; only the current one, if storage cannot be read.
    pub(super) fn readers(&self, bank: &Bank) -> Vec<(ProfileId, Name)> {
        profiles(&LocalStorage, bank.id(), self.profile, now())
            .unwrap_or_else(|_| vec![(self.profile, Name::default())])
    }

    /// Checks what is saved, and repairs it if asked to.
    pub(super) fn check(&mut self, bank: &Bank, repair: bool) -> Result<Checkup, StorageFault> {
        if repair { self.store.repair(bank, now()) } else { self.store.check(bank, now()) }
    }

    /// Everything in storage that cannot be read, as text.
    pub(super) fn unreadable(&self) -> Result<String, StorageFault> {
        self.store.aside()
    }
}
