//! The formats room: what leaves the program and is read again later. Every format has a version and a checksum.
//!
//! A folder for each format: `log`, `session`, `past`, `stories` and `notes` are the parts of saved progress, `export` is the file of
//! one reader's progress, and `link` is what readers send each other. `mod.rs` of a folder has the types that other
//! rooms use and chooses the reader by the version in the data; `v1` has the grammar of version 1. Once version 1 is
//! released, nothing in `v1` changes: a second version is a `v2` beside it, which is written from then on, and one
//! more arm where the reader is chosen. [`Versions`] is the list of all of them.
//!
//! It may use std and the pure rooms below it. Deliberately absent: the browser, storage, the clock, and
//! `Serialize` on any type of another room: what is stored in other people's browsers has types of its own, so
//! that the rest may change.

mod bits;
mod calendar;
mod codes;
mod envelope;
mod export;
mod ics;
mod letters;
pub mod link;
mod log;
mod notes;
mod part;
mod past;
pub mod session;
mod stories;
mod versions;

pub use calendar::{date, date_time};
pub use envelope::{Damage, Envelope, checksum, open, seal};
pub use export::{Exported, ImportFault, MOST_BYTES, Preview, csv, csv_row};
pub use ics::{CalendarDay, ics};
pub use notes::Notes;
pub use part::Part;
pub use session::{Play, Unfinished};
pub use versions::{Released, Versions};
