//! What places are made from.

use crate::bank::{Bank, Item};
use crate::memory::History;
use crate::reader::Goal;
use crate::words::Words;

/// What places are made from.
#[derive(Clone, Copy)]
pub struct PlaceProps<'a> {
    /// The language.
    pub words: Words,
    /// The bank.
    pub bank: &'a Bank,
    /// What the reader's reviews say of each item.
    pub history: &'a History,
    /// What the reader prepares for.
    pub goal: Goal,
}

impl<'a> PlaceProps<'a> {
    /// All items of the bank.
    pub(super) fn items(&self) -> impl Iterator<Item = &'a Item> + use<'a> {
        self.bank.items().iter().map(|item| &**item)
    }
}
