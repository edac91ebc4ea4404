//! What the first page is made from.

use yew::Callback;

use crate::bank::Bank;
use crate::memory::History;
use crate::words::Words;

/// A session or a drill that waits.
pub struct Waiting<'a> {
    /// Where it goes on.
    pub address: &'a str,
    /// How far it came, in a sentence.
    pub label: String,
}

/// What the first page is made from.
pub struct HomeProps<'a> {
    /// The language.
    pub words: Words,
    /// All items.
    pub bank: &'a Bank,
    /// What this reader met.
    pub history: &'a History,
    /// Sessions and drills that can be gone on with, the last touched first.
    pub waiting: &'a [Waiting<'a>],
    /// Told which of them is dropped, by its address.
    pub on_drop: &'a Callback<String>,
}
