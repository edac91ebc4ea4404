//! A pinned set: which questions, in which order, and how they are asked.

use std::rc::Rc;

use crate::bits::{BitReader, BitWriter, width};
use dryrun_bank::{Bank, Item};
use dryrun_quiz::{MOST_ITEMS, MOST_MINUTES, Pace};

/// Questions in their order, by permanent number. The order of options is not in a link: it follows from the
/// seed and the item's id (`quiz::presentation`), which is why the seed is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinnedSet {
    /// Permanent numbers of items, each once; 1 to 500 of them.
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

    pub(super) fn write(&self, bits: &mut BitWriter) {
        let widest = width(self.numbers.iter().copied().max().unwrap_or(1).into());
        bits.put(self.numbers.len() as u32, 9);
        bits.put(widest - 1, 4);
        self.numbers.iter().for_each(|&number| bits.put(number.into(), widest));
        match self.pace {
            Pace::Practice => bits.put(0, 1),
            Pace::Exam { minutes } => {
                bits.put(1, 1);
                bits.put(minutes.unwrap_or(0).into(), 10);
            }
        }
        bits.put(self.seed, 32);
    }

    pub(super) fn read(bits: &mut BitReader<'_>) -> Option<Self> {
        let count = bits.take(9)? as usize;
        let widest = bits.take(4)? + 1;
        if count.checked_mul(widest as usize)? > bits.left() {
            return None;
        }
        let numbers = (0..count)
            .map(|_| bits.take(widest).map(|number| number as u16))
            .collect::<Option<Vec<u16>>>()?;
        let pace = match bits.take(1)? {
            0 => Pace::Practice,
            _ => Pace::Exam { minutes: Some(bits.take(10)? as u16).filter(|&minutes| minutes > 0) },
        };
        Some(Self { numbers, pace, seed: bits.take(32)? }).filter(Self::is_sound)
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

impl Opened {
    /// What is missing, in a sentence; `None` where nothing is.
    #[must_use]
    pub fn missing_words(&self) -> Option<String> {
        let of = match self.asked {
            1 => "1 question".to_owned(),
            asked => format!("{asked} questions"),
        };
        let were = |count: usize| if count == 1 { "was" } else { "were" };
        let retired =
            (self.retired > 0).then(|| format!("{} of {of} {} retired.", self.retired, were(self.retired)));
        let newer = (self.newer > 0).then(|| {
            format!("{} of {of} came into the bank later than this copy of Dryrun: load the page again to update it.", self.newer)
        });
        let rest = if self.items.is_empty() { "Nothing is left to play." } else { "The rest plays." };
        match (retired, newer) {
            (None, None) => None,
            (Some(one), None) | (None, Some(one)) => Some(format!("{one} {rest}")),
            (Some(one), Some(other)) => Some(format!("{one} {other} {rest}")),
        }
    }
}
