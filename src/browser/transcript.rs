//! Speech to text, on this device only: a browser that would send the voice to a server is not asked.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Promise};
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::wasm_bindgen::{JsCast, JsValue};

use super::promise::settled;
use super::reflect::{call, construct, get, global, object, set};

/// The class that recognises speech. A browser that knows it by an older name only cannot say where it does so.
const CLASS: &str = "SpeechRecognition";

thread_local! {
    /// What listens now, if anything does.
    static LISTENER: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Tells whether this browser recognises speech in a language, like `en-US`, on the device.
pub fn is_there(language: &str, tell: impl FnOnce(bool) + 'static) {
    let languages = Array::of1(&JsValue::from_str(language));
    let options = object(&[("langs", languages.into()), ("processLocally", JsValue::TRUE)]);
    let asked = global(CLASS).and_then(|class| call(&class, "available", &Array::of1(&options)));
    let Some(asked) = asked else { return tell(false) };
    settled(asked.unchecked_ref::<Promise>(), |answer| {
        tell(answer.and_then(|answer| answer.as_string()).is_some_and(|answer| answer == "available"));
    });
}

/// How much more likely the likely words are, from 0 to 10. Higher values make a recogniser hear them everywhere.
const BOOST: f64 = 3.0;

/// Listens until [`stop`], and tells each sentence that it heard. Where the browser takes them, it's told which words are
/// `likely`. Returns false if it cannot.
pub fn listen(language: &'static str, likely: &[String], tell: Rc<dyn Fn(String)>) -> bool {
    let begin = || {
        let listener = construct(CLASS, &Array::new())?;
        set(&listener, "lang", &JsValue::from_str(language));
        set(&listener, "continuous", &JsValue::TRUE);
        set(&listener, "processLocally", &JsValue::TRUE);
        // Where it was not taken, the voice would leave the device.
        get(&listener, "processLocally").filter(|local| *local == JsValue::TRUE)?;
        if get(&listener, "phrases").is_some() {
            let boosted = |words: &String| {
                construct("SpeechRecognitionPhrase", &Array::of2(&words.as_str().into(), &BOOST.into()))
            };
            set(&listener, "phrases", &likely.iter().filter_map(boosted).collect::<Array>());
        }
        let again = Rc::clone(&tell);
        let on_result = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| tell(heard(&event)));
        // A recogniser that knows phrases by name only ends at once.
        let on_error = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
            let fault = get(&event, "error").and_then(|fault| fault.as_string());
            if fault.is_some_and(|fault| fault == "phrases-not-supported") && LISTENER.take().is_some() {
                listen(language, &[], Rc::clone(&again));
            }
        });
        set(&listener, "onerror", on_error.as_ref());
        on_error.forget();
        set(&listener, "onresult", on_result.as_ref());
        on_result.forget();
        call(&listener, "start", &Array::new())?;
        LISTENER.replace(Some(listener));
        Some(())
    };
    begin().is_some()
}

/// Stops listening.
pub fn stop() {
    if let Some(listener) = LISTENER.take() {
        call(&listener, "stop", &Array::new());
    }
}

/// What an event brings that is new: from its first result on, the first guess of each.
fn heard(event: &JsValue) -> String {
    let Some(results) = get(event, "results") else { return String::new() };
    let first = get(event, "resultIndex").and_then(|index| index.as_f64()).unwrap_or_default() as u32;
    let results = Array::from(&results);
    let text = |result| get(&get(&result, "0")?, "transcript")?.as_string();
    results.iter().skip(first as usize).filter_map(text).collect()
}
