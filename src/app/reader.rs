//! Who reads in this tab.

use crate::browser::storage;
use crate::store::ProfileId;

/// In sessionStorage the reader of this tab, in localStorage the last of any.
const PROFILE: &str = "dryrun:profile";

/// The reader of this tab, or else the last one of this browser, or else the first.
pub(super) fn current() -> ProfileId {
    let of = |storage: Result<web_sys::Storage, storage::StorageFault>| {
        ProfileId::parse(&storage::get(&storage.ok()?, PROFILE).ok()??)
    };
    of(storage::session()).or_else(|| of(storage::local())).unwrap_or_default()
}

/// Remembers the reader for the next load. Where nothing can be kept there is nobody to tell apart.
pub(super) fn remember(profile: ProfileId) {
    for storage in [storage::session(), storage::local()].into_iter().flatten() {
        let _ = storage::put(&storage, PROFILE, &profile.to_string());
    }
}
