//! What only some browsers have, asked for by its name. Where it is missing or throws, there is nothing.

use js_sys::{Array, Function, Object, Reflect};
use web_sys::wasm_bindgen::{JsCast, JsValue};

/// A property that is there.
pub(super) fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(of, &JsValue::from_str(name)).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// A property of the window that is there.
pub(super) fn global(name: &str) -> Option<JsValue> {
    get(web_sys::window()?.as_ref(), name)
}

/// Sets a property, where that is allowed.
pub(super) fn set(of: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(of, &JsValue::from_str(name), value);
}

/// What a method gives; `None` if it is missing or throws.
pub(super) fn call(of: &JsValue, name: &str, arguments: &Array) -> Option<JsValue> {
    get(of, name)?.dyn_into::<Function>().ok()?.apply(of, arguments).ok()
}

/// A new object of a class of the window.
pub(super) fn construct(class: &str, arguments: &Array) -> Option<JsValue> {
    Reflect::construct(&global(class)?.dyn_into::<Function>().ok()?, arguments).ok()
}

/// An object with these properties.
pub(super) fn object(properties: &[(&str, JsValue)]) -> JsValue {
    let object = JsValue::from(Object::new());
    properties.iter().for_each(|(name, value)| set(&object, name, value));
    object
}
