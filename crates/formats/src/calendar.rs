//! Times as people write them, in UTC: `2026-11-20T05:27:42.123Z`.

use dryrun_quiz::{Millis, civil_from_days, days_from_civil};

const DAY: i64 = 24 * 60 * 60 * 1000;

/// The time as text. A time before 1970 is written as the start of 1970.
#[must_use]
pub fn date_time(at: Millis) -> String {
    let at = at.0.max(0);
    let (days, rest) = (at / DAY, at % DAY);
    let (hours, minutes, seconds, millis) =
        (rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60, rest % 1000);
    format!("{}T{hours:02}:{minutes:02}:{seconds:02}.{millis:03}Z", civil_from_days(days))
}

/// The day as text, for a file's name.
#[must_use]
pub fn date(at: Millis) -> String {
    civil_from_days(at.0.max(0) / DAY)
}

/// The time that [`date_time`] wrote.
pub(super) fn parse(text: &str) -> Option<Millis> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let mut date = date.split('-').map(number);
    let (year, month, day) = (date.next()??, date.next()??, date.next()??);
    let mut time = time.split([':', '.']).map(number);
    let (hours, minutes) = (time.next()??, time.next()??);
    let (seconds, millis) = (time.next()??, time.next()??);
    let days = days_from_civil(year, month, day);
    let at = Millis(days * DAY + hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + millis);
    // What is no date, like 30 February, or is written in another way, prints differently.
    (date_time(at) == text).then_some(at)
}

/// The year; at most six digits, because a browser's clock ends in the year 275760 and longer years would overflow.
fn number(text: &str) -> Option<i64> {
    text.parse::<u32>().ok().filter(|_| text.len() <= 6).map(i64::from)
}

#[cfg(test)]
mod tests {
    use super::{date_time, parse};
    use dryrun_quiz::Millis;

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
