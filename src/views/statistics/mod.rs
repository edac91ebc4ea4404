//! What is known of the reader: the page "Your progress", and the pictures of the page "You", each with its table.

mod bar;
mod calibration;
mod heat;
mod mastery;
mod progress;

pub(super) use calibration::calibration;
pub(super) use heat::heat;
pub use mastery::TopicForecast;
pub(super) use mastery::mastery;
pub use progress::progress;
