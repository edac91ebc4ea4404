//! What the comparison is made from, and the events on it.

use std::rc::Rc;

use yew::Callback;

use crate::bank::Item;
use crate::quiz::Ended;
use crate::reader::Name;
use crate::views::{OtherAnswer, Score};
use crate::words::{NotAdded, Words};

/// What the reader did on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompareEvent {
    /// The reader typed or pasted; this is the text now.
    Typed(String),
    /// The reader wants to save the table.
    TableClicked,
}

/// Somebody whose result was pasted.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// The name; empty if they gave none.
    pub name: Name,
    /// When they finished, and how long it took; `None` if the link does not tell.
    pub ended: Option<Ended>,
    /// How many questions they had right.
    pub score: Score,
}

/// A question with what each person gave.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedRow {
    /// The question.
    pub item: Rc<Item>,
    /// The answers in the order of the people; `None` for those who were not asked.
    pub given: Vec<Option<OtherAnswer>>,
}

/// What a pasted text holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasted {
    /// The people, in the order of their links.
    pub people: Vec<Person>,
    /// The questions, the hardest first.
    pub rows: Vec<ComparedRow>,
    /// What is wrong with some links, each with its place in the text, from 1.
    pub faults: Vec<(usize, NotAdded)>,
    /// How many links had a result that was there already.
    pub repeated: usize,
    /// How many results are more than the page compares.
    pub left_out: usize,
}

/// What the comparison is made from.
pub struct CompareProps<'a> {
    /// The language.
    pub words: Words,
    /// The text, as it was typed.
    pub typed: &'a str,
    /// What is in it.
    pub pasted: &'a Pasted,
    /// A sentence about the last download; empty if there was none.
    pub said: &'static str,
    /// Called with every event.
    pub on_event: &'a Callback<CompareEvent>,
}
