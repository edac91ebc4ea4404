//! Links that the program writes: a pinned set, a challenge, a result. docs/links.md has the grammar and test vectors,
//! and a test compares them with this code.

mod answered;
mod file;
mod frame;
mod link_answer;
mod set;
mod text;
mod typed;
mod v1;

pub use answered::{Answered, Coarse};
pub use dryrun_quiz::Ended;
pub use dryrun_reader::{About, Name, Title};
pub use file::{from_file, to_file};
pub use link_answer::LinkAnswer;
pub use set::{Opened, PinnedSet};
pub use typed::Typed;

/// The version that this program writes.
pub(crate) const VERSION: u8 = 1;
/// The most letters in a payload that goes into a link. With the longest address before it, a link has less than 1,900.
pub const MOST_LETTERS: usize = 1_700;
/// The most letters in a payload that is read, so that a hostile link costs the browser little.
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
    /// The name of the person who answered; empty if they gave none.
    pub name: Name,
    /// When they finished, and how long it took; `None` in links of programs that did not tell.
    pub ended: Option<Ended>,
    /// An answer for each number of the set, in its order.
    pub answers: Vec<Answered>,
}

/// Why there is no link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoLink {
    /// It would be too long for chats and browsers. The program offers a file instead.
    TooLong,
    /// Something in it is out of bounds. Only a fault of the program can cause this.
    Unsound,
}

/// Why a link cannot be opened. Nothing else is opened instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// The link was cut: its end is missing.
    Incomplete {
        /// How many letters of the payload arrived.
        has: usize,
        /// How many letters the payload has, by its own length field.
        of: usize,
    },
    /// The link was changed on its way, or Dryrun did not write it.
    Damaged,
    /// The link is longer than any that Dryrun writes.
    TooLong,
    /// The link is whole, but its questions are in another bank.
    OtherBank,
    /// The link is whole, but a newer version wrote it, or something in it is reserved for newer versions.
    Newer,
}

impl Payload {
    /// The set of questions in the payload.
    #[must_use]
    pub const fn set(&self) -> &PinnedSet {
        match self {
            Self::Set(set) => set,
            Self::Challenge(played) | Self::Result(played) => &played.set,
        }
    }
}

/// The kind and the body, in the version that this program writes. `None` if something is out of bounds.
pub(crate) fn write(payload: &Payload) -> Option<(u8, Vec<u8>)> {
    v1::write(payload)
}

/// Reads a body of this version and kind. Each payload has only one text: the writer of its version writes again what
/// was read, and both must be equal.
pub(crate) fn read(version: u8, kind: u8, body: &[u8]) -> Result<Payload, LinkFault> {
    match version {
        1 => v1::read(kind, body),
        _ => Err(LinkFault::Damaged),
    }
}
