//! The rehearsal room: a mock interview as a loop of rounds. It says which rounds there are, what each asks, how one
//! follows from the other, and what the answers show together.
//!
//! Pure: it may use std, the bank and the quiz room. Deliberately absent: the browser, the clock, chance and sentences.
//! It does not play anything either: a round is played as a session or a drill, and this room hears how that came out.

mod answer;
mod course;
mod draw;
mod halves;
mod machine;
mod plan;
mod query;
mod quote;
mod round;
mod scorecard;
mod signal;
#[cfg(test)]
mod tests;

pub use answer::{Answer, Asked, Came, Drawn, Score};
pub use course::{Event, Leg, Phase, Turn};
pub use draw::draw;
pub use dryrun_coach::{Part, Remark};
pub use machine::Loop;
pub use plan::rounds_of;
pub use query::{Length, LoopQuery, usual_level};
pub use round::Round;
pub use scorecard::{Evidence, Hire, MOST_NEXT, Next, Scorecard, Shown};
pub use signal::{Scores, Signal};
