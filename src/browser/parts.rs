//! The parts of the bank, which the page's script takes out of the stream that brings the program, and puts down at the
//! app's element.

use gloo::events::EventListener;
use js_sys::{Array, Uint8Array};
use web_sys::wasm_bindgen::prelude::wasm_bindgen;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event};

#[wasm_bindgen]
extern "C" {
    /// The app's element.
    type Root;

    /// What arrived and was not taken yet: pairs of a name and bytes, or of a name and `null` for a part that will not
    /// come.
    #[wasm_bindgen(method, getter, js_name = dryrunParts)]
    fn parts(this: &Root) -> JsValue;
}

/// Takes what has arrived, in its order: each part's name with its bytes, without them where it will not come.
pub fn take(root: &Element) -> Vec<(String, Option<Vec<u8>>)> {
    let mut taken = Vec::new();
    let Ok(arrived) = root.unchecked_ref::<Root>().parts().dyn_into::<Array>() else { return taken };
    while let Ok(pair) = arrived.shift().dyn_into::<Array>() {
        let bytes = pair.get(1).dyn_into::<Uint8Array>().ok();
        taken.push((pair.get(0).as_string().unwrap_or_default(), bytes.map(|bytes| bytes.to_vec())));
    }
    taken
}

/// Tells when more has arrived.
pub fn listen(root: &Element, mut arrived: impl FnMut() + 'static) -> EventListener {
    EventListener::new(root, "dryrun-part", move |_| arrived())
}

/// Asks the page's script for a part before its turn.
pub fn fetch(root: &Element, name: &str) {
    let _ = root.set_attribute("data-wanted", name);
    if let Ok(event) = Event::new("dryrun-wanted") {
        let _ = root.dispatch_event(&event);
    }
}
