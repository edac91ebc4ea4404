//! When a session ended, and how long it took.

use crate::Day;

/// When somebody finished a session, to the day, and how long it took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// The day, by that person's own calendar.
    pub day: Day,
    /// How many seconds the session took, at most [`Ended::MOST_SECONDS`].
    pub seconds: u32,
}

impl Ended {
    /// The most seconds that a link has room for: 194 days.
    pub const MOST_SECONDS: u32 = 0x00ff_ffff;

    /// A session that ended on a day, after this many seconds.
    #[must_use]
    pub fn of(day: Day, seconds: u32) -> Self {
        Self { day, seconds: seconds.min(Self::MOST_SECONDS) }
    }
}
