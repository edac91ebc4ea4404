//! How an answer came out: sign, word and class in one table, so that no view pairs them by itself.

use super::Words;
use crate::quiz::Standing;

/// How an answer came out, as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// For the eye; never shown without a word.
    pub sign: &'static str,
    /// The word for it.
    pub word: &'static str,
    /// The name that the style sheet has for it; empty for what is left out.
    pub class: &'static str,
}

impl Words {
    /// The mark of a standing; `None` is an answer that was left out.
    #[must_use]
    pub const fn mark(self, standing: Option<Standing>) -> Mark {
        match standing {
            Some(Standing::Keep) => Mark { sign: "+", word: self.standing_keep(), class: "keep" },
            Some(Standing::Revisit) => Mark { sign: "~", word: self.standing_revisit(), class: "revisit" },
            Some(Standing::Learn) => Mark { sign: "-", word: self.standing_learn(), class: "learn" },
            None => Mark { sign: "\u{b7}", word: self.standing_open(), class: "" },
        }
    }

    /// The mark of a part of an answer that is right or wrong, with nothing between.
    #[must_use]
    pub const fn part_mark(self, is_right: bool) -> Mark {
        self.mark(Some(if is_right { Standing::Keep } else { Standing::Learn }))
    }
}
