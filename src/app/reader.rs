//! Who reads in this tab.

use crate::bank::BankId;
use crate::browser::storage;
use crate::store::{ProfileId, profile_name};

/// The reader of this tab, or else the last one of this browser, or else the first.
pub(super) fn current(bank: &BankId) -> ProfileId {
    let name = profile_name(bank);
    let of = |storage: Result<web_sys::Storage, storage::StorageFault>| {
        ProfileId::parse(&storage::get(&storage.ok()?, &name).ok()??)
    };
    of(storage::session()).or_else(|| of(storage::local())).unwrap_or_default()
}

/// Remembers the reader for the next load. Where nothing can be kept there is nobody to tell apart.
pub(super) fn remember(bank: &BankId, profile: ProfileId) {
    for storage in [storage::session(), storage::local()].into_iter().flatten() {
        let _ = storage::put(&storage, &profile_name(bank), &profile.to_string());
    }
}
