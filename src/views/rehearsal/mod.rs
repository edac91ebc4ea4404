//! The mock interview: before its first round, between two halves, and its scorecard.

mod choice;
mod page;
mod props;
mod rounds;
mod scorecard;

pub use page::{drill_in_loop, rehearsal};
pub use props::{LoopEvent, LoopProps};
