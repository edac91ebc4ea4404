//! The plan to the day of the interview: what to practise on which day, so that most is recalled on that day for the
//! minutes that there are. It is derived from the log whenever it is shown, so a missed day needs no repair.

mod candidate;
mod days;
mod forecast;
mod listed;
mod outlook;

pub use candidate::{Candidate, Kind};
pub use days::{Plan, PlannedDay, Span, closed_of, spoken_of};
pub use forecast::{Estimate, Forecast};
pub use listed::{ListedDay, listed};
