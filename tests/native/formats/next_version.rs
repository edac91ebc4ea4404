//! Shows that one more version of every format has a place, with a program that has one. That program reads, joins,
//! exports and opens what version 1 wrote, and the program of today does not change what the newer one writes.

use super::saved_samples::{STORAGE_1, log, notes, plays, put_samples};
use crate::common::{mini, script};
use dryrun::bank::{Bank, embedded};
use dryrun::formats::link::{LinkFault, Payload};
use dryrun::formats::session::Entry;
use dryrun::formats::{Exported, ImportFault, Notes, Part, Released, Versions};
use dryrun::memory::{Log, Past};
use dryrun::quiz::Millis;
use dryrun::store::{Loaded, MemoryStorage, ProfileId, QUIET, ReplicaId, Storage, StorageFault, Store};
use dryrun::stories::Stories;

/// Every version of today, and one more of each format, in which a payload begins with a mark.
struct Next;

/// What begins a payload of the version that only [`Next`] has.
const MARK: &str = "next\n";

impl Versions for Next {
    const EXPORT: u32 = Released::EXPORT + 1;
    const LINK: u8 = Released::LINK + 1;

    fn newest(part: Part) -> u32 {
        Released::newest(part) + 1
    }

    fn read_log(version: u32, payload: &str) -> Option<Log> {
        if version == Self::newest(Part::Log) {
            Released::read_log(Released::newest(Part::Log), payload.strip_prefix(MARK)?)
        } else {
            Released::read_log(version, payload)
        }
    }

    fn write_log(log: &Log) -> String {
        format!("{MARK}{}", Released::write_log(log))
    }

    fn read_session(version: u32, payload: &str) -> Option<Vec<Entry>> {
        if version == Self::newest(Part::Session) {
            Released::read_session(Released::newest(Part::Session), payload.strip_prefix(MARK)?)
        } else {
            Released::read_session(version, payload)
        }
    }

    fn write_session(entries: &[Entry]) -> String {
        format!("{MARK}{}", Released::write_session(entries))
    }

    fn read_past(version: u32, payload: &str) -> Option<Past> {
        if version == Self::newest(Part::Past) {
            Released::read_past(Released::newest(Part::Past), payload.strip_prefix(MARK)?)
        } else {
            Released::read_past(version, payload)
        }
    }

    fn write_past(past: &Past) -> String {
        format!("{MARK}{}", Released::write_past(past))
    }

    fn read_stories(version: u32, payload: &str) -> Option<Stories> {
        if version == Self::newest(Part::Stories) {
            Released::read_stories(Released::newest(Part::Stories), payload.strip_prefix(MARK)?)
        } else {
            Released::read_stories(version, payload)
        }
    }

    fn write_stories(stories: &Stories) -> String {
        format!("{MARK}{}", Released::write_stories(stories))
    }

    fn read_notes(version: u32, payload: &str) -> Option<Notes> {
        if version == Self::newest(Part::Notes) {
            Released::read_notes(Released::newest(Part::Notes), payload.strip_prefix(MARK)?)
        } else {
            Released::read_notes(version, payload)
        }
    }

    fn write_notes(notes: &Notes) -> String {
        format!("{MARK}{}", Released::write_notes(notes))
    }

    fn read_export(
        version: u32,
        lines: &mut dyn Iterator<Item = (usize, &str)>,
    ) -> Result<Exported, ImportFault> {
        if version != Self::EXPORT {
            return Released::read_export(version, lines);
        }
        match lines.next() {
            Some((_, line)) if line == MARK.trim_end() => Released::read_export(Released::EXPORT, lines),
            other => Err(ImportFault::Line(other.map_or(3, |(at, _)| at))),
        }
    }

    fn write_export(file: &Exported, text: &mut String) {
        *text += MARK;
        Released::write_export(file, text);
    }

    fn read_link(version: u8, kind: u8, body: &[u8]) -> Result<Payload, LinkFault> {
        match body {
            _ if version != Self::LINK => Released::read_link(version, kind, body),
            [2, body @ ..] => Released::read_link(Released::LINK, kind, body),
            _ => Err(LinkFault::Damaged),
        }
    }

    fn write_link(payload: &Payload) -> Option<(u8, Vec<u8>)> {
        Released::write_link(payload).map(|(kind, body)| (kind, [vec![2], body].concat()))
    }
}

fn open<'a, V: Versions>(
    storage: &'a MemoryStorage,
    number: u32,
    bank: &Bank,
) -> (Store<&'a MemoryStorage, V>, Loaded) {
    let (tab, spare) = (ReplicaId::new(number), ReplicaId::new(number + 1000));
    Store::open_as(storage, ProfileId::default(), tab, spare, bank, script::START)
}

/// Whether the value of this name is of the version that only [`Next`] has.
fn is_next(storage: &MemoryStorage, name: &str) -> bool {
    let parts = [
        (":log:", Part::Log),
        (":session:", Part::Session),
        (":past:", Part::Past),
        (":stories:", Part::Stories),
        (":notes:", Part::Notes),
    ];
    let (_, part) = parts.into_iter().find(|(within, _)| name.contains(within)).expect("the name of a part");
    let value = storage.get(name).expect("readable").expect("written");
    value.split(' ').nth(1) == Some(Next::newest(part).to_string().as_str())
}

#[test]
fn what_version_1_kept_is_read_joined_and_written_on_by_the_next() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    put_samples(&storage, STORAGE_1);
    let (mut next, found) = open::<Next>(&storage, 1, &bank);
    assert_eq!((found.unreadable, found.newer, found.fault), (0, 0, None));
    assert_eq!((&found.log, &found.notes, &found.plays), (&log(), &notes(), &plays(&bank)));
    // It writes its own version beside version 1, and both are joined.
    let more: Log = crate::common::log::log(&mut crate::common::log::Numbers(1), 5, 3, 1000);
    next.join(&more, script::START).expect("memory takes it");
    let mut both = log();
    both.join(&more);
    let (_, found) = open::<Next>(&storage, 2, &bank);
    assert_eq!((found.log, found.plays), (both.clone(), plays(&bank)));
    // A day later it takes the old replica over.
    let later = Millis(script::START.0 + 2 * QUIET as i64);
    assert_eq!(next.adopt(later), Ok(1));
    let left = storage.names().expect("readable");
    assert!(left.iter().all(|name| is_next(&storage, name)), "{left:?}");
    let (_, found) = open::<Next>(&storage, 3, &bank);
    assert_eq!((found.log.len(), found.notes, found.plays), (both.len(), notes(), plays(&bank)));
}

#[test]
fn what_the_next_version_wrote_is_left_alone_by_today() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut next, _) = open::<Next>(&storage, 1, &bank);
    next.join(&log(), script::START).expect("memory takes it");
    next.put_notes(&notes(), script::START).expect("memory takes it");
    let before = storage.clone();
    let (mut today, found) = open::<Released>(&storage, 2, &bank);
    let fault = StorageFault::Newer(Part::Log);
    assert_eq!((found.newer, found.log.len(), found.fault), (2, 0, Some(fault)));
    assert_eq!(today.join(&log(), script::START), Err(fault));
    // The part that it did not write is kept as ever.
    let play = &plays(&bank)[0];
    assert_eq!(today.put_play(play, script::START), Err(fault), "the log is unsaved still");
    assert_eq!(open::<Released>(&storage, 3, &bank).1.plays, std::slice::from_ref(play));
    for name in before.names().expect("readable") {
        assert_eq!(storage.get(&name), before.get(&name), "{name}");
    }
    // And the newer program finds it.
    let (_, found) = open::<Next>(&storage, 1, &bank);
    assert_eq!((found.log, found.notes, found.plays), (log(), notes(), vec![play.clone()]));
}

#[test]
fn an_export_of_version_1_is_imported_and_exported_by_the_next() {
    let bank = mini();
    let sample = include_str!("../../saved/export-1.txt");
    let file = Exported::read_as::<Next>(sample, bank.id()).expect("version 1 is read for good");
    assert_eq!(Exported::read(sample, bank.id()).as_ref(), Ok(&file));
    let mut joined = log();
    joined.join(&file.log);
    let next = Exported { log: joined, ..file };
    let text = next.write_as::<Next>(bank.id(), "About.");
    assert!(text.starts_with(&format!("Dryrun progress, version {}\n", Next::EXPORT)), "{text}");
    assert_eq!(Exported::read_as::<Next>(&text, bank.id()), Ok(next));
    assert_eq!(Exported::read(&text, bank.id()), Err(ImportFault::Newer));
}

#[test]
fn every_link_of_version_1_opens_in_the_next() {
    let bank = embedded().expect("the bank unpacks");
    for (text, _) in super::links::corpus() {
        let payload = Payload::decode_as::<Next>(&text, bank.id()).expect("version 1 is read for good");
        assert_eq!(Payload::decode(&text, bank.id()).as_ref(), Ok(&payload));
        let next = payload.encode_as::<Next>(bank.id(), 4_000).expect("short");
        assert_ne!(next, text);
        assert_eq!(Payload::decode_as::<Next>(&next, bank.id()), Ok(payload));
        assert_eq!(Payload::decode(&next, bank.id()), Err(LinkFault::Newer));
    }
}
