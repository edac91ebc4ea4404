//! What the first page is made from.

use yew::Callback;

use crate::bank::Bank;
use crate::memory::{History, Queue};
use crate::quiz::{Day, Standing};
use crate::reader::Goal;
use crate::words::Words;

/// An unfinished session or drill.
pub struct Waiting<'a> {
    /// The address at which it continues.
    pub address: &'a str,
    /// A sentence that says how far the reader got.
    pub label: String,
}

/// What a reader who has answered something has to practise, and how long they have kept at it.
pub struct Practice {
    /// Today's queue.
    pub queue: Queue,
    /// The days in a row, in a sentence; empty without one.
    pub streak: String,
}

/// What the first page is made from.
pub struct HomeProps<'a> {
    /// The language.
    pub words: Words,
    /// The bank, for its topics and counts.
    pub bank: &'a Bank,
    /// What the reader's reviews say of each item.
    pub history: &'a History,
    /// What the reader prepares for; `None` until they say it, or say that they do not want to.
    pub goal: Option<Goal>,
    /// The reader's own day.
    pub today: Day,
    /// Today's five: how each came out today; `None` for those that were not answered today.
    pub five: &'a [Option<Standing>],
    /// The last seven days with their answers. Today is the last one.
    pub week: &'a [(Day, usize)],
    /// The days in a row, in a sentence; empty without one.
    pub streak: &'a str,
    /// Today's queue; `None` for somebody new, and until the part of the program that finds it has arrived.
    pub queue: Option<&'a Queue>,
    /// Unfinished sessions and drills, the last touched first.
    pub waiting: &'a [Waiting<'a>],
    /// Called with the address of one of them when the reader drops it.
    pub on_drop: &'a Callback<String>,
}

impl HomeProps<'_> {
    /// The goal, with everything open that was not said.
    pub(super) fn goal(&self) -> Goal {
        self.goal.unwrap_or_default()
    }

    /// Whether the reader has never done anything here.
    pub(super) fn is_first_visit(&self) -> bool {
        self.goal.is_none() && self.waiting.is_empty() && self.history.is_empty()
    }
}
