//! Today's five: the questions of a date, the same for everybody.
//!
//! Every closed item draws a lot, which follows only from the day and the item's permanent number. The items with the
//! lowest lots are asked, at most one of each topic. So two people with the same bank get the same five. If one bank is
//! newer, most days still have the same five: a new item changes only the days on which its lot is among the lowest, a
//! retired one only the days on which it would be asked. A pinned link says exactly which five somebody had.

use core::fmt;
use std::rc::Rc;

use super::{civil_from_days, days_from_civil};
use dryrun_bank::{Bank, Item, Kind};

/// A date: whole days since 1970-01-01, by the reader's own calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(u32);

/// How many questions a day has.
pub const DAILY: usize = 5;

/// The last day that has a name of four digits: 9999-12-31.
const LAST: u32 = 2_932_896;

impl Day {
    /// The day of a moment, on clocks that are `ahead` minutes ahead of UTC.
    #[must_use]
    pub fn of(at: super::Millis, ahead: i32) -> Self {
        let days = at.0.saturating_add(i64::from(ahead) * 60_000).div_euclid(86_400_000);
        Self(u32::try_from(days.max(0)).unwrap_or(LAST).min(LAST))
    }

    /// Reads a day like `2026-11-20`; `None` if there is no such date, or if it is before 1970.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fields: Vec<u32> = text.split('-').map(|field| field.parse().ok()).collect::<Option<_>>()?;
        let [year, month, day] = fields.as_slice() else { return None };
        let days = days_from_civil(i64::from(*year), i64::from(*month), i64::from(*day));
        let days = u32::try_from(days).ok()?;
        let found = Self(days);
        (days <= LAST && found.to_string() == text).then_some(found)
    }

    /// How many days it is after 1970-01-01.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The day that is so many days earlier; 1970-01-01 if that is before it.
    #[must_use]
    pub const fn earlier(self, days: u32) -> Self {
        Self(self.0.saturating_sub(days))
    }

    /// The seed of that day, which decides the order of options.
    #[must_use]
    pub const fn seed(self) -> u32 {
        (mixed(self.0 as u64) >> 32) as u32
    }

    /// The day with this number; `None` if it has no name of four digits.
    #[must_use]
    pub fn numbered(number: u32) -> Option<Self> {
        (number <= LAST).then_some(Self(number))
    }
}

impl fmt::Display for Day {
    /// Like `2026-11-20`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&civil_from_days(self.0.into()))
    }
}

/// The finaliser of SplitMix64: every bit of the input moves every bit of the output. Source: Steele, Lea and
/// Flood, "Fast splittable pseudorandom number generators", 2014.
pub(super) const fn mixed(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ value >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ value >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ value >> 31
}

/// The five items of a day, the lowest lot first; fewer if fewer topics have closed items.
#[must_use]
pub fn daily(bank: &Bank, day: Day) -> Vec<Rc<Item>> {
    let lot = |item: &Item| mixed(u64::from(day.0) << 16 | u64::from(item.number));
    let mut chosen: Vec<Rc<Item>> = Vec::with_capacity(DAILY);
    while chosen.len() < DAILY {
        let is_free = |item: &&Rc<Item>| {
            item.kind() != Kind::Prompt && chosen.iter().all(|taken| taken.topic != item.topic)
        };
        let Some(next) = bank.items().iter().filter(is_free).min_by_key(|item| lot(item)) else { break };
        chosen.push(Rc::clone(next));
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::Day;
    use crate::Millis;

    #[test]
    fn days_have_dates() {
        for (days, date) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (11_017, "2000-03-01"),
            (20_777, "2026-11-20"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
            (super::LAST, "9999-12-31"),
        ] {
            assert_eq!(Day(days).to_string(), date);
            assert_eq!(Day::parse(date), Some(Day(days)), "{date}");
        }
        for day in (0..super::LAST).step_by(97) {
            assert_eq!(Day::parse(&Day(day).to_string()), Some(Day(day)));
        }
        for none in [
            "",
            "2026",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "1969-12-31",
            "4294967295-12-31",
            "10000-01-01",
            "2026-11-20-",
            "+2026-11-20",
            "2026-11-0",
        ] {
            assert_eq!(Day::parse(none), None, "{none}");
        }
    }

    #[test]
    fn a_day_is_the_readers_own() {
        let at = Millis(20_777 * 86_400_000 + 30 * 60_000);
        assert_eq!(Day::of(at, 0).to_string(), "2026-11-20");
        assert_eq!(Day::of(at, -60).to_string(), "2026-11-19", "half past eleven at night, further west");
        assert_eq!(Day::of(Millis(20_777 * 86_400_000 - 1), 600).to_string(), "2026-11-20");
        assert_eq!(Day::of(Millis(-1), 0), Day(0));
        assert_eq!(Day::of(Millis(i64::MAX), 0).to_string(), "9999-12-31");
    }
}
