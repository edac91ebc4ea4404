//! The memory room: reviews, the log that they are kept in, and what follows from them.
//!
//! Pure: it may use std, the bank and the quiz room. Deliberately absent: the browser, Yew, serde, the clock and
//! chance. Memory, due times, the plan and the forecast are derived from the log,
//! which is the truth; nothing else is stored.

mod concepts;
mod days;
mod drill;
mod fit;
mod fsrs;
mod history;
mod ledger;
mod log;
mod nudge;
mod past;
pub mod plan;
mod queue;
mod ranked;
mod review;
mod state;
mod statistics;
mod streak;
mod study;
mod times;
mod traces;

pub use days::{answered_on, sure_but_missed, week};
pub use drill::Ended;
pub use fit::{Fit, LEAST_REVIEWS, fit};
pub use fsrs::{DESIRED_RETENTION, Fsrs, MODEL, Memory, SAME_DAY};
pub use history::{History, Record};
pub use ledger::{Back, Change, Undo, import, reset};
pub use log::{Log, Reset};
pub use nudge::nudge;
pub use past::{MOST_SESSIONS, Past, PastSession};
pub use queue::Queue;
pub use ranked::{Ranked, ranked};
pub use review::{Occasion, Review, reviews_of};
pub use state::{NIGHT, State, States};
pub use statistics::{Calibration, OftenMissed, calibration, missed_most, year};
pub use streak::{Pauses, Streak};
pub use study::Study;
pub use times::{Times, Took};
pub use traces::{Trace, Traces};
