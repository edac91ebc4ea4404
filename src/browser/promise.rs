//! Gives the result of a promise to a closure.

use js_sys::Promise;
use web_sys::wasm_bindgen::{JsValue, closure::Closure};

/// Gives the result of a promise to a closure: `None` if it is rejected. If it never settles, nothing happens.
pub(super) fn settled(promise: &Promise, take: impl FnOnce(Option<JsValue>) + 'static) {
    let take = std::rc::Rc::new(std::cell::Cell::new(Some(take)));
    let refused = take.clone();
    let then = Closure::new(move |value| {
        if let Some(take) = take.take() {
            take(Some(value));
        }
    });
    let otherwise = Closure::new(move |_| {
        if let Some(take) = refused.take() {
            take(None);
        }
    });
    let _ = promise.then2(&then, &otherwise);
    // Two small closures for each click.
    then.forget();
    otherwise.forget();
}
