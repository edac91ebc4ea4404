//! Files: giving one to the reader, and reading one that they chose.

use gloo::events::EventListener;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, File, FileReader, HtmlAnchorElement, Url};

/// Offers a text as a download. Returns false if the browser cannot do this; a sandbox may refuse without telling.
pub fn download(name: &str, kind: &str, text: &str) -> bool {
    let offer = || -> Result<(), JsValue> {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let parts = js_sys::Array::of1(&JsValue::from_str(text));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
        let url = Url::create_object_url_with_blob(&blob)?;
        let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
        let link = document.create_element("a")?.dyn_into::<HtmlAnchorElement>()?;
        link.set_href(&url);
        link.set_download(name);
        link.click();
        // The download has its own hold on the bytes once it began; a second is plenty for that.
        gloo::timers::callback::Timeout::new(1000, move || drop(Url::revoke_object_url(&url))).forget();
        Ok(())
    };
    offer().is_ok()
}

/// The size of a file in bytes.
#[must_use]
pub fn size(file: &File) -> f64 {
    file.size()
}

/// Reads a file as UTF-8 and gives its text to the callback; `None` if it cannot be read.
pub fn read(file: &File, take: impl FnOnce(Option<String>) + 'static) {
    let Ok(reader) = FileReader::new() else { return take(None) };
    if reader.read_as_text(file).is_err() {
        return take(None);
    }
    let source = reader.clone();
    EventListener::once(&source, "loadend", move |_| {
        take(reader.result().ok().and_then(|text| text.as_string()));
    })
    .forget();
}
