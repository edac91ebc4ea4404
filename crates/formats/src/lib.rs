//! The formats room: what leaves the program and comes back. Versioned, checked, tolerant.
//!
//! It may use std, serde, and the pure rooms below it. Deliberately absent: the browser, storage, the clock, and
//! `Serialize` on any type of another room: what is stored in other people's browsers has types of its own, so
//! that the rest may change.

mod calendar;
mod envelope;
mod export;
pub mod link;
pub mod log;
mod notes;
mod packed;
mod preview;
pub mod session;

pub use calendar::{date, date_time};
pub use envelope::{Damage, Envelope, checksum, open, seal};
pub use export::{Exported, ImportFault, MOST_BYTES, csv};
pub use notes::Notes;
pub use preview::{Preview, revived};
pub use session::Run;

use std::rc::Rc;
/// Stub.
#[derive(Clone, Debug, PartialEq)]
pub struct Unfinished {
    /// Stub.
    pub origin: String,
    /// Stub.
    pub touched: dryrun_quiz::Millis,
    /// Stub.
    pub play: Play,
}
/// Stub.
#[derive(Clone, Debug, PartialEq)]
pub enum Play {
    /// Stub.
    Session(Rc<dryrun_quiz::Session>),
    /// Stub.
    Drill(Rc<dryrun_incident::Run>),
}
impl Play {
    /// Stub.
    #[must_use]
    pub fn is_over(&self) -> bool {
        match self {
            Self::Session(session) => session.is_done(),
            Self::Drill(run) => run.is_over(),
        }
    }
}
