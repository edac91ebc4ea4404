//! What is measured: a log, and what is left of one, made from numbers that are the same every time.

use dryrun_bank::ItemId;
use dryrun_memory::plan::{Candidate, Kind};
use dryrun_memory::{Log, Memory, Occasion, Review, Trace};
use dryrun_quiz::{Certainty, Millis, Rating};

/// The time at which everything is looked at: 2023-11-14, 22:13 UTC.
pub(crate) const NOW: Millis = Millis(1_700_000_000_000);

/// Numbers that look random: PCG's multiplier and a xorshift.
pub(crate) struct Numbers(pub(crate) u64);

impl Numbers {
    /// A number below `below`.
    pub(crate) fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) ^ (self.0 >> 15)) % below
    }

    fn even(&mut self) -> f32 {
        self.next(10_000) as f32 / 10_000.0
    }
}

/// An answer to one of so many questions: seven of ten are right.
pub(crate) fn review(numbers: &mut Numbers, items: u64, at: Millis) -> Review {
    let name = format!("item-{}", numbers.next(items));
    Review {
        at,
        item: ItemId::parse(&name)
            .unwrap_or_else(|| unreachable!("small letters, a hyphen and digits are an id")),
        rating: if numbers.next(10) < 7 { Rating::Good } else { Rating::Again },
        certainty: Some(Certainty::Sure),
        took: 20_000,
        occasion: Occasion::Practice,
    }
}

/// A log of so many answers to so many questions: one in each quarter of an hour until now.
pub(crate) fn long(reviews: i64, items: u64) -> Log {
    let mut numbers = Numbers(7);
    let at = |place: i64| Millis(NOW.0 - (reviews - place) * 15 * 60_000);
    (0..reviews).map(|place| review(&mut numbers, items, at(place))).collect()
}

/// So many questions, of which a part was answered within the last month; every tenth is to answer aloud.
pub(crate) fn candidates(count: usize, answered: u64) -> Vec<Candidate> {
    let mut numbers = Numbers(11);
    let mut one = |place: usize| {
        let memory =
            Memory { stability: 0.2 + 30.0 * numbers.even(), difficulty: 1.0 + 9.0 * numbers.even() };
        let at = Millis(NOW.0 - (numbers.even() * 30.0 * 86_400_000.0) as i64);
        let trace = Trace { memory, at, rating: Rating::Good, was_sure: true };
        Candidate {
            kind: if place % 10 == 9 { Kind::Spoken } else { Kind::Closed },
            topic: place % 20,
            phase: (!place.is_multiple_of(3)).then_some(place % 4),
            trace: (numbers.next(100) < answered).then_some(trace),
        }
    };
    (0..count).map(&mut one).collect()
}
