//! What is said of links. It stands here only until `src/words` has it.

use core::fmt;

use super::{LinkFault, Opened, Typed};
use dryrun_bank::{Form, Item};

const ASK_AGAIN: &str =
    " Nothing was opened in its place. Ask for the link again, and have it sent as text, whole.";

impl fmt::Display for LinkFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, remedy) = match self {
            Self::Incomplete { has, of } => {
                write!(f, "This link is incomplete: {has} of its {of} letters arrived.")?;
                ("", ASK_AGAIN)
            }
            Self::Damaged => {
                ("This link was changed on its way, so it cannot be told what it asked.", ASK_AGAIN)
            }
            Self::TooLong => ("This link is longer than any that Dryrun writes.", ASK_AGAIN),
            Self::OtherBank => (
                "This link asks questions of another bank.",
                " Nothing was opened in its place. Open it on the site that it came from.",
            ),
            Self::Newer => (
                "A newer version of Dryrun wrote this link.",
                " Load the page again to update, then open it once more.",
            ),
        };
        write!(f, "{what}{remedy}")
    }
}

impl Opened {
    /// What is missing, in a sentence; `None` where nothing is.
    #[must_use]
    pub fn missing_words(&self) -> Option<String> {
        let of = match self.asked {
            1 => "1 question".to_owned(),
            asked => format!("{asked} questions"),
        };
        let were = |count: usize| if count == 1 { "was" } else { "were" };
        let retired =
            (self.retired > 0).then(|| format!("{} of {of} {} retired.", self.retired, were(self.retired)));
        let newer = (self.newer > 0).then(|| {
            format!("{} of {of} came into the bank later than this copy of Dryrun: load the page again to update it.", self.newer)
        });
        let rest = if self.items.is_empty() { "Nothing is left to play." } else { "The rest plays." };
        match (retired, newer) {
            (None, None) => None,
            (Some(one), None) | (None, Some(one)) => Some(format!("{one} {rest}")),
            (Some(one), Some(other)) => Some(format!("{one} {other} {rest}")),
        }
    }
}

impl Typed {
    /// The bank's own words that it came to; `None` where it has none.
    #[must_use]
    pub fn words(self, item: &Item) -> Option<String> {
        match (self, &item.form) {
            (Self::Accepted(_) | Self::Slip(_), Form::Text(entry)) => self.word(entry).map(str::to_owned),
            (Self::Near(_), Form::Text(entry)) => self.word(entry).map(|word| format!("nearly {word}")),
            (Self::Accepted(_), Form::Numeric(_)) => Some("the right number".to_owned()),
            (Self::Slip(_), Form::Numeric(_)) => Some("a number that a common mistake leads to".to_owned()),
            _ => None,
        }
    }
}
