//! Which replica this tab writes to.

use crate::browser::storage;
use crate::store::ReplicaId;

/// Where this tab remembers its replica between two loads.
const REPLICA: &str = "dryrun:replica";

/// The replica of the load before in this tab. It is taken out while it is in use, so that a duplicated
/// tab, which gets a copy of sessionStorage, does not write to the same replica.
pub(super) fn claim() -> Option<ReplicaId> {
    let session = storage::session().ok()?;
    let replica = storage::get(&session, REPLICA).ok().flatten()?;
    storage::take_away(&session, REPLICA).ok()?;
    ReplicaId::parse(&replica)
}

/// Leaves the replica for the next load of this tab.
pub(super) fn release(replica: ReplicaId) {
    if let Ok(session) = storage::session() {
        // Without it the next load starts a replica of its own and joins this one.
        let _ = storage::put(&session, REPLICA, &replica.to_string());
    }
}
