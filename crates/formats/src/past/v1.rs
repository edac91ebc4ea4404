//! Version 1: the sessions in bits, as letters of storage. docs/saved.md has the grammar.

use crate::bits::{BitReader, BitWriter};
use crate::codes::{number_of_pace, pace_numbered};
use crate::letters;
use dryrun_memory::{Past, PastSession};
use dryrun_quiz::Millis;

pub(super) fn write(past: &Past) -> String {
    let mut bits = BitWriter::default();
    bits.number(past.iter().len() as u64);
    for session in past.iter() {
        bits.number(u64::try_from(session.at.0).unwrap_or_default());
        bits.bytes(session.set.as_bytes());
        let PastSession { asked, right, solid, shaky, missed, took, .. } = *session;
        bits.number(number_of_pace(session.pace));
        [asked, right, solid, shaky, missed, took].iter().for_each(|&number| bits.number(number.into()));
    }
    letters::to_storage(&bits.into_bytes())
}

pub(super) fn read(payload: &str) -> Option<Past> {
    let bytes = letters::from_storage(payload)?;
    let mut bits = BitReader::new(&bytes);
    let mut past = Past::default();
    for _ in 0..bits.count() {
        past.insert(PastSession {
            at: Millis(bits.small()),
            set: bits.text(),
            pace: pace_numbered(bits.small()),
            asked: bits.small(),
            right: bits.small(),
            solid: bits.small(),
            shaky: bits.small(),
            missed: bits.small(),
            took: bits.small(),
        });
        bits.is_whole().then_some(())?;
    }
    bits.is_whole().then_some(past)
}

#[cfg(test)]
mod tests {
    use super::{Past, PastSession, read, write};
    use dryrun_quiz::{Millis, Pace};

    #[test]
    fn sessions_come_back() {
        let session = |at: i64, pace, took| {
            let (asked, right, solid, shaky, missed) = (10, 7, 6, 2, 1);
            let set = "#/quiz?topic=kubernetes&count=10".to_owned();
            PastSession { at: Millis(at), set, pace, asked, right, solid, shaky, missed, took }
        };
        let paces = [Pace::Practice, Pace::Exam { minutes: None }, Pace::Exam { minutes: Some(600) }];
        let past: Past = (1..).zip(paces).map(|(at, pace)| session(at, pace, u32::MAX)).collect();
        assert_eq!(read(&write(&past)).as_ref(), Some(&past));
        assert_eq!(read(&write(&Past::default())), Some(Past::default()));
        assert_eq!(read("no bits"), None);
        let cut: String = write(&past).chars().take(20).collect();
        assert_eq!(read(&cut), None);
    }
}
