//! What a name in an address can mean.

use dryrun_bank::{Bank, Track};

/// What a name in an address can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noun {
    /// An item.
    Item,
    /// A topic.
    Topic,
    /// A job.
    Job,
    /// A drill.
    Drill,
    /// A page of the guide.
    GuidePage,
}

/// A collection of ids that addresses can name. The app has a bank. The checker has files that may not be a whole
/// bank yet.
pub trait Names {
    /// All ids of a kind.
    fn ids(&self, noun: Noun) -> Vec<&str>;
}

impl Names for Bank {
    fn ids(&self, noun: Noun) -> Vec<&str> {
        match noun {
            Noun::Item => self.items().iter().map(|item| item.id.as_str()).collect(),
            Noun::Topic => self.topics().iter().map(|topic| topic.id.as_str()).collect(),
            Noun::Job => jobs(),
            Noun::Drill => self.drills().iter().map(|drill| drill.id.as_str()).collect(),
            Noun::GuidePage => self.pages().iter().map(|page| page.id.as_str()).collect(),
        }
    }
}

/// The names of all jobs. They are the same in every bank.
#[must_use]
pub fn jobs() -> Vec<&'static str> {
    Track::ALL.iter().map(|job| job.as_str()).collect()
}
