//! What the first page is made from.

use yew::Callback;

use crate::bank::Bank;
use crate::memory::History;
use crate::words::Words;

/// An unfinished session or drill.
pub struct Waiting<'a> {
    /// The address at which it continues.
    pub address: &'a str,
    /// A sentence that says how far the reader got.
    pub label: String,
}

/// What the first page is made from.
pub struct HomeProps<'a> {
    /// The language.
    pub words: Words,
    /// The bank, for its topics and counts.
    pub bank: &'a Bank,
    /// What the reader's reviews say of each item.
    pub history: &'a History,
    /// Unfinished sessions and drills, the last touched first.
    pub waiting: &'a [Waiting<'a>],
    /// Called with the address of one of them when the reader drops it.
    pub on_drop: &'a Callback<String>,
}
