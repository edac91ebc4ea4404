//! Sentences about links: what is said before one begins, and why one cannot be opened.

use super::Missing;
use super::Words;
use crate::formats::link::LinkFault;
use crate::quiz::Pace;

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

    /// The heading of an introduction. `sender` is the name of who made a challenge (empty if it is not known); `None`
    /// if it is none.
    #[must_use]
    pub fn intro_heading(self, sender: Option<&str>, pace: Pace, count: usize) -> String {
        match (sender, pace) {
            (Some(""), _) => self.intro_challenge_unnamed(count),
            (Some(name), _) => self.intro_challenge(name, count),
            (None, Pace::Exam { .. }) => self.intro_exam(count),
            (None, Pace::Practice) => self.intro_set(count),
        }
    }

    /// What an introduction says of a set: how long it takes (`minutes` is an estimate, for practice), when verdicts
    /// come, and what is missing.
    #[must_use]
    pub fn intro_lines(
        self,
        pace: Pace,
        minutes: usize,
        is_challenge: bool,
        missing: Missing,
    ) -> [String; 3] {
        let time = match pace {
            Pace::Practice => self.intro_about(minutes),
            Pace::Exam { minutes: None } => self.intro_no_limit().to_owned(),
            Pace::Exam { minutes: Some(minutes) } => self.intro_limit(minutes.into()),
        };
        let verdicts = if pace.is_exam() { self.intro_verdicts_end() } else { self.intro_verdicts_once() };
        let hidden = if is_challenge { self.intro_hidden() } else { "" };
        [time, self.sentences(&[verdicts, hidden]), self.missing(missing)]
    }
}
