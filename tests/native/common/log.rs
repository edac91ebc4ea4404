//! Logs made from numbers.

use dryrun::bank::ItemId;
use dryrun::memory::{Log, Occasion, Review};
use dryrun::quiz::{Certainty, Millis, Rating};

/// Numbers that look random and are the same every time: PCG's multiplier and a xorshift.
pub(crate) struct Numbers(pub u64);

impl Numbers {
    /// A number below `below`.
    pub(crate) fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) ^ (self.0 >> 15)) % below
    }
}

/// The item of that number.
pub(crate) fn item(number: u64) -> ItemId {
    ItemId::parse(&format!("item-{number}")).expect("an id")
}

/// Some review: one of `items`, within `seconds` from the start of all scripts.
pub(crate) fn review(numbers: &mut Numbers, items: u64, seconds: u64) -> Review {
    Review {
        at: Millis(super::script::START.0 + numbers.next(seconds * 1000) as i64),
        item: item(numbers.next(items)),
        rating: [Rating::Again, Rating::Hard, Rating::Good, Rating::Easy][numbers.next(4) as usize],
        certainty: [None, Some(Certainty::Guess), Some(Certainty::Unsure), Some(Certainty::Sure)]
            [numbers.next(4) as usize],
        took: numbers.next(60_000) as u32,
        occasion: [Occasion::Practice, Occasion::Exam][numbers.next(2) as usize],
    }
}

/// A random log with this many reviews.
pub(crate) fn log(numbers: &mut Numbers, reviews: u64, items: u64, seconds: u64) -> Log {
    (0..reviews).map(|_| review(numbers, items, seconds)).collect()
}
