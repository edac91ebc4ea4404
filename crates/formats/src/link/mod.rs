//! Links that the program writes: a pinned set, a challenge, a result. docs/links.md has the grammar, with vectors
//! that a test holds against this code.

mod answered;
mod file;
mod frame;
mod link_answer;
mod set;
mod text;
mod typed;
mod v1;

pub use answered::{Answered, Coarse};
pub use dryrun_reader::Name;
pub use file::{from_file, to_file};
pub use link_answer::LinkAnswer;
pub use set::{Opened, PinnedSet};
pub use typed::Typed;

/// The version that is written.
pub(crate) const VERSION: u8 = 1;
/// Letters of the longest payload that is written. With the longest address before it, a link stays below 1,900.
pub const MOST_LETTERS: usize = 1_700;
/// Letters of the longest text that is looked at: nobody's browser has to work through more.
const MOST_READ: usize = 4_096;

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

/// Why a link cannot be opened. Nothing else is opened instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// Its end is missing.
    Incomplete {
        /// Letters that arrived.
        has: usize,
        /// Letters that were sent.
        of: usize,
    },
    /// It was changed on its way, or Dryrun did not write it.
    Damaged,
    /// It is longer than any that is written.
    TooLong,
    /// It is whole, but its questions are those of another bank.
    OtherBank,
    /// It is whole, but a newer version wrote it, or it has something in it that this version does not know.
    Newer,
}

impl Payload {
    /// The questions that it is about.
    #[must_use]
    pub const fn set(&self) -> &PinnedSet {
        match self {
            Self::Set(set) => set,
            Self::Challenge(played) | Self::Result(played) => &played.set,
        }
    }
}

/// The kind and the body, in the version that is written. `None` where something is out of bounds.
pub(crate) fn write(payload: &Payload) -> Option<(u8, Vec<u8>)> {
    v1::write(payload)
}

/// What a body of that version and kind says. One payload has one text: what is read is written again by the writer
/// of its version, and has to be the same.
pub(crate) fn read(version: u8, kind: u8, body: &[u8]) -> Result<Payload, LinkFault> {
    match version {
        1 => v1::read(kind, body),
        _ => Err(LinkFault::Damaged),
    }
}
