//! Keys that go down.

use web_sys::KeyboardEvent;
use web_sys::wasm_bindgen::prelude::wasm_bindgen;
use web_sys::wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// An event of the keyboard. One that a program made may lack what every real one has.
    type Described;

    /// What the key types, or its name.
    #[wasm_bindgen(method, getter)]
    fn key(this: &Described) -> JsValue;

    /// The key's place on the keyboard.
    #[wasm_bindgen(method, getter)]
    fn code(this: &Described) -> JsValue;
}

/// The `keyCode` of a key that an input method takes. Safari ends a composition before the key that ends it goes down,
/// so only this tells that the key was meant for it.
const TAKEN: u32 = 229;

/// What a key types, or its name; empty if the browser does not say.
#[must_use]
pub fn name(event: &KeyboardEvent) -> String {
    event.unchecked_ref::<Described>().key().as_string().unwrap_or_default()
}

/// The place of a key on the keyboard; empty if the browser does not say.
#[must_use]
pub fn place(event: &KeyboardEvent) -> String {
    event.unchecked_ref::<Described>().code().as_string().unwrap_or_default()
}

/// Whether an input method takes the key.
#[must_use]
pub fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == TAKEN
}

/// Whether a key is held down with it that makes it a shortcut, or another character.
#[must_use]
pub fn is_command(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.meta_key() || event.alt_key() || event.get_modifier_state("AltGraph")
}
