//! What a reader prepares for: the page where they say it, and the chip in the header that leads there.

mod chip;
mod event;
mod page;

pub(super) use chip::chip;
pub use event::GoalEvent;
pub use page::{GoalProps, goal};
