//! One reader's progress as a file that people can read: what is exported, and what is imported again.
//! docs/saved.md has the grammar.
//!
//! In every version, the first line has the version, the second the bank, and the last the checksum; comments begin
//! with `#`. Each version decides how the other lines look.

mod csv;
mod meant;
mod preview;
mod text;
mod v1;
mod v2;
mod v3;

use crate::Notes;
use dryrun_bank::BankId;
use dryrun_memory::{Log, Past};
use dryrun_quiz::Millis;
use dryrun_stories::Stories;

pub use csv::{csv, csv_row};
pub use preview::Preview;

/// The version that this program writes.
pub(crate) const VERSION: u32 = 3;
/// The most bytes that are read: about 120,000 reviews.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exported {
    /// When the file was written.
    pub at: Millis,
    /// Reviews and resets.
    pub log: Log,
    /// Sessions that were finished.
    pub past: Past,
    /// The reader's answers to open questions, in versions.
    pub stories: Stories,
    /// The reader's name and settings.
    pub notes: Notes,
}

/// Why a file is refused. Then nothing in it is imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportFault {
    /// The file is larger than any export.
    TooLarge,
    /// There is nothing in the file.
    Empty,
    /// The file does not begin with the words of an export.
    Foreign,
    /// The file has progress in another bank. Its questions differ, even if one of them has the same id, so it is not
    /// mixed with what is here.
    OtherBank(BankId),
    /// A newer version of Dryrun wrote the file.
    Newer,
    /// The last line is missing, so the file was cut.
    Cut,
    /// The file is whole, and something follows it, like the signature of a mail. The number of the first line that does
    /// not belong to it, from 1.
    Behind(usize),
    /// A second export follows the first. The number of the line with which it begins, from 1.
    Second(usize),
    /// The checksum differs, so the file was changed.
    Changed,
    /// An export has no such line, although the checksum is right. The number of the line, from 1.
    Line(usize),
}

/// Adds the lines of the version that this program writes.
pub(crate) fn write(file: &Exported, text: &mut String) {
    v3::write(file, text);
}

/// Reads the lines that this version wrote. Each comes with its place in the file, from 1.
pub(crate) fn read(
    version: u32,
    lines: &mut dyn Iterator<Item = (usize, &str)>,
) -> Result<Exported, ImportFault> {
    match version {
        1 => v1::read(lines),
        2 => v2::read(lines),
        3 => v3::read(lines),
        _ => Err(ImportFault::Newer),
    }
}
