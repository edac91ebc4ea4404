//! What places are made from.

use crate::bank::Bank;
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
    /// How many answers of the reader's own are kept.
    pub stories: usize,
}
