//! Which replica this tab writes to.

use crate::bank::BankId;
use crate::browser::storage;
use crate::store::{ReplicaId, replica_name};

/// The replica of the load before in this tab. It is taken out while it is in use, so that a duplicated
/// tab, which gets a copy of sessionStorage, does not write to the same replica.
pub(super) fn claim(bank: &BankId) -> Option<ReplicaId> {
    let (session, name) = (storage::session().ok()?, replica_name(bank));
    let replica = storage::get(&session, &name).ok().flatten()?;
    storage::take_away(&session, &name).ok()?;
    ReplicaId::parse(&replica)
}

/// Leaves the replica for the next load of this tab.
pub(super) fn release(bank: &BankId, replica: ReplicaId) {
    if let Ok(session) = storage::session() {
        // Without it the next load starts a replica of its own and joins this one.
        let _ = storage::put(&session, &replica_name(bank), &replica.to_string());
    }
}
