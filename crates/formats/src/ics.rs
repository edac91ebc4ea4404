//! A calendar as other programs import it: iCalendar, RFC 5545. Nothing of Dryrun reads it again, so it has no version.

use dryrun_quiz::{Day, Millis};

use crate::calendar::date_time;

/// A whole day in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarDay {
    /// The day.
    pub day: Day,
    /// What the calendar shows on it.
    pub title: String,
    /// More about it, in lines.
    pub about: String,
}

/// The most bytes in a line, by the RFC.
const LONGEST_LINE: usize = 75;

/// A calendar with these days, as it was made at this time. A day has the same id whenever it is made, so a calendar that
/// is imported again takes the place of the one before.
#[must_use]
pub fn ics(days: &[CalendarDay], now: Millis) -> String {
    let stamp = stamp(now);
    let mut text = String::new();
    let mut line = |name: &str, value: &str| push_line(&mut text, name, value);
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Dryrun//Plan//EN");
    for entry in days {
        let next = Day::numbered(entry.day.number().saturating_add(1)).unwrap_or(entry.day);
        line("BEGIN", "VEVENT");
        line("UID", &format!("plan-{}@dryrun", entry.day));
        line("DTSTAMP", &stamp);
        line("DTSTART;VALUE=DATE", &compact(entry.day));
        line("DTEND;VALUE=DATE", &compact(next));
        line("SUMMARY", &escaped(&entry.title));
        if !entry.about.is_empty() {
            line("DESCRIPTION", &escaped(&entry.about));
        }
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }
    line("END", "VCALENDAR");
    text
}

/// `20261130`.
fn compact(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// `20261130T161500Z`.
fn stamp(at: Millis) -> String {
    let text = date_time(at).replace(['-', ':'], "");
    let whole = text.split('.').next().unwrap_or_default();
    format!("{whole}Z")
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// A line of at most 75 bytes; what is longer goes on in the next line, behind a space. No letter is cut in half.
fn push_line(text: &mut String, name: &str, value: &str) {
    let mut length = 0;
    for letter in format!("{name}:{value}").chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(letter);
        length += letter.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::{CalendarDay, ics};
    use dryrun_quiz::{Day, Millis};

    #[test]
    fn a_day_is_a_whole_day_with_an_id_of_its_own() {
        let day = Day::parse("2026-12-31").expect("a day");
        let about = "Linux 4, Cost; and\nmore".to_owned();
        let text =
            ics(&[CalendarDay { day, title: "Dryrun: 14".to_owned(), about }], Millis(1_796_000_000_000));
        let expect = "BEGIN:VCALENDAR VERSION:2.0 PRODID:-//Dryrun//Plan//EN BEGIN:VEVENT UID:plan-2026-12-31@dryrun \
            DTSTAMP:20261130T005320Z DTSTART;VALUE=DATE:20261231 DTEND;VALUE=DATE:20270101 SUMMARY:Dryrun: 14 \
            DESCRIPTION:Linux 4\\, Cost\\; and\\nmore TRANSP:TRANSPARENT END:VEVENT END:VCALENDAR";
        assert_eq!(text.split("\r\n").collect::<Vec<_>>().join(" ").trim_end(), expect);
    }

    #[test]
    fn long_lines_are_folded_and_no_letter_is_cut() {
        let day = Day::parse("2026-12-31").expect("a day");
        let title = "Überlänge ".repeat(30);
        let text = ics(&[CalendarDay { day, title: title.clone(), about: String::new() }], Millis(0));
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        assert!(text.replace("\r\n ", "").contains(&title), "{text}");
    }
}
