//! What the library is made from, and the events in it.

use yew::{Callback, Html};

use crate::bank::{Bank, Found, ItemId};
use crate::memory::History;
use crate::words::Words;

/// What the reader did in the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LibraryEvent {
    /// The reader typed in the field of the search; this is its text now.
    Typed(String),
    /// The reader wants to search all words of the questions too.
    TextsSearched,
    /// The reader opened or closed a group, by its place.
    GroupToggled(usize),
    /// The reader put a question into the set, or took it out.
    ItemToggled(ItemId),
    /// The reader emptied the set.
    Cleared,
}

/// What the library is made from.
pub struct LibraryProps<'a> {
    /// The language.
    pub words: Words,
    /// The bank.
    pub bank: &'a Bank,
    /// What the reader's reviews say of each question.
    pub history: &'a History,
    /// The text that is searched for, as it was typed.
    pub typed: &'a str,
    /// Whether all words of the questions were searched.
    pub is_in_texts: bool,
    /// What was found.
    pub found: &'a Found,
    /// The groups that the reader opened or closed, by their places.
    pub toggled: &'a [usize],
    /// The questions in the set.
    pub collected: &'a [ItemId],
    /// Where the set is practised; `None` if it is empty, or too long for an address.
    pub practise: Option<String>,
    /// The share sheet of the set.
    pub share: Html,
    /// Called with every event.
    pub on_event: &'a Callback<LibraryEvent>,
}
