//! What this tab remembers between two loads: its replica (in sessionStorage) and its reader (in sessionStorage for
//! this tab, in localStorage for new tabs). The names contain the id of the bank.

use crate::bank::BankId;
use crate::browser::storage::{self, DoorFault};
use crate::store::{ProfileId, ReplicaId, profile_name, replica_name};

/// Takes the replica that this tab used before. It is removed from storage while it is in use, because a duplicated tab
/// gets a copy of sessionStorage and must not write to the same replica.
pub(super) fn claim_replica(bank: &BankId) -> Option<ReplicaId> {
    let (session, name) = (storage::session().ok()?, replica_name(bank));
    let replica = storage::get(&session, &name).ok().flatten()?;
    storage::take_away(&session, &name).ok()?;
    ReplicaId::parse(&replica)
}

/// Leaves the replica for the next load of this tab.
pub(super) fn release_replica(bank: &BankId, replica: ReplicaId) {
    if let Ok(session) = storage::session() {
        // Without it the next load starts a replica of its own and joins this one.
        let _ = storage::put(&session, &replica_name(bank), &replica.to_string());
    }
}

/// The reader of this tab, or else the last one of this browser, or else the first.
pub(super) fn current_profile(bank: &BankId) -> ProfileId {
    let name = profile_name(bank);
    let of = |storage: Result<web_sys::Storage, DoorFault>| {
        ProfileId::parse(&storage::get(&storage.ok()?, &name).ok()??)
    };
    of(storage::session()).or_else(|| of(storage::local())).unwrap_or_default()
}

/// Remembers the reader for the next load. Nothing happens without storage, because then there is only one reader.
pub(super) fn remember_profile(bank: &BankId, profile: ProfileId) {
    for storage in [storage::session(), storage::local()].into_iter().flatten() {
        let _ = storage::put(&storage, &profile_name(bank), &profile.to_string());
    }
}
