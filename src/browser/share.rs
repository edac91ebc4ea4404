//! The clipboard, and the system's own sheet to share with. Both are asked only on a click.

use web_sys::wasm_bindgen::JsValue;
use web_sys::{HtmlTextAreaElement, Navigator, ShareData};

use super::page;
use super::promise::settled;

fn navigator() -> Option<Navigator> {
    web_sys::window().map(|window| window.navigator())
}

/// Puts a text on the clipboard, and says whether it took it.
pub fn copy(text: &str, take: impl FnOnce(bool) + 'static) {
    // Pages that are not secure have none.
    match navigator().map(|navigator| navigator.clipboard()).filter(|clipboard| !clipboard.is_undefined()) {
        Some(clipboard) => settled(&clipboard.write_text(text), |done| take(done.is_some())),
        None => take(false),
    }
}

/// Whether the system has a sheet to share with.
#[must_use]
pub fn can_share() -> bool {
    navigator()
        .is_some_and(|navigator| js_sys::Reflect::has(&navigator, &JsValue::from_str("share")) == Ok(true))
}

/// Hands a text to the system's sheet, and says whether it went on from there.
pub fn share(text: &str, take: impl FnOnce(bool) + 'static) {
    let Some(navigator) = navigator().filter(|_| can_share()) else { return take(false) };
    let data = ShareData::new();
    data.set_text(text);
    settled(&navigator.share_with_data(&data), |done| take(done.is_some()));
}

/// Selects all of a field's text, to be copied by hand.
pub fn select(id: &str) {
    use web_sys::wasm_bindgen::JsCast;
    if let Some(field) = page::by_id(id).and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) {
        field.select();
    }
}
