//! Why an address leads nowhere, as data.

use crate::address::RouteFault;
use crate::bank::ItemId;
use crate::formats::link::LinkFault;

/// Why an address leads nowhere.
#[derive(Clone, Debug, PartialEq)]
pub enum NotFound {
    /// It means nothing.
    Address(RouteFault),
    /// Its payload cannot be opened.
    Link(LinkFault),
    /// It asks for questions, and there are none to play.
    Set(NoSet),
    /// No session was finished in this tab.
    NoResult,
    /// The page of the item, drill or guide was retired.
    Retired,
}

/// Why there is nothing to play.
#[derive(Clone, Debug, PartialEq)]
pub enum NoSet {
    /// The bank does not have this item.
    Unknown(ItemId),
    /// No item is all of what is asked for.
    NothingFits,
    /// Nothing of it was missed.
    NothingMissed,
    /// An exam has no interview questions, and there is nothing else in it.
    OnlyPrompts,
    /// This bank has nothing of what the link asks for.
    AllMissing(Missing),
}

/// What a bank does not have of a linked set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// How many questions the link asks for.
    pub asked: usize,
    /// How many of them were retired.
    pub retired: usize,
    /// How many of them are newer than this bank.
    pub newer: usize,
}

impl Missing {
    /// Whether nothing is missing.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.retired == 0 && self.newer == 0
    }
}
