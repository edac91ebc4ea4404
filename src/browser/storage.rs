//! localStorage and sessionStorage. The page may run in a sandboxed frame, where even the getter
//! throws, or in a browser that has none.

use web_sys::Storage;

/// Why a call to storage failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoorFault {
    /// The browser denies storage to this page: the getter threw an error.
    Denied,
    /// The browser has no storage: the getter returned null.
    Absent,
    /// The storage refused the write.
    Full,
}

/// localStorage, for progress. It keeps values until somebody deletes them.
///
/// # Errors
/// When the browser denies it or has none.
pub fn local() -> Result<Storage, DoorFault> {
    let window = web_sys::window().ok_or(DoorFault::Absent)?;
    window.local_storage().map_err(|_| DoorFault::Denied)?.ok_or(DoorFault::Absent)
}

/// sessionStorage, for values of this tab only.
///
/// # Errors
/// When the browser denies it or has none.
pub fn session() -> Result<Storage, DoorFault> {
    let window = web_sys::window().ok_or(DoorFault::Absent)?;
    window.session_storage().map_err(|_| DoorFault::Denied)?.ok_or(DoorFault::Absent)
}

/// The value with this name; `None` if there is none.
///
/// # Errors
/// When the browser denies reading.
pub fn get(storage: &Storage, name: &str) -> Result<Option<String>, DoorFault> {
    storage.get_item(name).map_err(|_| DoorFault::Denied)
}

/// Writes a value under this name. If the write is refused, the old value stays.
///
/// # Errors
/// When the storage is full, or denied.
pub fn put(storage: &Storage, name: &str, value: &str) -> Result<(), DoorFault> {
    storage.set_item(name, value).map_err(|_| DoorFault::Full)
}

/// Removes the value with this name.
///
/// # Errors
/// When the browser denies it.
pub fn take_away(storage: &Storage, name: &str) -> Result<(), DoorFault> {
    storage.remove_item(name).map_err(|_| DoorFault::Denied)
}

/// All names, including those of other programs.
///
/// # Errors
/// When the browser denies reading.
pub fn names(storage: &Storage) -> Result<Vec<String>, DoorFault> {
    let count = storage.length().map_err(|_| DoorFault::Denied)?;
    let name = |at| storage.key(at).map_err(|_| DoorFault::Denied);
    Ok((0..count).map(name).collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}
