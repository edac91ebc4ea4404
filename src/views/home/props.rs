//! What the first page is made from.

use crate::bank::Bank;
use crate::memory::History;
use crate::quiz::Session;
use crate::words::Words;

/// What the first page is made from.
pub struct HomeProps<'a> {
    /// The language.
    pub words: Words,
    /// All items.
    pub bank: &'a Bank,
    /// What this reader met.
    pub history: &'a History,
    /// A session to go on with, with its address.
    pub unfinished: Option<(&'a Session, &'a str)>,
}
