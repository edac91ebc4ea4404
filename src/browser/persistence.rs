//! `navigator.storage.persist()`. Some browsers do not have it, and one asks the reader and never answers.

use super::promise::settled;

/// Asks the browser not to delete what this site saves, and gives its answer to the callback, if it ever answers.
/// Returns false if it cannot be asked.
pub fn ask(take: impl FnOnce(bool) + 'static) -> bool {
    let storage = web_sys::window().map(|window| window.navigator().storage());
    // Where there is none, this is undefined, and the call on it throws.
    let Some(Ok(promise)) = storage.map(|storage| storage.persist()) else { return false };
    settled(&promise, |kept| take(kept.and_then(|kept| kept.as_bool()).unwrap_or_default()));
    true
}
