//! The system's share sheet. Browsers allow its use only after a click.

use web_sys::wasm_bindgen::JsValue;
use web_sys::{Navigator, ShareData};

use super::promise::settled;

fn navigator() -> Option<Navigator> {
    web_sys::window().map(|window| window.navigator())
}

/// Whether the system has a share sheet.
#[must_use]
pub fn can_share() -> bool {
    navigator()
        .is_some_and(|navigator| js_sys::Reflect::has(&navigator, &JsValue::from_str("share")) == Ok(true))
}

/// Gives a text to the share sheet, then tells the callback whether another app took it.
pub fn share(text: &str, take: impl FnOnce(bool) + 'static) {
    let Some(navigator) = navigator().filter(|_| can_share()) else { return take(false) };
    let data = ShareData::new();
    data.set_text(text);
    settled(&navigator.share_with_data(&data), |done| take(done.is_some()));
}
