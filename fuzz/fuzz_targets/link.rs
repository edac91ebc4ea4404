//! Any text as a payload and as an address: refused or read, never a panic; what is read is what would be written.
#![no_main]

use dryrun::bank::Bank;
use dryrun::address::Route;
use dryrun::formats::link::Payload;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(payload) = Payload::decode(text) {
        assert_eq!(payload.encode().as_deref(), Ok(text));
    }
    if let Ok(route) = Route::parse(text, &Bank::default()) {
        let _ = route.to_string();
    }
});
