//! Links that the program writes: a pinned set, a challenge, a result. docs/links.md has the grammar, with vectors
//! that a test holds against this code.
//!
//! A payload is a few bytes in base64url: version and kind, its own length, what it carries in bits, and a CRC-32
//! over all of it. Version, length and checksum stand where they stand in every version to come.

mod answer;
mod file;
mod given;
mod set;
mod typed;

use core::fmt;

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

pub use answer::{Answered, Coarse};
pub use dryrun_reader::Name;
pub use file::{from_file, to_file};
pub use given::Given;
pub use set::{Opened, PinnedSet};
pub use typed::Typed;

use crate::bits::{BitReader, BitWriter};
use crate::letters::{from_link, link_letters, to_link};

/// The version that this build writes, and the newest that it reads.
const VERSION: u8 = 1;
/// Letters of the longest payload that is written. With the longest address before it, a link stays below 1,900.
pub const MOST_LETTERS: usize = 1_700;
/// Letters of the longest text that is looked at: nobody's browser has to work through more.
const MOST_READ: usize = 4_096;
/// Bytes of version, kind and length.
const HEAD: usize = 3;
/// Bytes of the checksum.
const TAIL: usize = 4;

/// Without a table: a link is short, and the Wasm is weighed.
static CHECKSUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// What a link carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payload {
    /// Questions to play.
    Set(PinnedSet),
    /// Questions to play, and somebody's answers to compare with afterwards.
    Challenge(Played),
    /// How somebody's session came out.
    Result(Played),
}

/// A set with somebody's answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Played {
    /// The set.
    pub set: PinnedSet,
    /// Whose answers these are; often empty.
    pub name: Name,
    /// An answer for each number of the set, in its order.
    pub answers: Vec<Answered>,
}

/// Why there is no link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoLink {
    /// It would be longer than chats and browsers carry. A file takes its place.
    TooLong,
    /// Something in it is out of bounds; only a fault of the program leads here.
    Unsound,
}

/// Why a link cannot be opened. Shows itself as a sentence with what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// Its end is missing.
    Incomplete {
        /// Letters that arrived.
        has: usize,
        /// Letters that were sent.
        of: usize,
    },
    /// It was changed on its way, or is none of ours.
    Damaged,
    /// It is longer than any that is written.
    TooLong,
    /// It is whole, but a newer version wrote it.
    Newer,
}

impl fmt::Display for LinkFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, remedy) = match self {
            Self::Incomplete { has, of } => {
                write!(f, "This link is incomplete: {has} of its {of} letters arrived.")?;
                ("", ASK_AGAIN)
            }
            Self::Damaged => {
                ("This link was changed on its way, so it cannot be told what it asked.", ASK_AGAIN)
            }
            Self::TooLong => ("This link is longer than any that Dryrun writes.", ASK_AGAIN),
            Self::Newer => (
                "A newer version of Dryrun wrote this link.",
                " Load the page again to update, then open it once more.",
            ),
        };
        write!(f, "{what}{remedy}")
    }
}

const ASK_AGAIN: &str =
    " Nothing was opened in its place. Ask for the link again, and have it sent as text, whole.";

impl Payload {
    /// The payload as text, for a link.
    ///
    /// # Errors
    /// When it is too long for one; see [`NoLink`].
    pub fn encode(&self) -> Result<String, NoLink> {
        self.encode_within(MOST_LETTERS)
    }

    /// The payload as text, for a file.
    ///
    /// # Errors
    /// When it is longer than anything that is read; see [`NoLink`].
    pub fn encode_long(&self) -> Result<String, NoLink> {
        self.encode_within(MOST_READ)
    }

    fn encode_within(&self, most: usize) -> Result<String, NoLink> {
        let (kind, set, played) = match self {
            Self::Set(set) => (0, set, None),
            Self::Challenge(played) => (1, &played.set, Some(played)),
            Self::Result(played) => (2, &played.set, Some(played)),
        };
        if !set.is_sound() {
            return Err(NoLink::Unsound);
        }
        let mut bits = BitWriter::default();
        set.write(&mut bits);
        if let Some(played) = played {
            played.write(&mut bits)?;
        }
        let body = bits.into_bytes();
        let length = HEAD + body.len() + TAIL;
        if link_letters(length) > most {
            return Err(NoLink::TooLong);
        }
        let mut bytes = Vec::with_capacity(length);
        bytes.push(VERSION << 4 | kind);
        bytes.extend((length as u16).to_be_bytes());
        bytes.extend(body);
        bytes.extend(CHECKSUM.checksum(&bytes).to_be_bytes());
        Ok(to_link(&bytes))
    }

    /// The payload that a text carries. A text that was changed in any way is refused, never read as another.
    ///
    /// # Errors
    /// See [`LinkFault`].
    pub fn decode(text: &str) -> Result<Self, LinkFault> {
        if text.len() > MOST_READ {
            return Err(LinkFault::TooLong);
        }
        // One letter past a whole group says nothing: it is the rest of a cut.
        let whole = if text.len() % 4 == 1 { text.get(..text.len() - 1).unwrap_or(text) } else { text };
        let head = from_link(whole.get(..HEAD + 1).unwrap_or(whole));
        let (version, kind, length) = match head.as_deref() {
            Some([first, high, low]) => {
                (first >> 4, first & 15, usize::from(u16::from_be_bytes([*high, *low])))
            }
            _ => return Err(LinkFault::Damaged),
        };
        let (has, of) = (text.len(), link_letters(length));
        if has < of && of <= MOST_READ {
            return Err(LinkFault::Incomplete { has, of });
        }
        let bytes = from_link(text).filter(|bytes| bytes.len() == length).ok_or(LinkFault::Damaged)?;
        let (sealed, checksum) = bytes.split_last_chunk::<TAIL>().ok_or(LinkFault::Damaged)?;
        if CHECKSUM.checksum(sealed) != u32::from_be_bytes(*checksum) {
            return Err(LinkFault::Damaged);
        }
        if version > VERSION {
            return Err(LinkFault::Newer);
        }
        let mut bits = BitReader::new(sealed.get(HEAD..).unwrap_or_default());
        let payload = Self::read(kind, &mut bits).ok_or(LinkFault::Damaged)?;
        // What is read must be what would be written: one payload has one text.
        if payload.encode_long().as_deref() == Ok(text) { Ok(payload) } else { Err(LinkFault::Damaged) }
    }

    fn read(kind: u8, bits: &mut BitReader<'_>) -> Option<Self> {
        Some(match kind {
            0 => Self::Set(PinnedSet::read(bits)?),
            1 => Self::Challenge(Played::read(bits)?),
            2 => Self::Result(Played::read(bits)?),
            _ => return None,
        })
    }

    /// The questions that it is about.
    #[must_use]
    pub const fn set(&self) -> &PinnedSet {
        match self {
            Self::Set(set) => set,
            Self::Challenge(played) | Self::Result(played) => &played.set,
        }
    }
}

impl Played {
    fn write(&self, bits: &mut BitWriter) -> Result<(), NoLink> {
        if self.answers.len() != self.set.numbers.len() {
            return Err(NoLink::Unsound);
        }
        let name = self.name.as_str().as_bytes();
        bits.put(name.len() as u32, 6);
        name.iter().for_each(|&byte| bits.put(byte.into(), 8));
        self.answers.iter().for_each(|answer| answer.write(bits));
        Ok(())
    }

    fn read(bits: &mut BitReader<'_>) -> Option<Self> {
        let set = PinnedSet::read(bits)?;
        let length = bits.take(6)?;
        let name = (0..length).map(|_| bits.take(8).map(|byte| byte as u8)).collect::<Option<Vec<u8>>>()?;
        let name = Name::clean(core::str::from_utf8(&name).ok()?);
        let answers = set.numbers.iter().map(|_| Answered::read(bits)).collect::<Option<_>>()?;
        Some(Self { set, name, answers })
    }
}
