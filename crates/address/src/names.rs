//! What a name in an address can mean.

use dryrun_bank::Bank;

/// What a name in an address can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noun {
    /// An item.
    Item,
    /// A topic.
    Topic,
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
            Noun::Drill => self.drills().iter().map(|drill| drill.id.as_str()).collect(),
            Noun::GuidePage => self.pages().iter().map(|page| page.id.as_str()).collect(),
        }
    }
}
