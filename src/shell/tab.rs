//! What this tab remembers between two loads: which replica it writes to, and who reads.

use crate::browser::storage::{self, DoorFault};
use crate::store::{ProfileId, ReplicaId};

/// In sessionStorage: the replica of this tab.
const REPLICA: &str = "dryrun:replica";
/// In sessionStorage the reader of this tab, in localStorage the last of any.
const PROFILE: &str = "dryrun:profile";

/// The replica of the load before in this tab. It is taken out while it is in use, so that a duplicated tab, which
/// gets a copy of sessionStorage, does not write to the same replica.
pub(super) fn claim_replica() -> Option<ReplicaId> {
    let session = storage::session().ok()?;
    let replica = storage::get(&session, REPLICA).ok().flatten()?;
    storage::take_away(&session, REPLICA).ok()?;
    ReplicaId::parse(&replica)
}

/// Leaves the replica for the next load of this tab.
pub(super) fn release_replica(replica: ReplicaId) {
    if let Ok(session) = storage::session() {
        // Without it the next load starts a replica of its own and joins this one.
        let _ = storage::put(&session, REPLICA, &replica.to_string());
    }
}

/// The reader of this tab, or else the last one of this browser, or else the first.
pub(super) fn current_profile() -> ProfileId {
    let of = |storage: Result<web_sys::Storage, DoorFault>| {
        ProfileId::parse(&storage::get(&storage.ok()?, PROFILE).ok()??)
    };
    of(storage::session()).or_else(|| of(storage::local())).unwrap_or_default()
}

/// Remembers the reader for the next load. Where nothing can be kept there is nobody to tell apart.
pub(super) fn remember_profile(profile: ProfileId) {
    for storage in [storage::session(), storage::local()].into_iter().flatten() {
        let _ = storage::put(&storage, PROFILE, &profile.to_string());
    }
}
