//! The clipboard. Browsers allow its use only after a click.

use super::promise::settled;

/// Puts a text on the clipboard, then tells the callback whether it worked.
pub fn copy(text: &str, take: impl FnOnce(bool) + 'static) {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    // Pages that are not secure have none.
    match clipboard.filter(|clipboard| !clipboard.is_undefined()) {
        Some(clipboard) => settled(&clipboard.write_text(text), |done| take(done.is_some())),
        None => take(false),
    }
}
