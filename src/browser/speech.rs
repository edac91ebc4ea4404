//! Reading a text aloud, with a voice of this device.

use js_sys::Array;
use web_sys::wasm_bindgen::JsValue;

use super::reflect::{call, construct, get, global, set};

/// A voice of this device for a language, like `en`. Others would send the text to a server.
fn local_voice(language: &str) -> Option<JsValue> {
    let voices = Array::from(&call(&global("speechSynthesis")?, "getVoices", &Array::new())?);
    voices.iter().find(|voice| {
        let lang = get(voice, "lang").and_then(|lang| lang.as_string()).unwrap_or_default();
        get(voice, "localService").is_some_and(|local| local.is_truthy()) && lang.starts_with(language)
    })
}

/// Reads a text aloud; a text that is being read is stopped. Returns false if this device has no voice of its own.
pub fn read_aloud(text: &str, language: &str) -> bool {
    let read = || {
        let voice = local_voice(language)?;
        let spoken = construct("SpeechSynthesisUtterance", &Array::of1(&JsValue::from_str(text)))?;
        set(&spoken, "voice", &voice);
        let synthesis = global("speechSynthesis")?;
        call(&synthesis, "cancel", &Array::new())?;
        call(&synthesis, "speak", &Array::of1(&spoken))
    };
    read().is_some()
}

/// Stops what is being read.
pub fn be_quiet() {
    if let Some(synthesis) = global("speechSynthesis") {
        call(&synthesis, "cancel", &Array::new());
    }
}
