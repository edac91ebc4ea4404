//! localStorage and sessionStorage. The page may run in a sandboxed frame, where even the getter
//! throws, or in a browser that has none.

use web_sys::Storage;

/// What a call to storage can come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageFault {
    /// The getter threw: the browser denies storage to this page.
    Denied,
    /// The getter gave null.
    Absent,
    /// The write was refused.
    Full,
}

/// Progress: stays until it is deleted.
///
/// # Errors
/// When the browser denies it or has none.
pub fn local() -> Result<Storage, StorageFault> {
    let window = web_sys::window().ok_or(StorageFault::Absent)?;
    window.local_storage().map_err(|_| StorageFault::Denied)?.ok_or(StorageFault::Absent)
}

/// What belongs to this tab alone.
///
/// # Errors
/// When the browser denies it or has none.
pub fn session() -> Result<Storage, StorageFault> {
    let window = web_sys::window().ok_or(StorageFault::Absent)?;
    window.session_storage().map_err(|_| StorageFault::Denied)?.ok_or(StorageFault::Absent)
}

/// The value of that name.
///
/// # Errors
/// When the browser denies reading.
pub fn get(storage: &Storage, name: &str) -> Result<Option<String>, StorageFault> {
    storage.get_item(name).map_err(|_| StorageFault::Denied)
}

/// Puts a value there; a refused write leaves the old value.
///
/// # Errors
/// When the storage is full, or denied.
pub fn put(storage: &Storage, name: &str, value: &str) -> Result<(), StorageFault> {
    storage.set_item(name, value).map_err(|_| StorageFault::Full)
}

/// Takes a value away.
///
/// # Errors
/// When the browser denies it.
pub fn take_away(storage: &Storage, name: &str) -> Result<(), StorageFault> {
    storage.remove_item(name).map_err(|_| StorageFault::Denied)
}

/// Every name, other programs' too.
///
/// # Errors
/// When the browser denies reading.
pub fn names(storage: &Storage) -> Result<Vec<String>, StorageFault> {
    let count = storage.length().map_err(|_| StorageFault::Denied)?;
    let name = |at| storage.key(at).map_err(|_| StorageFault::Denied);
    Ok((0..count).map(name).collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}
