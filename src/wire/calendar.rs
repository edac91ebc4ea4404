//! Times as people write them, in UTC: `2026-11-20T05:27:42.123Z`. The proleptic Gregorian calendar after
//! Howard Hinnant's `chrono`-compatible algorithms (days from and to a civil date), in whole numbers.

use crate::study::Millis;

const DAY: i64 = 24 * 60 * 60 * 1000;

/// The time as text; what lies before 1970 is 1970.
#[must_use]
pub fn date_time(at: Millis) -> String {
    let at = at.0.max(0);
    let (days, rest) = (at / DAY, at % DAY);
    let (hours, minutes, seconds, millis) =
        (rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60, rest % 1000);
    format!("{}T{hours:02}:{minutes:02}:{seconds:02}.{millis:03}Z", civil(days))
}

/// The day as text, for a file's name.
#[must_use]
pub fn date(at: Millis) -> String {
    civil(at.0.max(0) / DAY)
}

fn civil(days: i64) -> String {
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

/// The time that [`date_time`] wrote.
pub(super) fn parse(text: &str) -> Option<Millis> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let mut date = date.split('-').map(number);
    let (year, month, day) = (date.next()??, date.next()??, date.next()??);
    let mut time = time.split([':', '.']).map(number);
    let (hours, minutes) = (time.next()??, time.next()??);
    let (seconds, millis) = (time.next()??, time.next()??);
    let shifted_year = if month <= 2 { year - 1 } else { year };
    let era = shifted_year / 400;
    let year_of_era = shifted_year % 400;
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let days =
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468;
    let at = Millis(days * DAY + hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + millis);
    // What is no date, like 30 February, or is written in another way, prints differently.
    (date_time(at) == text).then_some(at)
}

/// Six digits at most: a browser's clock ends in the year 275760, and longer years would overflow.
fn number(text: &str) -> Option<i64> {
    text.parse::<u32>().ok().filter(|_| text.len() <= 6).map(i64::from)
}

#[cfg(test)]
mod tests {
    use super::{date_time, parse};
    use crate::study::Millis;

    #[track_caller]
    fn check(at: i64, text: &str) {
        assert_eq!(date_time(Millis(at)), text);
        assert_eq!(parse(text), Some(Millis(at)));
    }

    #[test]
    fn times_are_those_of_the_calendar() {
        check(0, "1970-01-01T00:00:00.000Z");
        check(951_782_400_000, "2000-02-29T00:00:00.000Z");
        check(1_700_000_000_123, "2023-11-14T22:13:20.123Z");
        check(4_107_542_399_999, "2100-02-28T23:59:59.999Z");
        check(253_402_300_800_000, "10000-01-01T00:00:00.000Z");
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "2026-02-30T00:00:00.000Z",
            "2026-1-01T00:00:00.000Z",
            "2026-01-01T24:00:00.000Z",
            "2026-01-01T00:00:00Z",
            "1969-01-01T00:00:00.000Z",
            "99999999999-01-01T00:00:00.000Z",
            "0000-00-00T00:00:00.000Z",
            "310113111-11-11T11:11:11.111Z",
            "999999-999999-999999T999999:999999:999999.999999Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
