//! How well each item sits, by replaying the log. Nothing of it is saved, so another model needs only another replay.

use dryrun_bank::ItemId;
use dryrun_quiz::{Certainty, Millis, Rating};

use crate::{Fsrs, Log, Memory, Review};

/// Milliseconds in a day.
const DAY: f32 = 86_400_000.0;

/// What an item's reviews left behind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trace {
    /// How well the item sits since its last review.
    pub memory: Memory,
    /// The time of that review; now, if that is in the future.
    pub at: Millis,
    /// How that review was rated.
    pub rating: Rating,
    /// Whether the reader was sure then.
    pub was_sure: bool,
}

impl Trace {
    /// Days from the last review until `now`, with fractions; never negative.
    #[must_use]
    pub fn elapsed(&self, now: Millis) -> f32 {
        days_between(self.at, now)
    }

    /// Whether the last answer was wrong although the reader was sure: a misconception, and not a gap.
    #[must_use]
    pub const fn is_sure_and_wrong(&self) -> bool {
        self.was_sure && matches!(self.rating, Rating::Again)
    }
}

/// Days from one time to another, with fractions; 0 if the clock went back in between.
pub(crate) fn days_between(from: Millis, to: Millis) -> f32 {
    to.0.saturating_sub(from.0).max(0) as f32 / DAY
}

/// The traces of every item that the reader has met, sorted by id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Traces(Vec<(ItemId, Trace)>);

impl Traces {
    /// Replays a log, without what a reset hides. Reviews from the future come first, as in
    /// [`History`](crate::History), and count as answered now.
    #[must_use]
    pub fn of(log: &Log, now: Millis, model: &Fsrs) -> Self {
        let mut traces = Self::default();
        replay(log, now, model, &mut |_, _, _| {}, &mut traces);
        traces
    }

    /// The trace of an item; `None` if it has no review.
    #[must_use]
    pub fn get(&self, id: &ItemId) -> Option<&Trace> {
        let place = self.place(id).ok()?;
        self.0.get(place).map(|(_, trace)| trace)
    }

    fn place(&self, id: &ItemId) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.cmp(id))
    }

    fn add(&mut self, review: &Review, at: Millis, model: &Fsrs) {
        let place = self.place(&review.item);
        let before = place.ok().and_then(|place| self.0.get(place)).map(|(_, trace)| *trace);
        let elapsed = before.map_or(0.0, |trace| trace.elapsed(at));
        let trace = Trace {
            memory: model.next(before.map(|trace| trace.memory), review.rating, elapsed),
            at,
            rating: review.rating,
            was_sure: review.certainty == Some(Certainty::Sure),
        };
        match place {
            Ok(place) => {
                if let Some((_, there)) = self.0.get_mut(place) {
                    *there = trace;
                }
            }
            Err(place) => self.0.insert(place, (review.item.clone(), trace)),
        }
    }
}

/// Replays a log into `traces`, and shows each review with its time and with what was there before it.
pub(crate) fn replay(
    log: &Log,
    now: Millis,
    model: &Fsrs,
    seen: &mut dyn FnMut(&Review, Millis, Option<&Trace>),
    traces: &mut Traces,
) {
    for in_the_future in [true, false] {
        let reviews = log.stored().filter(|review| review.at.is_ahead_of(now) == in_the_future);
        for review in reviews.filter(|review| !log.is_forgotten(review)) {
            let at = review.at.min(now);
            seen(review, at, traces.get(&review.item));
            traces.add(review, at, model);
        }
    }
}
