//! One reader's progress as a file that people can read: what is exported, and what is imported again.
//! docs/saved.md has the grammar.
//!
//! The first line with the version, the second with the bank, lines of comment and the last with the checksum are the
//! same in every version; the others are those of a version.

mod csv;
mod preview;
mod text;
mod v1;

use crate::Notes;
use dryrun_bank::BankId;
use dryrun_memory::Log;
use dryrun_quiz::Millis;

pub use csv::csv;
pub use preview::Preview;

/// The version that is written.
pub(crate) const VERSION: u32 = 1;
/// The most bytes that are looked at: some 120,000 reviews.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exported {
    /// When it was written.
    pub at: Millis,
    /// Reviews and resets.
    pub log: Log,
    /// The reader's name and settings.
    pub notes: Notes,
}

/// Why a file is refused. Nothing of it is taken then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportFault {
    /// It is larger than any export.
    TooLarge,
    /// Dryrun did not write it.
    Foreign,
    /// It is the progress in another bank. Its questions are others, even where one has the same id, so it is not
    /// mixed with what is here.
    OtherBank(BankId),
    /// A newer version wrote it.
    Newer,
    /// Its end is missing.
    Cut,
    /// It is not as it was written.
    Changed,
    /// This line is not what an export has, though the checksum fits. From 1.
    Line(usize),
}

/// Adds the lines of the version that is written.
pub(crate) fn write(file: &Exported, text: &mut String) {
    v1::write(file, text);
}

/// What these lines of a version hold, each with its place in the file.
pub(crate) fn read(
    version: u32,
    lines: &mut dyn Iterator<Item = (usize, &str)>,
) -> Result<Exported, ImportFault> {
    match version {
        1 => v1::read(lines),
        _ => Err(ImportFault::Newer),
    }
}
