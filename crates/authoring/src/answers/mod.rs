//! Measures the coach: how well the cues of the bank's prompts find what people say in their own words.

mod figures;
mod measure;
mod misses;
mod read;

pub use figures::{Counts as PointCounts, Figures, Half, Measured, Stories};
pub use measure::measure;
pub use misses::misses;
pub use read::{Answer, read_answers};
