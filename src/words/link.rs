//! Sentences about links: what is said before one begins, and why one cannot be opened.

use super::Missing;
use super::Words;
use crate::formats::link::LinkFault;

impl Words {
    /// Why a link cannot be opened, and what to do.
    #[must_use]
    pub fn link_fault(self, fault: LinkFault) -> String {
        let what = match fault {
            LinkFault::Incomplete { has, of } => self.link_incomplete(has, of),
            LinkFault::Damaged => self.link_damaged().to_owned(),
            LinkFault::TooLong => self.link_too_long().to_owned(),
            LinkFault::OtherBank => return self.link_other_bank().to_owned(),
            LinkFault::Newer => return self.link_written_newer().to_owned(),
        };
        self.sentences(&[&what, self.link_ask_again()])
    }

    /// How many questions of a linked set are missing here; empty if none is.
    #[must_use]
    pub fn missing(self, missing: Missing) -> String {
        let what = self.what_is_missing(missing);
        let rest = if what.is_empty() { "" } else { self.link_rest() };
        self.sentences(&[&what, rest])
    }

    /// The same, for a set of which nothing is left.
    #[must_use]
    pub fn all_missing(self, missing: Missing) -> String {
        self.sentences(&[&self.what_is_missing(missing), self.link_nothing_left()])
    }

    pub(super) fn what_is_missing(self, missing: Missing) -> String {
        let Missing { asked, retired, newer } = missing;
        let retired = if retired > 0 { self.link_retired(retired, asked) } else { String::new() };
        let newer = if newer > 0 { self.link_newer(newer, asked) } else { String::new() };
        self.sentences(&[&retired, &newer])
    }

    /// What a link says before it begins: whose challenge it is, if it is one (the name is empty if it is not known),
    /// and what is missing.
    #[must_use]
    pub fn invitation(self, challenger: Option<&str>, missing: Missing) -> String {
        let asks = match challenger {
            None => String::new(),
            Some("") => self.link_challenge_unnamed(missing.asked),
            Some(name) => self.link_challenge(name, missing.asked),
        };
        self.sentences(&[&asks, &self.missing(missing)])
    }
}
