//! The quiz room: choosing a set, running a session, grading, today's five; and a question that is in no bank.
//!
//! Pure: it may use std and the bank. Deliberately absent: the browser, Yew, serde, the clock and
//! chance. The time, the seed and every answer are arguments, so all of it is tested natively.

mod advent;
mod apart;
mod certainty;
mod civil;
mod countdown;
mod daily;
mod ended;
mod fields;
mod grade;
mod marks;
mod own;
mod pace;
mod response;
mod session;
mod set;
mod shuffle;
mod spoken;
mod suggest;

pub use advent::{ADVENT, Advent, advent};
pub use apart::apart;
pub use certainty::{Certainty, Rating, Standing};
pub use civil::{civil_from_days, date_time_words, days_from_civil};
pub use countdown::Countdown;
pub use daily::{DAILY, Day, daily};
pub use ended::Ended;
pub use fields::{fields, in_fields, in_one, with_field};
pub use grade::{Credit, NotYet, Outcome, Remark, Verdict, grade, longest_rise};
pub use marks::Marks;
pub use own::{OwnFault, own_language, own_question};
pub use pace::{MOST_ITEMS, MOST_MINUTES, Pace, minutes_of};
pub use response::Response;
pub use session::{Ending, Event, Phase, Question, Questions, Session, Status, Step, Tally};
pub use set::{Available, SetFault, SetQuery, available, choose, fitting};
pub use shuffle::{drawn, presentation, shuffled};
pub use spoken::{FollowUp, MOST_FOLLOW_UPS, Spoken, SpokenStep};
pub use suggest::{Suggestion, SuggestionKind, suggested};

/// Milliseconds since the Unix epoch, UTC. In this room, times are always arguments; only `browser::clock` reads the
/// clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Millis(pub i64);

impl Millis {
    /// Milliseconds from `earlier` to `self`; 0 if the clock was set back in between, and at most
    /// about 49 days.
    #[must_use]
    pub fn since(self, earlier: Self) -> u32 {
        u32::try_from(self.0.saturating_sub(earlier.0).max(0)).unwrap_or(u32::MAX)
    }

    /// Whether the time is more than a day ahead of the clock: then it was noted while the clock was wrong. Clocks of
    /// two devices may differ by some hours, and a clock that was set to another time zone by hand too.
    #[must_use]
    pub const fn is_ahead_of(self, now: Self) -> bool {
        self.0 > now.plus_minutes(24 * 60).0
    }

    /// The time that is this many minutes later.
    #[must_use]
    pub const fn plus_minutes(self, minutes: u16) -> Self {
        Self(self.0.saturating_add(minutes as i64 * 60_000))
    }
}

/// Milliseconds since the page was opened, by a clock that nobody sets: it never jumps. It may stand still while the
/// computer sleeps, so it cannot say how much time has passed since then.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Elapsed(pub i64);

impl Elapsed {
    /// Milliseconds from `earlier` to `self`; 0 if the browser's clock went back, and at most about 49 days.
    #[must_use]
    pub fn since(self, earlier: Self) -> u32 {
        Millis(self.0).since(Millis(earlier.0))
    }
}
