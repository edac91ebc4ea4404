//! Drills: the list of them, one as it is played, and the debrief.

mod advent;
mod debrief;
mod list;
mod parts;
mod play;
mod props;
mod team;

pub use advent::advent;
pub use list::drills;
pub use play::drill;
pub use props::DrillProps;
