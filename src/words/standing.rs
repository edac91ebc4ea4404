//! How an answer came out: sign, word and class in one table, so that all views use the same three.

use super::Words;
use crate::quiz::Standing;

/// How an answer came out, as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The sign. It is never shown without the word.
    pub sign: &'static str,
    /// The word.
    pub word: &'static str,
    /// The class in the style sheet; empty for an answer that was left out.
    pub class: &'static str,
}

impl Words {
    /// The mark for a standing; `None` means that the answer was left out.
    #[must_use]
    pub const fn mark(self, standing: Option<Standing>) -> Mark {
        match standing {
            Some(Standing::Keep) => Mark { sign: "+", word: self.standing_keep(), class: "keep" },
            Some(Standing::Revisit) => Mark { sign: "~", word: self.standing_revisit(), class: "revisit" },
            Some(Standing::Learn) => Mark { sign: "-", word: self.standing_learn(), class: "learn" },
            None => Mark { sign: "\u{b7}", word: self.standing_open(), class: "" },
        }
    }

    /// The mark for a part of an answer that is either right or wrong.
    #[must_use]
    pub const fn part_mark(self, is_right: bool) -> Mark {
        self.mark(Some(if is_right { Standing::Keep } else { Standing::Learn }))
    }
}
