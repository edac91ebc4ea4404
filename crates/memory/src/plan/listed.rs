//! The days of the plan as they are told: how many questions of which topics, what is said aloud, which drill.

use dryrun_bank::{DrillId, ItemId, TopicId};
use dryrun_quiz::Day;

use super::candidate::Kind;
use super::days::{Plan, PlannedDay};
use crate::{Study, ranked};

/// A day of the plan, as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedDay {
    /// The day.
    pub day: Day,
    /// The part of the guide's plan that it is in, from 0.
    pub phase: usize,
    /// How many closed questions it has.
    pub closed: usize,
    /// How many of these are new.
    pub new: usize,
    /// Their topics with how many each has, those with most first.
    pub topics: Vec<(TopicId, usize)>,
    /// The questions to answer aloud.
    pub spoken: Vec<ItemId>,
    /// The drill to play.
    pub drill: Option<DrillId>,
}

/// Every seventh day has a drill: Saturdays, as in the guide. 1 January 1970, day 0, was a Thursday.
const WEEK: u32 = 7;
const SATURDAY: u32 = 2;

/// The days of a plan. `drills` are those that are still to play, in their order; each is played once.
#[must_use]
pub fn listed(study: &Study, plan: &Plan, drills: &[DrillId]) -> Vec<ListedDay> {
    let mut drills = drills.iter();
    // A plan without a Saturday has its drill in the middle.
    let has_saturday = plan.days.iter().any(|planned| is_saturday(planned.day));
    let middle = plan.days.len() / 2;
    let mut days = Vec::new();
    for (place, planned) in plan.days.iter().enumerate() {
        let has_drill = if has_saturday { is_saturday(planned.day) } else { place == middle };
        let drill = if has_drill { drills.next().cloned() } else { None };
        days.push(listed_day(study, planned, drill));
    }
    days
}

const fn is_saturday(day: Day) -> bool {
    day.number() % WEEK == SATURDAY
}

fn listed_day(study: &Study, planned: &PlannedDay, drill: Option<DrillId>) -> ListedDay {
    let (mut closed, mut spoken) = (0, Vec::new());
    let mut counts = vec![0_usize; study.topics.len()];
    for place in &planned.picks {
        let (Some(item), Some(candidate)) = (study.items.get(*place), study.candidates.get(*place)) else {
            continue;
        };
        if candidate.kind == Kind::Spoken {
            spoken.push(item.id.clone());
            continue;
        }
        closed += 1;
        if let Some(count) = counts.get_mut(candidate.topic) {
            *count += 1;
        }
    }
    let order = ranked(counts.iter().map(|count| -(*count as f32)));
    let entry = |place: usize| Some((study.topics.get(place)?.clone(), *counts.get(place)?));
    let topics = order.into_iter().filter_map(entry).filter(|(_, count)| *count > 0).collect();
    let new = planned.new;
    ListedDay { day: planned.day, phase: planned.phase, closed, new, topics, spoken, drill }
}
