//! What happens where the reader says what they prepare for.

use crate::bank::Track;

/// What the reader did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GoalEvent {
    /// They chose a job, or left it open.
    JobChosen(Option<Track>),
    /// They typed a date, perhaps only a part of it.
    DayTyped(String),
    /// They have no date.
    NoDay,
    /// They chose how many minutes a day.
    MinutesChosen(u16),
    /// They do not want to say.
    Skipped,
}
