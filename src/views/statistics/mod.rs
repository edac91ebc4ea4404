//! What is known of the reader: the page "Your progress", and the pictures of the page "You", each with its table.

mod bar;
mod calibration;
mod heat;
mod mastery;
mod progress;
mod times;

pub(super) use calibration::calibration;
pub(super) use heat::heat;
pub(super) use mastery::mastery;
pub use mastery::{Known, TopicForecast};
pub use progress::progress;
pub(super) use times::times;
