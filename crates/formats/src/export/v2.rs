//! Version 2: like version 1, and a line for each session that was finished.

use core::fmt::Write;

use super::v1::Reading;
use super::{Exported, ImportFault, v1};
use crate::calendar::{date_time, parse};
use crate::codes::{number_of_pace, pace_numbered};
use dryrun_memory::PastSession;

pub(super) fn write(file: &Exported, text: &mut String) {
    v1::write(file, text);
    for session in file.past.iter() {
        let PastSession { asked, right, solid, shaky, missed, took, .. } = session;
        let pace = number_of_pace(session.pace);
        let set = if session.set.is_empty() { "-" } else { &session.set };
        // Writing to text cannot fail.
        let _ = writeln!(
            text,
            "session {} {pace} {asked} {right} {solid} {shaky} {missed} {took} {set}",
            date_time(session.at),
        );
    }
}

/// Reads the lines. Each comes with its place in the file, from 1.
pub(super) fn read(lines: &mut dyn Iterator<Item = (usize, &str)>) -> Result<Exported, ImportFault> {
    let mut reading = Reading::default();
    for (at, line) in lines {
        take(&mut reading, line).ok_or(ImportFault::Line(at))?;
    }
    Ok(reading.file)
}

/// Reads one line; `None` if version 2 never writes such a line.
pub(super) fn take(reading: &mut Reading, line: &str) -> Option<()> {
    match line.strip_prefix("session ") {
        Some(rest) => session(rest).map(|session| reading.file.past.insert(session)),
        None => reading.take(line),
    }
}

fn session(rest: &str) -> Option<PastSession> {
    let mut words = rest.splitn(9, ' ');
    let at = parse(words.next()?)?;
    let pace = pace_numbered(words.next()?.parse().ok()?);
    let mut number = || words.next()?.parse().ok();
    let (asked, right, solid, shaky, missed, took) =
        (number()?, number()?, number()?, number()?, number()?, number()?);
    let set = words.next().map(|set| if set == "-" { "" } else { set })?.to_owned();
    Some(PastSession { at, set, pace, asked, right, solid, shaky, missed, took })
}
