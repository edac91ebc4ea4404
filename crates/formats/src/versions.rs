//! Which versions of each format there are.

use super::export::{self, Exported, ImportFault};
use super::link::{self, LinkFault, Payload};
use super::session::{self, Entry};
use super::{Notes, Part, log, notes, past, stories};
use dryrun_memory::{Log, Past};
use dryrun_stories::Stories;

/// For each format: the newest version, a reader for it and for every version before it, and a writer.
///
/// The program uses [`Released`], whose readers are in the folders of the formats. The tests have another type, in
/// which each format has one more version, and which reads what version 1 wrote. So the tests show that a second
/// version has a place, before there is one.
pub trait Versions {
    /// The newest version of an exported file; from 1.
    const EXPORT: u32 = export::VERSION;
    /// The newest version of a link; from 1, at most 15.
    const LINK: u8 = link::VERSION;

    /// The newest version of a part; from 1. It is the one that is written, and what is newer is left alone.
    #[must_use]
    fn newest(part: Part) -> u32 {
        match part {
            Part::Log => log::VERSION,
            Part::Session => session::VERSION,
            Part::Past => past::VERSION,
            Part::Stories => stories::VERSION,
            Part::Notes => notes::VERSION,
        }
    }

    /// The log that this version wrote; `None` if it never writes such a payload.
    #[must_use]
    fn read_log(version: u32, payload: &str) -> Option<Log> {
        log::read(version, payload)
    }

    /// The payload of a log, in the newest version.
    #[must_use]
    fn write_log(log: &Log) -> String {
        log::write(log)
    }

    /// The entries of a session part that this version wrote; `None` if it never writes such a payload.
    #[must_use]
    fn read_session(version: u32, payload: &str) -> Option<Vec<Entry>> {
        session::read(version, payload)
    }

    /// The payload of a session part, in the newest version.
    #[must_use]
    fn write_session(entries: &[Entry]) -> String {
        session::write(entries)
    }

    /// The finished sessions that this version wrote; `None` if it never writes such a payload.
    #[must_use]
    fn read_past(version: u32, payload: &str) -> Option<Past> {
        past::read(version, payload)
    }

    /// The payload of finished sessions, in the newest version.
    #[must_use]
    fn write_past(past: &Past) -> String {
        past::write(past)
    }

    /// The stories that this version wrote; `None` if it never writes such a payload.
    #[must_use]
    fn read_stories(version: u32, payload: &str) -> Option<Stories> {
        stories::read(version, payload)
    }

    /// The payload of stories, in the newest version.
    #[must_use]
    fn write_stories(stories: &Stories) -> String {
        stories::write(stories)
    }

    /// The notes that this version wrote; `None` if it never writes such a payload.
    #[must_use]
    fn read_notes(version: u32, payload: &str) -> Option<Notes> {
        notes::read(version, payload)
    }

    /// The payload of notes, in the newest version.
    #[must_use]
    fn write_notes(notes: &Notes) -> String {
        notes::write(notes)
    }

    /// What the lines of a file of this version hold. Each comes with its place in the file, from 1.
    ///
    /// # Errors
    /// See [`ImportFault`].
    fn read_export(
        version: u32,
        lines: &mut dyn Iterator<Item = (usize, &str)>,
    ) -> Result<Exported, ImportFault> {
        export::read(version, lines)
    }

    /// Adds the lines of a file, in the newest version.
    fn write_export(file: &Exported, text: &mut String) {
        export::write(file, text);
    }

    /// Reads a body of this version and kind.
    ///
    /// # Errors
    /// See [`LinkFault`].
    fn read_link(version: u8, kind: u8, body: &[u8]) -> Result<Payload, LinkFault> {
        link::read(version, kind, body)
    }

    /// Kind and body of a link, in the newest version; `None` if something in it is out of bounds.
    #[must_use]
    fn write_link(payload: &Payload) -> Option<(u8, Vec<u8>)> {
        link::write(payload)
    }
}

/// The versions that were released.
#[derive(Clone, Copy, Debug)]
pub struct Released;

impl Versions for Released {}
