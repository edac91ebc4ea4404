//! The memory room: reviews, the log that they are kept in, and what follows from them.
//!
//! Pure: it may use std, the bank and the quiz room. Deliberately absent: the browser, Yew, serde, the clock and
//! chance. Stability and due times will be derived here too; the log is the truth, and nothing else is stored.

mod days;
mod drill;
mod history;
mod ledger;
mod log;
mod nudge;
mod past;
mod review;
mod state;

pub use days::{answered_on, sure_but_missed, week};
pub use drill::Ended;
pub use history::{History, Record};
pub use ledger::{Back, Change, Undo, import, reset};
pub use log::{Log, Reset};
pub use nudge::nudge;
pub use past::{MOST_SESSIONS, Past, PastSession};
pub use review::{Occasion, Review, reviews_of};
pub use state::{NIGHT, State, States};
