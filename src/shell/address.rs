//! Replaces the address, at most twice a second: WebKit throws after a hundred in ten seconds.

use gloo::timers::callback::Timeout;

use crate::browser::{address, clock};

/// When the address was last replaced, and a timer that waits to replace it.
#[derive(Default)]
pub(super) struct Address {
    rate: Rate,
    waiting: Option<Timeout>,
}

impl Address {
    /// Replaces the fragment, now or a little later. If the browser refuses, it is not tried again, because the browser
    /// would refuse again.
    pub(super) fn replace(&mut self, fragment: String) {
        self.forget();
        match self.rate.wait(clock::elapsed()) {
            0 => drop(address::replace(&fragment)),
            wait => {
                self.waiting = Some(Timeout::new(wait, move || {
                    address::replace(&fragment);
                }));
            }
        }
    }

    /// Cancels a replacement that waits.
    pub(super) fn forget(&mut self) {
        self.waiting = None;
    }
}

/// The most milliseconds that a replacement waits.
const LONGEST: u32 = 1_000;

/// The times of the last two replacements, by the clock that nobody sets. The second may be still to come.
#[derive(Default)]
struct Rate(Option<i64>, Option<i64>);

impl Rate {
    /// How many milliseconds the next replacement must wait: at most two are made in any second. If another one waits,
    /// it takes its place.
    fn wait(&mut self, now: i64) -> u32 {
        let is_taken = self.1.is_some_and(|last| now < last);
        if !is_taken {
            let next = self.0.map_or(now, |first| first.saturating_add(LONGEST.into()).max(now));
            *self = Self(self.1, Some(next));
        }
        let wait = self.1.map_or(0, |next| next.saturating_sub(now));
        // Longer only where the clock went back.
        u32::try_from(wait).unwrap_or(LONGEST).min(LONGEST)
    }
}

#[cfg(test)]
mod tests {
    use super::Rate;

    #[track_caller]
    fn check(times: &[i64], expect: &[u32]) {
        let mut rate = Rate::default();
        let waits: Vec<u32> = times.iter().map(|&time| rate.wait(time)).collect();
        assert_eq!(waits, expect, "{times:?}");
    }

    #[test]
    fn two_addresses_a_second_are_replaced_and_the_third_waits() {
        check(&[10, 20, 30], &[0, 0, 980]);
        check(&[5_000, 5_100, 5_200, 5_999, 6_000, 6_050, 6_100, 9_000], &[0, 0, 800, 1, 100, 50, 900, 0]);
        // The one that waited counts as well, when its time came.
        check(&[0, 100, 200, 1_001, 1_002], &[0, 0, 800, 99, 98]);
    }

    #[test]
    fn a_clock_that_stands_still_or_goes_back_holds_nothing_up_for_long() {
        check(&[7, 7, 7, 7], &[0, 0, 1_000, 1_000]);
        check(&[5_000, 5_000, 5_000, 1_000], &[0, 0, 1_000, 1_000]);
    }
}
