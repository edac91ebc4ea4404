//! Dates of the proleptic Gregorian calendar as days since 1970-01-01, in whole numbers. Source: Howard Hinnant,
//! "chrono-compatible low-level date algorithms" (`days_from_civil`, `civil_from_days`).

/// The number of days from 1970-01-01 to a date. A date that does not exist, like 30 February, gives the days of
/// another date, so a caller that reads a date prints it again and compares. The year is 0 or more, each number below
/// 2^32.
#[must_use]
pub const fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year_from_march = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year_from_march / 400, year_from_march % 400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The date of a day, 0 or more, as text: `2026-11-20`.
#[must_use]
pub fn civil_from_days(days: i64) -> String {
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
    format!("{year:04}-{month:02}-{day:02}")
}

/// A time on a clock that is `ahead` minutes ahead of UTC, to the minute: `2026-11-20 05:27`. A time before 1970 is
/// written as the start of 1970.
#[must_use]
pub fn date_time_words(at: crate::Millis, ahead: i32) -> String {
    let minutes = (at.0 / 60_000).saturating_add(i64::from(ahead)).max(0);
    let (days, rest) = (minutes / 1440, minutes % 1440);
    format!("{} {:02}:{:02}", civil_from_days(days), rest / 60, rest % 60)
}

#[cfg(test)]
mod tests {
    use super::date_time_words;
    use crate::Millis;

    #[test]
    fn a_time_is_that_of_the_readers_clock() {
        let at = Millis(1_700_000_000_123);
        assert_eq!(date_time_words(at, 0), "2023-11-14 22:13");
        assert_eq!(date_time_words(at, 120), "2023-11-15 00:13");
        assert_eq!(date_time_words(at, -330), "2023-11-14 16:43");
        assert_eq!(date_time_words(Millis(-5), 0), "1970-01-01 00:00");
    }
}
