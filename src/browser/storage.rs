//! localStorage and sessionStorage. The page may run in a sandboxed frame, where even the getter
//! throws, or in a browser that has none.

use web_sys::Storage;

/// What a call to storage can come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoorFault {
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
pub fn local() -> Result<Storage, DoorFault> {
    let window = web_sys::window().ok_or(DoorFault::Absent)?;
    window.local_storage().map_err(|_| DoorFault::Denied)?.ok_or(DoorFault::Absent)
}

/// What belongs to this tab alone.
///
/// # Errors
/// When the browser denies it or has none.
pub fn session() -> Result<Storage, DoorFault> {
    let window = web_sys::window().ok_or(DoorFault::Absent)?;
    window.session_storage().map_err(|_| DoorFault::Denied)?.ok_or(DoorFault::Absent)
}

/// The value of that name.
///
/// # Errors
/// When the browser denies reading.
pub fn get(storage: &Storage, name: &str) -> Result<Option<String>, DoorFault> {
    storage.get_item(name).map_err(|_| DoorFault::Denied)
}

/// Puts a value there; a refused write leaves the old value.
///
/// # Errors
/// When the storage is full, or denied.
pub fn put(storage: &Storage, name: &str, value: &str) -> Result<(), DoorFault> {
    storage.set_item(name, value).map_err(|_| DoorFault::Full)
}

/// Takes a value away.
///
/// # Errors
/// When the browser denies it.
pub fn take_away(storage: &Storage, name: &str) -> Result<(), DoorFault> {
    storage.remove_item(name).map_err(|_| DoorFault::Denied)
}

/// Every name, other programs' too.
///
/// # Errors
/// When the browser denies reading.
pub fn names(storage: &Storage) -> Result<Vec<String>, DoorFault> {
    let count = storage.length().map_err(|_| DoorFault::Denied)?;
    let name = |at| storage.key(at).map_err(|_| DoorFault::Denied);
    Ok((0..count).map(name).collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}
