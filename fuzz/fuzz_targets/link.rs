//! Any text as a payload and as an address: refused or read, never a panic; what is read is read again from what would
//! be written.
#![no_main]

use dryrun::address::Route;
use dryrun::bank::{Bank, BankId};
use dryrun::formats::link::Payload;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let bank = BankId::default();
    if let Ok(payload) = Payload::decode(text, &bank) {
        let written = payload.encode_long(&bank).expect("it was read");
        assert_eq!(Payload::decode(&written, &bank), Ok(payload));
    }
    if let Ok(route) = Route::parse(text, &Bank::default()) {
        let _ = route.to_string();
    }
});
