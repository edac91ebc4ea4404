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
        if self.rate.admits(clock::now()) {
            address::replace(&fragment);
        } else {
            self.waiting = Some(Timeout::new(1000, move || {
                address::replace(&fragment);
            }));
        }
    }

    /// Cancels a replacement that waits.
    pub(super) fn forget(&mut self) {
        self.waiting = None;
    }
}

/// The times of the last two replacements, in milliseconds since the Unix epoch.
#[derive(Default)]
struct Rate(i64, i64);

impl Rate {
    /// Whether one more replacement is allowed: at most two in any second are.
    fn admits(&mut self, now: i64) -> bool {
        if (self.0..self.0.saturating_add(1_000)).contains(&now) {
            return false;
        }
        *self = Self(self.1, now);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::Rate;

    #[test]
    fn two_addresses_a_second_are_replaced_and_the_third_waits() {
        let mut rate = Rate::default();
        let times = [5_000, 5_100, 5_200, 5_999, 6_000, 6_050, 6_100, 9_000];
        let admitted: Vec<i64> = times.into_iter().filter(|&time| rate.admits(time)).collect();
        assert_eq!(admitted, [5_000, 5_100, 6_000, 6_100, 9_000]);
        // A clock that was set back holds nothing up.
        assert!(rate.admits(1_000));
    }
}
