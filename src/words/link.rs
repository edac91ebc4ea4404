//! What is said of a link before it begins, and of one that cannot be opened.

use super::Words;
use crate::formats::link::{LinkFault, Opened};

impl Words {
    /// Why a link cannot be opened, and what to do.
    #[must_use]
    pub fn link_fault(self, fault: LinkFault) -> String {
        let what = match fault {
            LinkFault::Incomplete { has, of } => self.link_incomplete(has, of),
            LinkFault::Damaged => self.link_damaged().to_owned(),
            LinkFault::TooLong => self.link_too_long().to_owned(),
            LinkFault::Newer => return self.link_written_newer().to_owned(),
        };
        self.sentences(&[&what, self.link_ask_again()])
    }

    /// What is missing of a set that came in a link; empty where nothing is.
    #[must_use]
    pub fn missing(self, opened: &Opened) -> String {
        let asked = opened.asked;
        let retired =
            if opened.retired > 0 { self.link_retired(opened.retired, asked) } else { String::new() };
        let newer = if opened.newer > 0 { self.link_newer(opened.newer, asked) } else { String::new() };
        if retired.is_empty() && newer.is_empty() {
            return String::new();
        }
        let rest = if opened.items.is_empty() { self.link_nothing_left() } else { self.link_rest() };
        self.sentences(&[&retired, &newer, rest])
    }

    /// What is said before a challenge: whose it is (empty where nobody says), and what is missing of it.
    #[must_use]
    pub fn challenge(self, name: &str, opened: &Opened) -> String {
        let asks = match name {
            "" => self.link_challenge_unnamed(opened.asked),
            name => self.link_challenge(name, opened.asked),
        };
        self.sentences(&[&asks, &self.missing(opened)])
    }

    /// What is said before a result that somebody shared: whose it is (empty where nobody says), and what is missing.
    #[must_use]
    pub fn shared_by(self, name: &str, opened: &Opened) -> String {
        let from = if name.is_empty() { String::new() } else { self.link_from(name) };
        self.sentences(&[&from, &self.missing(opened)])
    }
}
