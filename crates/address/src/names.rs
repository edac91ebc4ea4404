//! What names in addresses stand for.

use dryrun_bank::Bank;

/// What a name in an address stands for.
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

/// A collection that addresses can name something in. The app has a bank; its checker has files that may be no
/// whole bank yet.
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
