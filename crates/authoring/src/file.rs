//! The text of one file, and places in it.

use core::ops::Range;

/// A part of a file, in bytes. Invariant: both ends are at boundaries of characters.
pub type Span = Range<usize>;

/// A file of the bank, or a text that a test treats as one.
#[derive(Debug, PartialEq)]
pub struct File {
    path: String,
    text: String,
}

/// A place as editors show it. Lines and columns are counted from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
}

impl File {
    /// Makes a file from its path, like `questions/linux.md`, and its text. Line ends become `\n` and a byte order
    /// mark is removed, so all editors give the same text.
    #[must_use]
    pub fn new(path: impl Into<String>, text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Self { path: path.into(), text: text.replace("\r\n", "\n").replace('\r', "\n") }
    }

    /// The path, with `/` between its parts.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The file's name without `.md`.
    pub(crate) fn name(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.strip_suffix(".md").unwrap_or(name)
    }

    /// The name of the folder that contains the file.
    pub(crate) fn folder(&self) -> &str {
        self.path.rsplit('/').nth(1).unwrap_or_default()
    }

    /// The text, with `\n` as line ends.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text at `span`; empty if the span does not fit into the text.
    #[must_use]
    pub fn slice(&self, span: &Span) -> &str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// The place of byte `at`.
    #[must_use]
    pub fn place(&self, at: usize) -> Place {
        let before = self.text.get(..at).unwrap_or(&self.text);
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        Place { line: before.matches('\n').count() + 1, column }
    }

    /// The line that contains byte `at`, without its line end.
    #[must_use]
    pub fn line_at(&self, at: usize) -> Span {
        let at = if self.text.is_char_boundary(at) { at } else { self.text.len() };
        let (before, after) = self.text.split_at(at);
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        start..after.find('\n').map_or(self.text.len(), |end| at + end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_characters() {
        #[track_caller]
        fn check(text: &str, at: usize, expectation: (usize, usize)) {
            let place = File::new("a.md", text).place(at);
            assert_eq!((place.line, place.column), expectation);
        }
        check("", 0, (1, 1));
        check("ab", 1, (1, 2));
        check("± 1\nx", 2, (1, 2));
        check("± 1\nx", 5, (2, 1));
        check("a\r\nb", 2, (2, 1));
        check("a", 99, (1, 2));
    }
}
