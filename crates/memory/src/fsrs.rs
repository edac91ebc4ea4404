//! FSRS-6, the published model of memory: how well an item sits after each answer, and how likely it is to be recalled
//! later. Written from the equations at
//! <https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm>, with the published default weights.
//! `tests/fsrs` compares it with the crate `fsrs`, by the authors of the model.

use dryrun_quiz::Rating;

/// The name and the version of the model. It stands beside what is derived with it.
pub const MODEL: &str = "FSRS-6";

/// The share of items that should still be recalled when they are due.
pub const DESIRED_RETENTION: f32 = 0.9;

/// Days below which two answers belong to one sitting: ten hours, like [`NIGHT`](crate::NIGHT). Then the short-term
/// equation holds. FSRS-6 counts whole days there and calls it the same day; hours need no time zone.
pub const SAME_DAY: f32 = 10.0 / 24.0;

/// The least and the greatest stability, in days.
const STABILITY: (f32, f32) = (0.001, 36_500.0);
/// The least and the greatest difficulty.
const DIFFICULTY: (f32, f32) = (1.0, 10.0);

/// How well an item sits. It is derived from the reviews and never saved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Memory {
    /// Days until the recall has fallen to 90 %: 0.001 to 36,500.
    pub stability: f32,
    /// How hard the item is for this reader: 1 to 10.
    pub difficulty: f32,
}

/// The model with its weights.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fsrs {
    w: Weights,
    /// Bends the curve of forgetting so that the recall is 90 % after as many days as the stability says.
    factor: f32,
    /// `e` to the power of `w8`.
    growth: f32,
    /// By how much at least a miss divides stability: `e` to the power of `w17 · w18`.
    least_fall: f32,
}

/// The 21 weights, with the letters of the published equations.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Weights {
    /// `w0` to `w3`: the stability after a first answer rated Again, Hard, Good, Easy, in days.
    start: [f32; 4],
    /// `w4`, `w5`: the difficulty after a first answer.
    first_difficulty: [f32; 2],
    /// `w6`, `w7`: how difficulty changes, and how it returns to that of an easy item.
    difficulty: [f32; 2],
    /// `w8` to `w10`: how stability grows.
    success: [f32; 3],
    /// `w11` to `w14`: what is left of stability after a miss.
    failure: [f32; 4],
    /// `w15`, `w16`: how Hard and Easy change the growth.
    hard_easy: [f32; 2],
    /// `w17` to `w19`: another answer on the same day.
    same_day: [f32; 3],
    /// `w20`: how the curve of forgetting falls.
    decay: f32,
}

/// The published default weights of FSRS-6.
const DEFAULT: Weights = Weights {
    start: [0.212, 1.2931, 2.3065, 8.2956],
    first_difficulty: [6.4133, 0.8334],
    difficulty: [3.0194, 0.001],
    success: [1.8722, 0.1666, 0.796],
    failure: [1.4835, 0.0614, 0.2629, 1.6483],
    hard_easy: [0.6014, 1.8729],
    same_day: [0.5425, 0.0912, 0.0658],
    decay: 0.1542,
};

impl Default for Fsrs {
    /// With the published default weights.
    fn default() -> Self {
        let [w17, w18, _] = DEFAULT.same_day;
        Self {
            w: DEFAULT,
            factor: (0.9_f32.ln() / -DEFAULT.decay).exp() - 1.0,
            growth: DEFAULT.success[0].exp(),
            least_fall: (w17 * w18).exp(),
        }
    }
}

impl Fsrs {
    /// The same model with other stabilities after a first answer: in days, for Again, Hard, Good and Easy. Values that
    /// are no number, or out of range, become the nearest that the model allows.
    #[must_use]
    pub fn with_start(self, start: [f32; 4]) -> Self {
        let allowed = start.map(|days| if days.is_nan() { STABILITY.0 } else { within(days, STABILITY) });
        Self { w: Weights { start: allowed, ..self.w }, ..self }
    }

    /// The stabilities after a first answer: in days, for Again, Hard, Good and Easy.
    #[must_use]
    pub const fn start(&self) -> [f32; 4] {
        self.w.start
    }

    /// How the item sits after an answer that comes so many days after the one before; `None` before the first answer.
    /// Days may have fractions. Fewer than 0, or no number, count as 0.
    #[must_use]
    pub fn next(&self, before: Option<Memory>, rating: Rating, elapsed: f32) -> Memory {
        let Some(memory) = before else { return self.first(rating) };
        self.answered(memory, rating, elapsed.max(0.0), self.recall(memory, elapsed))
    }

    /// The same where the recall at that time is known.
    pub(crate) fn answered(&self, memory: Memory, rating: Rating, elapsed: f32, recall: f32) -> Memory {
        let Memory { stability, difficulty } = memory;
        let grown = if elapsed < SAME_DAY {
            self.again_today(stability, rating)
        } else {
            self.later(memory, rating, recall)
        };
        Memory { stability: within(grown, STABILITY), difficulty: self.next_difficulty(difficulty, rating) }
    }

    /// How the item would sit after each of the ratings: Again, Hard, Good, Easy.
    #[must_use]
    pub fn outcomes(&self, before: Option<Memory>, elapsed: f32) -> [(Rating, Memory); 4] {
        [Rating::Again, Rating::Hard, Rating::Good, Rating::Easy]
            .map(|rating| (rating, self.next(before, rating, elapsed)))
    }

    /// How likely the item is recalled so many days after its last answer: 0 to 1.
    #[must_use]
    pub fn recall(&self, memory: Memory, elapsed: f32) -> f32 {
        (elapsed.max(0.0) / memory.stability).mul_add(self.factor, 1.0).powf(-self.w.decay)
    }

    /// Days after the last answer until the recall has fallen to `retention`, which is above 0 and at most 1. It is
    /// due then.
    #[must_use]
    pub fn interval(&self, memory: Memory, retention: f32) -> f32 {
        let retention = within(retention, (0.01, 1.0));
        memory.stability / self.factor * (retention.powf(-1.0 / self.w.decay) - 1.0)
    }

    fn first(&self, rating: Rating) -> Memory {
        let [again, hard, good, easy] = self.w.start;
        let stability = match rating {
            Rating::Again => again,
            Rating::Hard => hard,
            Rating::Good => good,
            Rating::Easy => easy,
        };
        Memory { stability, difficulty: within(self.first_difficulty(number(rating)), DIFFICULTY) }
    }

    fn first_difficulty(&self, rating: f32) -> f32 {
        let [w4, w5] = self.w.first_difficulty;
        w4 - (w5 * (rating - 1.0)).exp() + 1.0
    }

    fn next_difficulty(&self, difficulty: f32, rating: Rating) -> f32 {
        let [w6, w7] = self.w.difficulty;
        let change = -w6 * (number(rating) - 3.0);
        let damped = difficulty + (10.0 - difficulty) * change / 9.0;
        within(w7 * (self.first_difficulty(4.0) - damped) + damped, DIFFICULTY)
    }

    /// The stability after an answer on the same day.
    fn again_today(&self, stability: f32, rating: Rating) -> f32 {
        let [w17, w18, w19] = self.w.same_day;
        let change = (w17 * (number(rating) - 3.0 + w18)).exp() * stability.powf(-w19);
        stability * if rating == Rating::Again { change } else { change.max(1.0) }
    }

    /// The stability after an answer on a later day, at which the recall was so likely.
    fn later(&self, memory: Memory, rating: Rating, recall: f32) -> f32 {
        let Memory { stability, difficulty } = memory;
        let [w15, w16] = self.w.hard_easy;
        let weight = match rating {
            Rating::Again => return self.after_miss(memory, recall),
            Rating::Hard => w15,
            Rating::Good => 1.0,
            Rating::Easy => w16,
        };
        let [_, w9, w10] = self.w.success;
        let growth =
            self.growth * (11.0 - difficulty) * stability.powf(-w9) * (((1.0 - recall) * w10).exp() - 1.0);
        stability * (growth * weight + 1.0)
    }

    fn after_miss(&self, Memory { stability, difficulty }: Memory, recall: f32) -> f32 {
        let [w11, w12, w13, w14] = self.w.failure;
        let left =
            w11 * difficulty.powf(-w12) * ((stability + 1.0).powf(w13) - 1.0) * ((1.0 - recall) * w14).exp();
        // A miss never makes an item sit better.
        left.min(stability / self.least_fall)
    }
}

/// The number of a rating in the equations: 1 to 4.
const fn number(rating: Rating) -> f32 {
    match rating {
        Rating::Again => 1.0,
        Rating::Hard => 2.0,
        Rating::Good => 3.0,
        Rating::Easy => 4.0,
    }
}

/// `f32::clamp` panics if its bounds are wrong, and brings that into the Wasm.
const fn within(value: f32, (least, most): (f32, f32)) -> f32 {
    value.max(least).min(most)
}
