//! Version 3: the entries in bits, as letters of storage. docs/saved.md has the grammar.

mod drill;
mod question;
mod rehearsal;
mod session;

use std::rc::Rc;

use super::{Play, Reading, Stage, Unfinished};
use crate::bits::{BitReader, BitWriter};
use crate::letters;
use dryrun_bank::Bank;
use dryrun_quiz::Millis;

/// What is saved for one address. It is kept, joined and written again without reading its bits. So a bank that lacks
/// some of the questions loses nothing, and of ten sessions only the one that is played is packed again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    origin: String,
    touched: Millis,
    kind: Kind,
    /// A session, a drill or a mock interview in bits; empty if it ended.
    saved: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Ended,
    Session,
    SessionDone,
    Drill,
    DrillOver,
    Loop,
    LoopDone,
}

/// The kinds of entries. The place in this list is the number of the kind, in 3 bits.
const KINDS: [Kind; 7] =
    [Kind::Ended, Kind::Session, Kind::SessionDone, Kind::Drill, Kind::DrillOver, Kind::Loop, Kind::LoopDone];

pub(super) fn write(entries: &[Entry]) -> String {
    let mut bits = BitWriter::default();
    bits.number(entries.len() as u64);
    for entry in entries {
        bits.put(entry.kind as u32, 3);
        bits.number(time(entry.touched));
        bits.bytes(entry.origin.as_bytes());
        bits.bytes(&entry.saved);
    }
    letters::to_storage(&bits.into_bytes())
}

pub(super) fn read(payload: &str) -> Option<Vec<Entry>> {
    let bytes = letters::from_storage(payload)?;
    let mut bits = BitReader::new(&bytes);
    let mut entries = Vec::new();
    for _ in 0..bits.count() {
        entries.push(Entry {
            kind: *KINDS.get(bits.take(3) as usize)?,
            touched: Millis(bits.small()),
            origin: bits.text(),
            saved: bits.bytes(),
        });
        bits.is_whole().then_some(())?;
    }
    Some(entries)
}

/// Milliseconds since the Unix epoch; 0 for times before it.
fn time(at: Millis) -> u64 {
    u64::try_from(at.0).unwrap_or_default()
}

impl From<&Unfinished> for Entry {
    fn from(unfinished: &Unfinished) -> Self {
        let mut bits = BitWriter::default();
        let kind = match &unfinished.play {
            Play::Session(session) => {
                session::write(session, &mut bits);
                if session.is_done() { Kind::SessionDone } else { Kind::Session }
            }
            Play::Drill(run) => {
                drill::write(run, &mut bits);
                if run.is_over() { Kind::DrillOver } else { Kind::Drill }
            }
            Play::Loop(rehearsal) => {
                rehearsal::write(rehearsal, &mut bits);
                if rehearsal.is_done() { Kind::LoopDone } else { Kind::Loop }
            }
        };
        let (origin, touched) = (unfinished.origin.clone(), unfinished.touched);
        Self { origin, touched, kind, saved: bits.into_bytes() }
    }
}

impl Entry {
    /// The entry that stays for an address after the reader dropped or finished what was there.
    #[must_use]
    pub fn ended(origin: &str, at: Millis) -> Self {
        Self { origin: origin.to_owned(), touched: at, kind: Kind::Ended, saved: Vec::new() }
    }

    /// Removes everything from the entry but its address and its time.
    pub fn end(&mut self) {
        self.kind = Kind::Ended;
        self.saved.clear();
    }

    /// Notes that the reader did something at this address at another time.
    pub const fn touch(&mut self, at: Millis) {
        self.touched = at;
    }

    /// The address that it was opened at.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// When the reader last did something at this address.
    #[must_use]
    pub const fn touched(&self) -> Millis {
        self.touched
    }

    /// Whether it is unfinished, finished or ended.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        match self.kind {
            Kind::Ended => Stage::Ended,
            Kind::Session | Kind::Drill | Kind::Loop => Stage::Unfinished,
            Kind::SessionDone => Stage::SessionDone,
            Kind::DrillOver => Stage::DrillOver,
            Kind::LoopDone => Stage::LoopDone,
        }
    }

    /// The session or drill with today's bank.
    #[must_use]
    pub fn read(&self, bank: &Bank) -> Reading {
        let mut bits = BitReader::new(&self.saved);
        let play = match self.kind {
            Kind::Ended => None,
            Kind::Session | Kind::SessionDone => {
                let session = session::read(&mut bits, bank);
                if session.as_ref().is_some_and(|session| session.questions().is_awaited()) {
                    return Reading::Awaited;
                }
                session.map(|session| Play::Session(Rc::new(session)))
            }
            Kind::Drill | Kind::DrillOver => {
                if bank.drills().iter().any(|drill| drill.is_awaited()) {
                    return Reading::Awaited;
                }
                drill::read(&mut bits, bank).map(|run| Play::Drill(Rc::new(run)))
            }
            Kind::Loop | Kind::LoopDone => {
                rehearsal::read(&mut bits).map(|rehearsal| Play::Loop(Rc::new(rehearsal)))
            }
        };
        let (origin, touched) = (self.origin.clone(), self.touched);
        play.map_or(Reading::Gone, |play| Reading::Play(Unfinished { origin, touched, play }))
    }
}
