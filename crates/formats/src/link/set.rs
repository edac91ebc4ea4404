//! A pinned set: which questions, in which order, and how they are asked.

use std::rc::Rc;

use dryrun_bank::{Bank, Item};
use dryrun_quiz::{MOST_ITEMS, MOST_MINUTES, Pace, drawn};
use dryrun_reader::About;

/// Questions in their order, by permanent number. The order of options is not in a link, because it follows from the
/// seed and the item's id (`quiz::presentation`). So the seed is in the link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinnedSet {
    /// Permanent numbers of items, each once; 1 to [`MOST_ITEMS`] of them.
    pub numbers: Vec<u16>,
    /// Practice or exam, with its limit.
    pub pace: Pace,
    /// The seed, which decides the order of options and the numbers that are drawn.
    pub seed: u32,
    /// Its title and its author.
    pub about: About,
}

/// The questions of a pinned set that this bank has, and how many it lacks.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The items, each with its place in the link, from 0.
    pub items: Vec<(usize, Rc<Item>)>,
    /// How many questions the link asks for.
    pub asked: usize,
    /// How many of them were retired.
    pub retired: usize,
    /// How many of them are newer than this bank.
    pub newer: usize,
}

impl PinnedSet {
    /// Finds the items of the set, with the numbers that its seed draws. An item that left the bank is left out and counted; no other item takes its place.
    #[must_use]
    pub fn open(&self, bank: &Bank) -> Opened {
        let mut opened = Opened { items: Vec::new(), asked: self.numbers.len(), retired: 0, newer: 0 };
        for (place, &number) in self.numbers.iter().enumerate() {
            match bank.numbered(number) {
                Some(item) => opened.items.push((place, drawn(Rc::clone(item), self.seed))),
                None if number > bank.last_number() => opened.newer += 1,
                None => opened.retired += 1,
            }
        }
        opened
    }

    /// Whether the set keeps the invariants of its fields.
    pub(super) fn is_sound(&self) -> bool {
        let is_fresh = |(at, number): (usize, &u16)| {
            *number > 0 && !self.numbers.iter().take(at).any(|other| other == number)
        };
        let in_time = match self.pace {
            Pace::Practice | Pace::Exam { minutes: None } => true,
            Pace::Exam { minutes: Some(minutes) } => (1..=MOST_MINUTES).contains(&minutes),
        };
        in_time
            && (1..=usize::from(MOST_ITEMS)).contains(&self.numbers.len())
            && self.numbers.iter().enumerate().all(is_fresh)
    }
}
