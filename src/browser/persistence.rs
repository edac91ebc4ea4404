//! `navigator.storage.persist()`. Some browsers have it not, one asks the reader and never answers.

use super::promise::settled;

/// Asks the browser not to delete what this site keeps, and hands on what it said, if it ever does. False
/// where it cannot be asked.
pub fn ask(take: impl FnOnce(bool) + 'static) -> bool {
    let storage = web_sys::window().map(|window| window.navigator().storage());
    // Where there is none, this is undefined, and the call on it throws.
    let Some(Ok(promise)) = storage.map(|storage| storage.persist()) else { return false };
    settled(&promise, |kept| take(kept.and_then(|kept| kept.as_bool()).unwrap_or_default()));
    true
}
