//! Simulated learners: how they really remember, which no scheduler sees.

use dryrun_memory::{Fsrs, Memory};
use dryrun_quiz::Rating;

use super::chance::Chance;

/// How a learner forgets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Law {
    /// By FSRS-6, as the scheduler believes, but with start values of the learner's own.
    Fsrs,
    /// Exponentially, with a half-life that grows most when the answer came late. Nothing of it is in FSRS.
    HalfLife,
    /// The same with half-lives of a third: somebody who forgets much faster than the default weights say.
    Quick,
}

impl Law {
    pub(super) const ALL: [Self; 3] = [Self::Fsrs, Self::HalfLife, Self::Quick];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Fsrs => "FSRS-6, own start values",
            Self::HalfLife => "half-life",
            Self::Quick => "half-life, a third",
        }
    }
}

/// What is left of an item in the learner's head. Times are days from the beginning.
#[derive(Clone, Copy, Debug)]
enum Trace {
    Fsrs(Memory, f32),
    HalfLife { days: f32, last: f32 },
}

/// A learner.
pub(super) struct Learner {
    law: Law,
    model: Fsrs,
    /// Half-life after a first look at the answer, in days.
    first_half_life: f32,
    traces: Vec<Option<Trace>>,
    chance: Chance,
}

/// How many options a question has: who does not know it guesses one.
const OPTIONS: f32 = 4.0;
/// How often somebody who knows the answer says that they are sure.
const SURE: f32 = 0.8;
/// How likely an item is known from work before the plan begins, and how long ago it was met.
const KNOWN: f32 = 0.3;
const MET: f32 = -30.0;

impl Learner {
    pub(super) fn new(law: Law, items: usize, seed: u64) -> Self {
        let mut chance = Chance(seed);
        let own = chance.factor(0.7);
        let model = Fsrs::default();
        let model = model.with_start(model.start().map(|days| days * own));
        let third = if law == Law::Quick { 3.0 } else { 1.0 };
        let mut learner =
            Self { law, model, first_half_life: 3.0 * own / third, traces: vec![None; items], chance };
        for place in 0..items {
            if learner.chance.happens(KNOWN) {
                let days = 40.0 * learner.chance.factor(1.0) / third;
                learner.traces[place] = Some(match law {
                    Law::Fsrs => Trace::Fsrs(Memory { stability: days, difficulty: 5.0 }, MET),
                    Law::HalfLife | Law::Quick => Trace::HalfLife { days: days * 2.0, last: MET },
                });
            }
        }
        learner
    }

    /// How likely the learner recalls an item on a day.
    pub(super) fn recall(&self, place: usize, day: f32) -> f32 {
        match self.traces[place] {
            None => 0.0,
            Some(Trace::Fsrs(memory, last)) => self.model.recall(memory, day - last),
            Some(Trace::HalfLife { days, last }) => (-(day - last) / days).exp2(),
        }
    }

    /// The learner answers an item and reads why. Returns how the app rates it.
    pub(super) fn answers(&mut self, place: usize, day: f32) -> Rating {
        let recall = self.recall(place, day);
        let knows = self.chance.happens(recall);
        self.traces[place] = Some(self.after(place, day, recall, knows));
        if knows {
            if self.chance.happens(SURE) { Rating::Good } else { Rating::Hard }
        } else if self.chance.happens(1.0 / OPTIONS) {
            // A lucky guess, and they say so.
            Rating::Hard
        } else {
            Rating::Again
        }
    }

    fn after(&mut self, place: usize, day: f32, recall: f32, knows: bool) -> Trace {
        match (self.law, self.traces[place]) {
            (Law::Fsrs, before) => {
                let (memory, elapsed) = match before {
                    Some(Trace::Fsrs(memory, last)) => (Some(memory), day - last),
                    _ => (None, 0.0),
                };
                let rating = if knows { Rating::Good } else { Rating::Again };
                Trace::Fsrs(self.model.next(memory, rating, elapsed), day)
            }
            (Law::HalfLife | Law::Quick, Some(Trace::HalfLife { days, .. })) if knows => {
                Trace::HalfLife { days: (days * (1.2 + 3.0 * (1.0 - recall))).min(400.0), last: day }
            }
            (Law::HalfLife | Law::Quick, Some(Trace::HalfLife { days, .. })) => {
                Trace::HalfLife { days: (days * 0.5).max(self.first_half_life), last: day }
            }
            (Law::HalfLife | Law::Quick, _) => Trace::HalfLife { days: self.first_half_life, last: day },
        }
    }
}
