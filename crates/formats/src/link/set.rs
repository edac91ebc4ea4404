//! A pinned set: which questions, in which order, and how they are asked.

use std::rc::Rc;

use dryrun_bank::{Bank, Item};
use dryrun_quiz::{MOST_ITEMS, MOST_MINUTES, Pace};

/// Questions in their order, by permanent number. The order of options is not in a link: it follows from the
/// seed and the item's id (`quiz::presentation`), which is why the seed is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinnedSet {
    /// Permanent numbers of items, each once; 1 to [`MOST_ITEMS`] of them.
    pub numbers: Vec<u16>,
    /// How they are asked.
    pub pace: Pace,
    /// What decides the order of options.
    pub seed: u32,
}

/// What of a pinned set this bank has.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The items, each with its place in the link, from 0.
    pub items: Vec<(usize, Rc<Item>)>,
    /// How many the link asks for.
    pub asked: usize,
    /// How many of them were retired.
    pub retired: usize,
    /// How many of them are newer than this bank.
    pub newer: usize,
}

impl PinnedSet {
    /// The items of the set. What left the bank is left out and counted; nothing ever takes its place.
    #[must_use]
    pub fn open(&self, bank: &Bank) -> Opened {
        let mut opened = Opened { items: Vec::new(), asked: self.numbers.len(), retired: 0, newer: 0 };
        for (place, &number) in self.numbers.iter().enumerate() {
            match bank.numbered(number) {
                Some(item) => opened.items.push((place, Rc::clone(item))),
                None if number > bank.last_number() => opened.newer += 1,
                None => opened.retired += 1,
            }
        }
        opened
    }

    /// Whether it keeps its invariants.
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
