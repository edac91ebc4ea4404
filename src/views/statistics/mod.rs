//! What was met, and how it came out.

mod progress;

pub use progress::progress;
