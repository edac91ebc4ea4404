//! Gives the result of a promise to a closure.

use js_sys::Promise;
use web_sys::wasm_bindgen::{JsValue, closure::Closure};

/// Gives the result of a promise to a closure: `None` if it is rejected, or is no promise, as where a browser's function
/// threw or was replaced by something else. If it never settles, nothing happens.
pub(super) fn settled(promise: &Promise, take: impl FnOnce(Option<JsValue>) + 'static) {
    told(promise, Box::new(take));
}

/// The same, once for all callers: each closure of a type of its own would bring its own glue.
fn told(promise: &Promise, take: Box<dyn FnOnce(Option<JsValue>)>) {
    // One of another frame is none of this page's class.
    let then = js_sys::Reflect::get(promise, &JsValue::from_str("then"));
    if !then.is_ok_and(|then| then.is_function()) {
        return take(None);
    }
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
