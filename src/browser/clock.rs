//! The only clocks and the only dice in the program.

use web_sys::wasm_bindgen::JsValue;
use web_sys::wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// `performance.now()`.
    #[wasm_bindgen(catch, js_namespace = performance, js_name = now)]
    fn steady() -> Result<JsValue, JsValue>;
}

/// The time now, in milliseconds since the Unix epoch, UTC.
#[must_use]
pub fn now() -> i64 {
    js_sys::Date::now() as i64
}

/// Milliseconds since the page was opened, by a clock that nobody sets. Where there is none, the time takes its place.
#[must_use]
pub fn elapsed() -> i64 {
    let elapsed = steady().ok().and_then(|elapsed| elapsed.as_f64()).filter(|elapsed| elapsed.is_finite());
    elapsed.map_or_else(now, |elapsed| elapsed as i64)
}

/// How many minutes the reader's clock is ahead of UTC at a time, which is in milliseconds since the Unix epoch.
#[must_use]
pub fn minutes_ahead(at: i64) -> i32 {
    -(js_sys::Date::new(&JsValue::from_f64(at as f64)).get_timezone_offset() as i32)
}

/// A random number, from the system's generator if there is one.
#[must_use]
pub fn random() -> u32 {
    let mut bytes = [0_u8; 4];
    let filled = web_sys::window()
        .and_then(|window| window.crypto().ok())
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
    match filled {
        Some(_) => u32::from_le_bytes(bytes),
        None => (js_sys::Math::random() * f64::from(u32::MAX)) as u32,
    }
}
