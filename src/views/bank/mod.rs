//! The bank to read and to print.

mod answer_key;
mod browse;
mod item;
mod worksheet;

pub use browse::browse;
pub use item::item;
pub use worksheet::worksheet;
