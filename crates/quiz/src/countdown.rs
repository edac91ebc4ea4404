//! The time that is left in an exam, or in a round of a mock interview, while its page is open.

use super::{Elapsed, Millis, Session};

/// The time that is left in an exam while its page is open.
///
/// Two clocks are asked. The one that nobody sets may stand still while the computer sleeps. The reader's clock goes on
/// then, but it can be set: forward, which looks like sleep, and back. Whichever says that more time has passed since
/// the page showed the exam is believed. So a clock that is set back gives no time, and a night with the lid closed is
/// no break. A clock that was set forward and back again takes none away: time that was taken is given back, but not
/// shown, because the time left never grows.
#[derive(Clone, Debug, PartialEq)]
pub struct Countdown {
    /// The milliseconds left at first.
    at_first: u32,
    /// The reader's clock at first.
    wall: Millis,
    /// The clock that nobody sets, at first.
    steady: Elapsed,
    /// The milliseconds left, as the page last showed them.
    left: u32,
}

/// The deadline moves with the reader's clock from this many milliseconds on. Below, clocks differ without being set.
const SET: u64 = 60_000;

impl Countdown {
    /// The time that is left in a session at this time; `None` if it has no limit. It never has more than its limit.
    #[must_use]
    pub fn of(session: &Session, now: Millis, elapsed: Elapsed) -> Option<Self> {
        let left = session.time_left(now)?;
        Some(Self::lasting(left, now, elapsed))
    }

    /// So many milliseconds from this time on, for something that does not end by itself when they have passed.
    #[must_use]
    pub const fn lasting(left: u32, now: Millis, elapsed: Elapsed) -> Self {
        Self { at_first: left, wall: now, steady: elapsed, left }
    }

    /// Looks at both clocks.
    pub fn look(&mut self, now: Millis, elapsed: Elapsed) {
        let passed = now.since(self.wall).max(elapsed.since(self.steady));
        self.left = self.left.min(self.at_first.saturating_sub(passed));
    }

    /// The milliseconds left at the last look.
    #[must_use]
    pub const fn left(&self) -> u32 {
        self.left
    }

    /// The session by the reader's clock, if that was set: it began at the time at which it must have begun, so that it
    /// ends in the time that is left.
    #[must_use]
    pub fn set(&self, session: &Session, now: Millis) -> Option<Session> {
        let late = now.0.saturating_add(self.left.into()).saturating_sub(session.deadline()?.0);
        if self.left == 0 || late.unsigned_abs() < SET {
            return None;
        }
        Some(session.begun_at(Millis(session.started().0.saturating_add(late))))
    }
}

#[cfg(test)]
mod tests {
    use super::{Countdown, Elapsed, Millis};

    /// What a page shows in turn, in seconds, at these readings of both clocks in seconds. It has ten minutes at first.
    #[track_caller]
    fn check(readings: &[(i64, i64)], expect: &[u32]) {
        let at = |seconds: i64| Millis(1_700_000_000_000 + seconds * 1000);
        let mut countdown = Countdown { at_first: 600_000, wall: at(0), steady: Elapsed(77), left: 600_000 };
        let shown = readings.iter().map(|&(wall, steady)| {
            countdown.look(at(wall), Elapsed(77 + steady * 1000));
            countdown.left() / 1000
        });
        assert_eq!(shown.collect::<Vec<_>>(), expect, "{readings:?}");
    }

    #[test]
    fn time_passes_once() {
        check(&[(0, 0), (1, 1), (60, 60), (599, 599), (600, 600), (700, 700)], &[600, 599, 540, 1, 0, 0]);
    }

    #[test]
    fn a_clock_that_is_set_back_gives_no_time() {
        check(&[(60, 60), (-3600, 61), (-3540, 121)], &[540, 539, 479]);
        // And one that is set right again takes none away.
        check(&[(60, 60), (-3600, 61), (62, 62)], &[540, 539, 538]);
        // Neither clock gives any.
        check(&[(60, 60), (-3600, -3600)], &[540, 540]);
    }

    #[test]
    fn sleep_is_no_break_even_if_the_other_clock_slept_too() {
        check(&[(60, 60), (400, 61), (401, 62)], &[540, 200, 199]);
        check(&[(60, 60), (9_000, 61)], &[540, 0]);
        check(&[(60, 60), (61, 400), (62, 401)], &[540, 200, 199]);
    }

    #[test]
    fn a_clock_set_forward_and_back_takes_no_time_away_and_shows_none_twice() {
        check(&[(10, 10), (310, 11), (12, 12), (299, 299), (312, 312)], &[590, 290, 290, 290, 288]);
    }

    #[test]
    fn clocks_out_of_all_bounds_do_no_harm() {
        check(&[(i64::MIN / 1_000_000, 1), (i64::MAX / 1_000_000, 2)], &[599, 0]);
    }
}
