//! The four start values of the model, fitted to the reader's own answers: how long a question sits after its first
//! answer. This takes about half of the way to fitting all weights, and needs few answers.

use dryrun_quiz::{Millis, Rating};

use crate::traces::replay;
use crate::{Fsrs, Log, SAME_DAY, Traces};

/// From how many reviews on the start values are fitted.
pub const LEAST_REVIEWS: usize = 64;
/// Of the reviews, the last one of so many parts is held out: what is fitted has to predict it better.
const PARTS: usize = 5;
/// How many held-out answers must be there.
const LEAST_HELD_OUT: usize = 8;
/// The shortest and the longest start value that is tried, in days.
const RANGE: (f32, f32) = (0.1, 100.0);
/// Steps of the search; each leaves two thirds of the range.
const STEPS: usize = 30;
/// How much a start value costs for each day that it is away from the published one, as in the program of the model's
/// authors.
const PULL: f32 = 1.0 / 16.0;

/// How well two models predict the answers that were held out, and which of them is used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// The model to use: with start values of the reader's own if they predict better, else the published one.
    pub model: Fsrs,
    /// Whether these are the reader's own.
    pub is_own: bool,
    /// How many answers were held out.
    pub held_out: usize,
    /// The mean loss of the published model on them, in nats.
    pub published_loss: f32,
    /// The mean loss of the fitted one.
    pub own_loss: f32,
}

/// A second answer: how the first one was rated, the days since, and whether it was right.
type Second = (Rating, f32, bool);

/// Fits the start values on the first four fifths of the log, and uses them only if they predict the last fifth better.
/// `None` while there are too few answers for either.
#[must_use]
pub fn fit(log: &Log, now: Millis) -> Option<Fit> {
    let count = log.len();
    if count < LEAST_REVIEWS {
        return None;
    }
    let known = count - count / PARTS;
    let published = Fsrs::default();
    let own = published.with_start(start_values(&published, &seconds(log, now, known)));
    let (held_out, published_loss) = loss(log, now, &published, known);
    let (_, own_loss) = loss(log, now, &own, known);
    if held_out < LEAST_HELD_OUT {
        return None;
    }
    let is_own = own_loss < published_loss;
    let model = if is_own { own } else { published };
    Some(Fit { model, is_own, held_out, published_loss, own_loss })
}

/// The second answers among the first so many reviews, if they came on a later day.
fn seconds(log: &Log, now: Millis, known: usize) -> Vec<Second> {
    let (mut seconds, mut met, mut place) = (Vec::new(), Vec::new(), 0);
    let mut traces = Traces::default();
    let mut see = |review: &crate::Review, at: Millis, before: Option<&crate::Trace>| {
        place += 1;
        let Some(first) = before else { return };
        // Only the answer after the first one tells of the start value.
        if let Err(free) = met.binary_search(&review.item) {
            met.insert(free, review.item.clone());
            let days = first.elapsed(at);
            if place <= known && days >= SAME_DAY {
                seconds.push((first.rating, days, review.rating != Rating::Again));
            }
        }
    };
    replay(log, now, &Fsrs::default(), &mut see, &mut traces);
    seconds
}

/// How many of the reviews behind the first `known` can be predicted, and the mean loss on them.
fn loss(log: &Log, now: Millis, model: &Fsrs, known: usize) -> (usize, f32) {
    let (mut place, mut count, mut sum) = (0, 0_usize, 0.0);
    let mut see = |review: &crate::Review, at: Millis, before: Option<&crate::Trace>| {
        place += 1;
        let Some(trace) = before.filter(|trace| place > known && trace.elapsed(at) >= SAME_DAY) else {
            return;
        };
        count += 1;
        sum += surprise(model.recall(trace.memory, trace.elapsed(at)), review.rating != Rating::Again);
    };
    replay(log, now, model, &mut see, &mut Traces::default());
    (count, if count == 0 { 0.0 } else { sum / count as f32 })
}

/// The loss of one prediction, in nats.
fn surprise(recall: f32, is_right: bool) -> f32 {
    let chance = if is_right { recall } else { 1.0 - recall };
    -chance.max(1e-4).ln()
}

/// A start value for each rating: the one with the least loss. Without an answer, the published one. A better first answer
/// never sits shorter.
fn start_values(model: &Fsrs, seconds: &[Second]) -> [f32; 4] {
    let ratings = [Rating::Again, Rating::Hard, Rating::Good, Rating::Easy];
    let mut start = model.start();
    let mut least = 0.0_f32;
    for (value, rating) in start.iter_mut().zip(ratings) {
        let of_rating: Vec<Second> = seconds.iter().filter(|second| second.0 == rating).copied().collect();
        if !of_rating.is_empty() {
            *value = best(model, &of_rating, *value);
        }
        *value = value.max(least);
        least = *value;
    }
    start
}

/// The start value with the least loss. The loss has one valley, so each step leaves the lower two thirds of the range.
fn best(model: &Fsrs, seconds: &[Second], published: f32) -> f32 {
    let cost = |days: f32| {
        let memory = crate::Memory { stability: days, difficulty: 5.0 };
        let of = |second: &Second| surprise(model.recall(memory, second.1), second.2);
        seconds.iter().map(of).sum::<f32>() + (days - published).abs() * PULL
    };
    let (mut low, mut high) = (RANGE.0.ln(), RANGE.1.ln());
    for _ in 0..STEPS {
        let third = (high - low) / 3.0;
        let (one, other) = (low + third, high - third);
        if cost(one.exp()) < cost(other.exp()) { high = other } else { low = one }
    }
    f32::midpoint(low, high).exp()
}
