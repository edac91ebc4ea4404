//! Undoes what mails and editors do to the lines of an exported file. The checksum decides whether a reading is what was
//! written, so nothing here can change what a file says.

use dryrun_bank::split_around;

/// The word with which every export begins.
const FIRST_WORD: &str = "Dryrun";
/// The most bytes before that word: empty lines, and what stands before every line.
const MOST_BEFORE: usize = 200;
/// What mails and editors put before lines.
const BEFORE: [char; 4] = [' ', '\t', '\u{a0}', '>'];
/// What they write in place of a space.
const SPACES: [char; 3] = ['\t', '\u{a0}', '\u{202f}'];

/// The ways to read a file that does not fit as it stands, from the least that is undone to the most: each undoes other
/// ends of lines and what stands before every line.
pub(super) const WAYS: [Way; 4] = [
    Way { spaces: false, tight: false },
    Way { spaces: true, tight: false },
    Way { spaces: false, tight: true },
    Way { spaces: true, tight: true },
];

/// What is undone besides.
#[derive(Clone, Copy)]
pub(super) struct Way {
    /// Whether tabs and no-break spaces are spaces.
    pub spaces: bool,
    /// Whether spaces at the ends of lines and empty lines go. No export has them, but a text in it may end in a space.
    pub tight: bool,
}

impl Way {
    /// The file, read in this way; `None` if that changes nothing, or if no export begins it.
    pub(super) fn read(self, text: &str) -> Option<String> {
        let (before, _) = split_around(text, FIRST_WORD).filter(|(before, _)| before.len() <= MOST_BEFORE)?;
        let at = before.len();
        let before = text.get(..at)?.trim_start_matches('\u{feff}');
        let before = before.rsplit(['\n', '\r']).next().filter(|before| before.chars().all(is_before))?;
        let has_spaces = self.spaces && SPACES.iter().any(|space| text.contains(*space));
        let is_loose = self.tight && has_loose_lines(text);
        if before.is_empty() && !text.contains('\r') && !has_spaces && !is_loose {
            return None;
        }
        let text = text.get(at - before.len()..)?;
        let ends = with_line_feeds(text);
        let mut meant = String::with_capacity(text.len());
        for line in ends.lines() {
            let line = line
                .strip_prefix(before)
                .unwrap_or_else(|| line.strip_prefix(before.trim_end()).unwrap_or(line));
            let line = if self.tight { line.trim_end_matches(BEFORE) } else { line };
            if self.tight && line.is_empty() {
                continue;
            }
            if self.spaces {
                meant.extend(line.chars().map(|letter| if SPACES.contains(&letter) { ' ' } else { letter }));
            } else {
                meant.push_str(line);
            }
            meant.push('\n');
        }
        Some(meant)
    }
}

/// Whether a line is empty or ends in a space.
fn has_loose_lines(text: &str) -> bool {
    let mut lines = text.split(['\n', '\r']).rev();
    // Behind the last end of a line nothing is expected.
    lines.next();
    lines.any(|line| line.is_empty() || line.ends_with(' '))
}

/// The text with line feeds for all ends of lines.
fn with_line_feeds(text: &str) -> String {
    let mut feeds = String::with_capacity(text.len());
    for (number, part) in text.split('\r').enumerate() {
        if number > 0 && !part.starts_with('\n') {
            feeds.push('\n');
        }
        feeds.push_str(part);
    }
    feeds
}

fn is_before(letter: char) -> bool {
    BEFORE.contains(&letter)
}
