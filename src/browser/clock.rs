//! The only clock and the only dice in the program.

/// The time now, in milliseconds since the Unix epoch, UTC.
#[must_use]
pub fn now() -> i64 {
    js_sys::Date::now() as i64
}

/// How many minutes the reader's clock is ahead of UTC at a time, which is in milliseconds since the Unix epoch.
#[must_use]
pub fn minutes_ahead(at: i64) -> i32 {
    -(js_sys::Date::new(&js_sys::wasm_bindgen::JsValue::from_f64(at as f64)).get_timezone_offset() as i32)
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
