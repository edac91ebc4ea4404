//! What this tab remembers between two loads: which replica it writes to (in sessionStorage), and who reads (in both
//! storages: the reader of this tab, and the last of any). The names carry the id of the bank.

use crate::bank::BankId;
use crate::browser::storage::{self, DoorFault};
use crate::store::{ProfileId, ReplicaId, profile_name, replica_name};

/// The replica of the load before in this tab. It is taken out while it is in use, so that a duplicated tab, which
/// gets a copy of sessionStorage, does not write to the same replica.
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

/// Remembers the reader for the next load. Where nothing can be kept there is nobody to tell apart.
pub(super) fn remember_profile(bank: &BankId, profile: ProfileId) {
    for storage in [storage::session(), storage::local()].into_iter().flatten() {
        let _ = storage::put(&storage, &profile_name(bank), &profile.to_string());
    }
}
