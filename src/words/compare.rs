//! Sentences about results of several people, and about what a set says of itself.

use super::{Missing, Words};
use crate::formats::link::{Ended, LinkFault};
use crate::reader::{About, Name};

/// Why a pasted link adds nobody, or not all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAdded {
    /// The link cannot be read.
    Link(LinkFault),
    /// It has questions and no answers.
    OnlyQuestions,
    /// This bank does not have some of its questions. The others are compared.
    Missing(Missing),
}

impl Words {
    /// What a set says of itself; empty if it says nothing.
    #[must_use]
    pub fn set_about(self, about: &About) -> String {
        match (about.title.as_str(), about.author.as_str()) {
            ("", "") => String::new(),
            (title, "") => self.set_titled(title),
            ("", author) => self.set_by(author),
            (title, author) => self.set_titled_by(title, author),
        }
    }

    /// A person's name. `place` is theirs among the people, from 0, for those who gave none.
    #[must_use]
    pub fn person(self, name: &Name, place: usize) -> String {
        if name.is_empty() { self.person_unnamed(place + 1) } else { name.as_str().to_owned() }
    }

    /// How long a session took.
    #[must_use]
    pub fn time_taken(self, ended: Option<Ended>) -> String {
        ended.map_or_else(
            || self.not_told().to_owned(),
            |ended| self.duration(ended.seconds.saturating_mul(1000)),
        )
    }

    /// The day on which a session ended.
    #[must_use]
    pub fn day_of(self, ended: Option<Ended>) -> String {
        ended.map_or_else(|| self.not_told().to_owned(), |ended| ended.day.to_string())
    }

    /// The heading of a shared result.
    #[must_use]
    pub fn shared_score(self, name: &Name, right: usize, of: usize) -> String {
        if name.is_empty() { self.score(right, of) } else { self.score_of(name.as_str(), right, of) }
    }

    /// What somebody gave to a question; the answer is empty if they gave none.
    #[must_use]
    pub fn compared_side(self, name: &str, standing: &str, answer: &str) -> String {
        if answer.is_empty() {
            self.compared_left_out(name, standing)
        } else {
            self.compared_given(name, standing, answer)
        }
    }

    /// What is wrong with a pasted link. `link` is its place in the text, from 1.
    #[must_use]
    pub fn not_added(self, link: usize, fault: NotAdded) -> String {
        let why = match fault {
            NotAdded::Link(LinkFault::Damaged) => self.compare_damaged().to_owned(),
            NotAdded::Link(fault) => self.link_fault(fault),
            NotAdded::OnlyQuestions => self.compare_only_questions().to_owned(),
            NotAdded::Missing(missing) => self.what_is_missing(missing),
        };
        self.compare_fault(link, &why)
    }

    /// Whether the table was offered to the browser; empty if it was not asked for.
    #[must_use]
    pub const fn table_downloaded(self, is_offered: Option<bool>) -> &'static str {
        match is_offered {
            None => "",
            Some(true) => self.share_offered(),
            Some(false) => self.compare_not_downloaded(),
        }
    }
}
