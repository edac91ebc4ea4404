//! Ways to choose what to practise today.

use dryrun_memory::plan::{Candidate, Plan, Span};
use dryrun_memory::{DESIRED_RETENTION, Fsrs};
use dryrun_quiz::Millis;

use super::chance::Chance;

/// A way to choose what to practise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strategy {
    /// Dryrun's plan, made anew each day.
    Plan,
    /// What is due, the least likely recalled first; then what is new.
    Due,
    /// A random set of all questions, every day another one.
    Random,
}

impl Strategy {
    pub(super) const ALL: [Self; 3] = [Self::Plan, Self::Due, Self::Random];

    /// The places of the questions of a day.
    pub(super) fn picks(
        self,
        items: &[Candidate],
        span: Span,
        first_try: f32,
        chance: &mut Chance,
    ) -> Vec<usize> {
        let model = Fsrs::default();
        let count = usize::from(span.minutes);
        match self {
            Self::Plan => {
                Plan::today(items, span, &model, first_try).map(|day| day.picks).unwrap_or_default()
            }
            Self::Due => due(items, span.now, &model, count),
            Self::Random => {
                let mut places: Vec<usize> = (0..items.len()).collect();
                for at in 0..count.min(places.len()) {
                    let other = at + chance.below(places.len() - at);
                    places.swap(at, other);
                }
                places.truncate(count);
                places
            }
        }
    }
}

fn due(items: &[Candidate], now: Millis, model: &Fsrs, count: usize) -> Vec<usize> {
    let mut order: Vec<(f32, usize)> = Vec::new();
    for (place, item) in items.iter().enumerate() {
        match &item.trace {
            Some(trace) => {
                let recall = model.recall(trace.memory, trace.elapsed(now));
                if recall < DESIRED_RETENTION {
                    order.push((recall, place));
                }
            }
            // After all that are due.
            None => order.push((2.0, place)),
        }
    }
    order.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    order.into_iter().take(count).map(|(_, place)| place).collect()
}
