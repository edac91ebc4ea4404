//! Days with practice in a row, and pauses, which neither add to them nor end them.

use dryrun_quiz::{Day, Millis};

use crate::Log;
use crate::days::by_quarter;

/// How often the reader switched a pause on or off is kept for so many times, the latest ones.
const MOST: usize = 64;

/// When the reader switched a pause on and off: for a holiday, or an illness.
///
/// It is a set of switches in order of time, so joining two of them is a union: commutative, associative, idempotent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pauses(Vec<(Millis, bool)>);

impl Pauses {
    /// As text: the milliseconds of each switch, behind `+` where it was switched on and behind `-` where off.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::new();
        for (at, is_on) in &self.0 {
            text.push_str(if text.is_empty() { "" } else { " " });
            text.push(if *is_on { '+' } else { '-' });
            text.push_str(&at.0.to_string());
        }
        text
    }

    /// Reads what was written. A word that is damaged is left out.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut pauses = Self::default();
        for word in text.split(' ') {
            // The sign in front is that of the number, so a time before 1970 cannot be written.
            if let Ok(number) = word.parse::<i64>() {
                pauses.add((Millis(number.saturating_abs()), !word.starts_with('-')));
            }
        }
        pauses
    }

    /// When a pause was switched on (`true`) and off, in order of time.
    pub fn switches(&self) -> impl Iterator<Item = (Millis, bool)> + '_ {
        self.0.iter().copied()
    }

    /// Adds that a pause was switched on or off. Of more than 64 switches, the latest stay.
    pub fn add(&mut self, switch: (Millis, bool)) {
        if let Err(place) = self.0.binary_search(&switch) {
            self.0.insert(place, switch);
        }
        if self.0.len() > MOST {
            self.0.remove(0);
        }
    }

    /// Adds what another tab or a file knows.
    pub fn join(&mut self, other: &Self) {
        other.0.iter().for_each(|switch| self.add(*switch));
    }

    /// Whether no pause was ever switched on.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// When the pause began that is on now; `None` without one.
    #[must_use]
    pub fn since(&self) -> Option<Millis> {
        let first = self.0.iter().rev().take_while(|(_, is_on)| *is_on).last();
        first.map(|(at, _)| *at)
    }

    /// Switches the pause on, or off if it is on. It counts as later than every switch before, also than one from
    /// while the clock was fast.
    pub fn switch(&mut self, now: Millis) {
        let last = self.0.last().map_or(i64::MIN, |(at, _)| at.0.saturating_add(1));
        self.add((Millis(now.0.max(last).max(0)), self.since().is_none()));
    }

    /// The first and the last day of each pause, in their order. One that is on lasts until today.
    fn spans(&self, today: Day, day_of: &dyn Fn(Millis) -> Day) -> Vec<(Day, Day)> {
        let mut spans = Vec::new();
        let mut open = None;
        for (at, is_on) in &self.0 {
            let day = day_of(*at);
            if *is_on {
                open = open.or(Some(day));
            } else if let Some(first) = open.take() {
                spans.push((first, day));
            }
        }
        spans.extend(open.map(|first| (first, today)));
        spans
    }
}

impl FromIterator<(Millis, bool)> for Pauses {
    fn from_iter<T: IntoIterator<Item = (Millis, bool)>>(switches: T) -> Self {
        let mut pauses = Self::default();
        switches.into_iter().for_each(|switch| pauses.add(switch));
        pauses
    }
}

/// Days with practice in a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Streak {
    /// How many days have practice, up to today or yesterday. Days of a pause in between are no gap, and count only with
    /// practice.
    pub days: usize,
    /// The day on which the pause began that is on now.
    pub paused: Option<Day>,
}

impl Streak {
    /// The streak as it is now. `day_of` gives the day of a time by the reader's clock. What is still to come was noted
    /// while the clock was wrong, and does not count.
    #[must_use]
    pub fn of(log: &Log, pauses: &Pauses, now: Millis, day_of: &dyn Fn(Millis) -> Day) -> Self {
        let today = day_of(now);
        let spans = pauses.spans(today, day_of);
        let is_paused =
            |day: u32| spans.iter().any(|(first, last)| (first.number()..=last.number()).contains(&day));
        // The day that comes next on the way back: today may still get its practice.
        let (mut days, mut next, mut day_of_review) = (0, today.number(), by_quarter(day_of));
        for review in log.iter().rev() {
            let day = day_of_review(review.at).number();
            if day > next {
                continue;
            }
            if (day + 1..=next).any(|missed| missed != today.number() && !is_paused(missed)) {
                break;
            }
            days += 1;
            let Some(before) = day.checked_sub(1) else { break };
            next = before;
        }
        Self { days, paused: pauses.since().map(day_of) }
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, Pauses};
    use dryrun_quiz::Millis;

    #[test]
    fn switches_come_back_and_what_is_damaged_is_left_out() {
        for (text, expect) in [
            ("", ""),
            ("+10 -20", "+10 -20"),
            ("-20 +10 +10", "+10 -20"),
            ("+10 x -  +-3 +99999999999999999999", "+10"),
        ] {
            let pauses = Pauses::read(text);
            assert_eq!(pauses.write(), expect, "{text}");
            assert_eq!(Pauses::read(&pauses.write()), pauses, "{text}");
        }
    }

    #[test]
    fn a_pause_goes_on_and_off_whatever_the_clock_says() {
        let mut pauses = Pauses::default();
        for (now, since) in [(50, Some(50)), (60, None), (40, Some(61)), (30, None), (30, Some(63))] {
            pauses.switch(Millis(now));
            assert_eq!(pauses.since(), since.map(Millis), "after {now}: {}", pauses.write());
        }
    }

    #[test]
    fn only_the_latest_switches_are_kept() {
        let mut pauses = Pauses::default();
        (0..200).for_each(|now| pauses.switch(Millis(now)));
        assert_eq!((pauses.0.len(), pauses.0.last()), (MOST, Some(&(Millis(199), false))));
    }
}
