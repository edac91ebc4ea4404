//! The address of the page, and its fragment.

use web_sys::UrlSearchParams;
use web_sys::wasm_bindgen::JsValue;

/// The fragment with its `#`; empty if the address has none.
#[must_use]
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The whole address of the page; empty if the browser does not tell it.
#[must_use]
pub fn whole() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// The value of a parameter of the address, like `en` of `?lang=en`.
#[must_use]
pub fn parameter(name: &str) -> Option<String> {
    let search = web_sys::window()?.location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// Goes to a fragment, as a click on a link would.
pub fn go(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // A browser that refuses leaves the page where it is.
        let _ = window.location().set_hash(fragment);
    }
}

/// Replaces the fragment, without a new entry in the history; the seed that is remembered with the entry stays. Returns
/// false if the browser refuses: WebKit throws after a hundred in ten seconds.
pub fn replace(fragment: &str) -> bool {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return false };
    let state = history.state().unwrap_or(JsValue::NULL);
    history.replace_state_with_url(&state, "", Some(fragment)).is_ok()
}

/// Remembers a seed with the current entry of the history. Nothing happens if the browser refuses.
pub fn remember(seed: u32) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::from_f64(seed.into()), "", None);
    }
}

/// The seed that is remembered with the current entry of the history.
#[must_use]
pub fn remembered() -> Option<u32> {
    let seed = web_sys::window()?.history().ok()?.state().ok()?.as_f64()?;
    (seed >= 0.0 && seed <= f64::from(u32::MAX)).then_some(seed as u32)
}
