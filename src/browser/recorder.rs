//! Recording the microphone into this page's memory. Nothing is sent.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Promise};
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, Url};

use super::page;
use super::promise::settled;
use super::reflect::{call, construct, get, global, object, set};

/// What becomes of a recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// The microphone is on.
    Started,
    /// The browser has no recorder, or no microphone to ask for.
    Missing,
    /// The reader or the browser refused the microphone, or it is in use.
    Refused,
    /// The recording ended, or the microphone vanished.
    Ended {
        /// The address of what was recorded, in this page's memory; empty if that is nothing.
        url: String,
        /// How its file ends, like `webm`.
        ending: &'static str,
    },
}

thread_local! {
    /// What records now, if anything does.
    static RECORDER: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Asks for the microphone and records until [`stop`]. `tell` hears what becomes of it, also later.
pub fn record(tell: impl Fn(Recorded) + 'static) {
    let tell: Rc<dyn Fn(Recorded)> = Rc::new(tell);
    let constraints = object(&[("audio", JsValue::TRUE)]);
    let devices = global("navigator").and_then(|navigator| get(&navigator, "mediaDevices"));
    let asked = devices.filter(|_| global("MediaRecorder").is_some());
    let asked = asked.and_then(|devices| call(&devices, "getUserMedia", &Array::of1(&constraints)));
    let Some(asked) = asked else { return tell(Recorded::Missing) };
    let heard = Rc::clone(&tell);
    settled(asked.unchecked_ref::<Promise>(), move |stream| {
        let Some(stream) = stream else { return heard(Recorded::Refused) };
        let is_on = recording(&stream, Rc::clone(&heard)).is_some();
        if !is_on {
            switch_off(&stream);
        }
        heard(if is_on { Recorded::Started } else { Recorded::Missing });
    });
}

/// Ends the recording, if there is one.
pub fn stop() {
    if let Some(recorder) = RECORDER.take() {
        call(&recorder, "stop", &Array::new());
    }
}

/// Plays the recording on the page from a time on, in seconds.
pub fn play(from: f64) {
    let Some(audio) = page::find("audio") else { return };
    set(&audio, "currentTime", &from.into());
    if let Some(played) = call(&audio, "play", &Array::new()) {
        settled(played.unchecked_ref::<Promise>(), |_| {});
    }
}

/// Forgets what was recorded.
pub fn forget(url: &str) {
    let _ = Url::revoke_object_url(url);
}

fn recording(stream: &JsValue, tell: Rc<dyn Fn(Recorded)>) -> Option<()> {
    let recorder = construct("MediaRecorder", &Array::of1(stream))?;
    let pieces = Array::new();
    let kept = pieces.clone();
    let on_piece = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
        if let Some(piece) = get(&event, "data") {
            kept.push(&piece);
        }
    });
    let (stream, of) = (stream.clone(), recorder.clone());
    let on_end = Closure::<dyn FnMut(JsValue)>::new(move |_| {
        switch_off(&stream);
        RECORDER.take();
        let kind = get(&of, "mimeType").and_then(|kind| kind.as_string()).unwrap_or_default();
        let ending = if kind.starts_with("audio/mp4") {
            "m4a"
        } else if kind.starts_with("audio/ogg") {
            "ogg"
        } else {
            "webm"
        };
        tell(Recorded::Ended { url: address(&pieces, &kind).unwrap_or_default(), ending });
    });
    set(&recorder, "ondataavailable", on_piece.as_ref());
    set(&recorder, "onstop", on_end.as_ref());
    // The recorder calls them as long as it is there; two small closures for each recording.
    on_piece.forget();
    on_end.forget();
    call(&recorder, "start", &Array::new())?;
    RECORDER.replace(Some(recorder));
    Some(())
}

/// The address of the pieces, joined; `None` if they are empty.
fn address(pieces: &Array, kind: &str) -> Option<String> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_blob_sequence_and_options(pieces, &options).ok()?;
    (blob.size() > 0.0).then(|| Url::create_object_url_with_blob(&blob).ok()).flatten()
}

fn switch_off(stream: &JsValue) {
    if let Some(tracks) = call(stream, "getTracks", &Array::new()) {
        for track in Array::from(&tracks).iter() {
            call(&track, "stop", &Array::new());
        }
    }
}
