//! `navigator.storage.persist()`. Some browsers have it not, one asks the reader and never answers.

use web_sys::wasm_bindgen::{JsValue, closure::Closure};

/// Asks the browser not to delete what this site keeps, and hands on what it said, if it ever does. False
/// where it cannot be asked.
pub fn ask(take: impl FnOnce(bool) + 'static) -> bool {
    let storage = web_sys::window().map(|window| window.navigator().storage());
    // Where there is none, this is undefined, and the call on it throws.
    let Some(Ok(promise)) = storage.map(|storage| storage.persist()) else { return false };
    let mut take = Some(take);
    let answer = Closure::new(move |kept: JsValue| {
        if let Some(take) = take.take() {
            take(kept.as_bool().unwrap_or_default());
        }
    });
    let _ = promise.then(&answer);
    // One small closure for each click.
    answer.forget();
    true
}
