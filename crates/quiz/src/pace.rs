//! How a set is asked, and how large a set may be. Addresses, links and sessions share these.

use super::Millis;

/// The most items in a set that a link asks for.
pub const MOST_ITEMS: u16 = 500;
/// The longest exam, in minutes.
pub const MOST_MINUTES: u16 = 600;

/// The seconds that a quick question takes, its verdict included.
const SECONDS_EACH: usize = 55;

/// About how many minutes so many quick questions take, at least one.
#[must_use]
pub const fn minutes_of(questions: usize) -> usize {
    let minutes = questions * SECONDS_EACH / 60;
    if minutes == 0 { 1 } else { minutes }
}

/// When verdicts are shown, and how much time there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pace {
    /// Practice: verdicts at once; at the end the reader may fix what was missed.
    #[default]
    Practice,
    /// Exam: verdicts at the end.
    Exam {
        /// Minutes until the exam ends by itself, 1 to [`MOST_MINUTES`]; `None` if it has no limit.
        minutes: Option<u16>,
    },
}

impl Pace {
    /// Whether verdicts are shown at the end.
    #[must_use]
    pub const fn is_exam(self) -> bool {
        matches!(self, Self::Exam { .. })
    }

    /// When a session that began at `started` ends by itself; `None` if it does not. This is a point in time, not a
    /// time left, so the clock goes on while the page is closed.
    #[must_use]
    pub fn deadline(self, started: Millis) -> Option<Millis> {
        match self {
            Self::Practice | Self::Exam { minutes: None } => None,
            Self::Exam { minutes: Some(minutes) } => Some(started.plus_minutes(minutes)),
        }
    }
    /// When a session that began at `started` ends, if it is found to be over at `now`: at its deadline, not later.
    #[must_use]
    pub fn end(self, started: Millis, now: Millis) -> Millis {
        self.deadline(started).map_or(now, |deadline| deadline.min(now))
    }
}
