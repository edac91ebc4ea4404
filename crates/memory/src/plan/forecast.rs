//! How much is recalled, now and on the day of the interview, with how far that may be wrong.

/// A share of the questions of a topic, as an estimate: 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Estimate {
    /// The share that is expected.
    pub share: f32,
    /// How far the true share may be from it on either side, in eight cases of ten.
    pub margin: f32,
}

/// What is expected of the questions of one topic.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Forecast {
    /// How many questions there are.
    pub count: usize,
    /// How many of them were never answered.
    pub new: usize,
    /// How many of these the plan does not reach.
    pub unreached: usize,
    /// What is recalled today.
    pub now: Estimate,
    /// What is recalled on the day of the interview, if the plan is kept.
    pub planned: Estimate,
    /// What is recalled on that day without any more practice.
    pub idle: Estimate,
}

/// How far the model itself is off, as a share: the chance of recall that it gives differs from what is seen by about
/// this much where it was measured with default weights. It is no less for multiple choice.
const OF_MODEL: f32 = 0.07;
/// Standard deviations on either side that hold eight cases of ten.
const EIGHT_OF_TEN: f32 = 1.28;

/// Adds up chances of recall.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    count: f32,
    sum: f32,
    variance: f32,
}

impl Sum {
    pub(super) fn add(&mut self, chance: f32) {
        self.count += 1.0;
        self.sum += chance;
        self.variance += chance * (1.0 - chance);
    }

    /// The share with its margin: chance decides each question by itself, and the model is off for all of them.
    pub(super) fn estimate(self) -> Estimate {
        if self.count == 0.0 {
            return Estimate::default();
        }
        let share = self.sum / self.count;
        let of_chance = self.variance / (self.count * self.count);
        let margin = EIGHT_OF_TEN * (of_chance + OF_MODEL * OF_MODEL).sqrt();
        Estimate { share, margin: margin.min(share.max(1.0 - share)) }
    }
}
