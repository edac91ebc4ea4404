//! Drills in the log: how a run ended is a review like any other, so it is joined, exported and reset like them.

use core::cmp::Reverse;

use super::{Log, Occasion, Review};
use dryrun_bank::{DrillId, ItemId};
use dryrun_quiz::{Millis, Rating};

/// Milliseconds in a minute.
const MINUTE: u32 = 60_000;

/// How a run through a drill ended. A greater one is a better one: a good ending, then less time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ended {
    /// Whether the ending is a good one.
    pub good: bool,
    /// How long the incident lasted, in minutes of its own clock. `None` if the log was written without it, for want of
    /// room: nobody knows, so it is worse than every time.
    minutes: Option<Reverse<u32>>,
}

impl Ended {
    /// An ending after so many minutes of the incident's clock.
    #[must_use]
    pub const fn new(good: bool, minutes: u32) -> Self {
        Self { good, minutes: Some(Reverse(minutes)) }
    }

    /// How long the incident lasted, in minutes of its own clock; `None` if the log no longer has it.
    #[must_use]
    pub fn minutes(self) -> Option<u32> {
        self.minutes.map(|Reverse(minutes)| minutes)
    }

    /// The run as a review. No item has the id of a drill. `None` where the id of the drill could not
    /// name an item; the checker holds that each can.
    #[must_use]
    pub fn review(self, drill: &DrillId, at: Millis) -> Option<Review> {
        Some(Review {
            at,
            item: ItemId::parse(drill.as_str())?,
            rating: if self.good { Rating::Good } else { Rating::Again },
            certainty: None,
            took: self.minutes().unwrap_or_default().saturating_mul(MINUTE),
            occasion: Occasion::Practice,
        })
    }
}

impl From<&Review> for Ended {
    fn from(review: &Review) -> Self {
        let minutes = (review.took > 0).then_some(Reverse(review.took / MINUTE));
        Self { good: review.rating != Rating::Again, minutes }
    }
}

impl Log {
    /// How the best run through a drill ended, of those that no reset hides; `None` if none has ended.
    #[must_use]
    pub fn best(&self, drill: &DrillId) -> Option<Ended> {
        let of_drill = self.stored().filter(|review| review.item.as_str() == drill.as_str());
        of_drill.filter(|review| !self.is_forgotten(review)).map(Ended::from).max()
    }
}

#[cfg(test)]
mod tests {
    use super::Ended;
    use crate::{Log, Reset};
    use dryrun_bank::DrillId;
    use dryrun_quiz::Millis;

    fn drill(id: &str) -> DrillId {
        DrillId::parse(id).expect("an id")
    }

    /// A log of runs: `+21` ended well after 21 minutes, `-4` badly after four. One run ends in each minute.
    fn log(runs: &str) -> Log {
        let ended = |run: &str| Ended::new(run.starts_with('+'), run[1..].parse().expect("minutes"));
        let review = |(minute, run): (u16, &str)| {
            ended(run).review(&drill("mini-drill"), Millis(0).plus_minutes(minute)).expect("an id")
        };
        (1..).zip(runs.split_whitespace()).map(review).collect()
    }

    #[track_caller]
    fn check(log: &Log, expect: Option<(bool, Option<u32>)>) {
        assert_eq!(log.best(&drill("mini-drill")).map(|best| (best.good, best.minutes())), expect);
        assert_eq!(log.best(&drill("other-drill")), None);
    }

    #[test]
    fn the_best_is_a_good_ending_in_the_least_time() {
        check(&log(""), None);
        check(&log("-9"), Some((false, Some(9))));
        check(&log("-9 -4 -30"), Some((false, Some(4))));
        check(&log("-4 +21"), Some((true, Some(21))));
        check(&log("+21 +17 +30 -2"), Some((true, Some(17))));
    }

    #[test]
    fn two_tabs_or_devices_agree_in_any_order() {
        let (one, other) = (log("-9 +40"), log("-9 +40 +21"));
        let (mut there, mut back) = (one.clone(), other.clone());
        there.join(&other);
        back.join(&one);
        back.join(&one);
        assert_eq!(there, back);
        check(&there, Some((true, Some(21))));
    }

    #[test]
    fn a_reset_hides_it_and_a_full_storage_keeps_how_it_ended() {
        let mut reset = log("+21");
        reset.reset(Reset::of(Millis(0).plus_minutes(9), []));
        check(&reset, None);
        let thin: Log = log("-4 +21").stored().map(crate::Review::thinned).collect();
        check(&thin, Some((true, None)));
        let mut joined = log("+30");
        joined.join(&thin);
        check(&joined, Some((true, Some(30))));
    }
}
