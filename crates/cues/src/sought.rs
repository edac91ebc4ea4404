//! The parts of a cue.

use crate::fold;
use crate::stem::stem;

/// What is looked for at one place of a cue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sought {
    /// Any number, in digits or as a word: `#`.
    Number,
    /// This word, in any form.
    Word {
        /// In small letters.
        word: String,
        /// What its forms have in common.
        stem: String,
    },
}

impl Sought {
    /// Reads a part of a cue between two blanks; `go/no-go` is three words.
    pub(crate) fn read(part: &str) -> Vec<Self> {
        if part == "#" {
            return vec![Self::Number];
        }
        let word = |(word, _): fold::Written| Self::Word { stem: stem(&word), word };
        fold::words(part).into_iter().map(word).collect()
    }
}
