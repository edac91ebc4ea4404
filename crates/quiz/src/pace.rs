//! How a set is asked, and how large a set may be. Addresses, links and sessions share these.

use super::Millis;

/// The most items in a set that a link asks for.
pub const MOST_ITEMS: u16 = 500;
/// The longest exam, in minutes.
pub const MOST_MINUTES: u16 = 600;

/// When verdicts are shown, and how long there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// At once, and what was missed comes back.
    #[default]
    Practice,
    /// At the end.
    Exam {
        /// Minutes until it ends by itself, 1 to [`MOST_MINUTES`]; `None` without limit.
        minutes: Option<u16>,
    },
}

impl Pace {
    /// Whether verdicts are shown at the end.
    #[must_use]
    pub const fn is_exam(self) -> bool {
        matches!(self, Self::Exam { .. })
    }

    /// When a session that began at `started` ends by itself; `None` where it does not. It is a moment, not a
    /// remainder: closing the page stops no clock.
    #[must_use]
    pub fn deadline(self, started: Millis) -> Option<Millis> {
        match self {
            Self::Practice | Self::Exam { minutes: None } => None,
            Self::Exam { minutes: Some(minutes) } => Some(started.plus_minutes(minutes)),
        }
    }
}
