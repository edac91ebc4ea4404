//! The page "Your progress".

mod progress;

pub use progress::progress;
