//! Any text as a question of a page around a frame: refused or asked, never a panic; and an answer to it is graded.
#![no_main]

use std::rc::Rc;

use dryrun::quiz::{Elapsed, Event, Millis, Pace, Session, own_question};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let Ok(item) = own_question(text) else { return };
    let session = Session::new(vec![Rc::new(item)], Pace::Practice, 1, Millis(0)).expect("one question");
    let moved = session.after(&Event::Moved { step: 0, to: 1 }, Millis(1), Elapsed(1));
    let moved = moved.map_or(session, |step| step.session);
    drop(moved.after(&Event::Checked(None), Millis(2), Elapsed(2)));
});
