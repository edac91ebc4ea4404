//! Drills: the list of them, one as it is played, and the debrief.

mod debrief;
mod list;
mod parts;
mod play;
mod props;
mod team;

pub use list::drills;
pub use play::drill;
pub use props::DrillProps;
