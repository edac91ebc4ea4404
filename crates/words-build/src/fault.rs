//! What is wrong with a sentence file, and what to do about it.

use core::fmt;

use crate::Source;

/// One thing that is wrong. It displays itself as `file:line: error: what. Remedy: …`, like the faults of the bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The path of the file.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, without a full stop.
    pub what: String,
    /// What to do, without a full stop.
    pub remedy: String,
}

impl Fault {
    pub(crate) fn new(
        source: &Source<'_>,
        line: usize,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self { path: source.path.to_owned(), line, what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: error: {}. Remedy: {}", self.path, self.line, self.what, self.remedy)
    }
}

impl Source<'_> {
    /// The line, from 1, of a byte of the text.
    pub(crate) fn line_at(&self, offset: usize) -> usize {
        1 + self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
    }

    /// The line of a piece of the text. The parser hands out pieces of the text itself, so the place is
    /// the distance of the two addresses; for a piece of another text it is the last line.
    pub(crate) fn line_of(&self, piece: &str) -> usize {
        self.line_at(self.offset(piece))
    }

    /// Whether there are only blanks before the piece in its line.
    pub(crate) fn is_at_line_start(&self, piece: &str) -> bool {
        let before = self.text.get(..self.offset(piece)).unwrap_or_default();
        before.trim_end_matches(' ').ends_with('\n')
    }

    fn offset(&self, piece: &str) -> usize {
        piece.as_ptr().addr().wrapping_sub(self.text.as_ptr().addr())
    }
}
