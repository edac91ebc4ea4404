//! How long answers took, by topic and by question.

use dryrun_bank::ItemId;

use crate::{Log, Ranked};

/// How long the answers of a group took, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Took {
    /// How many answers were timed; at least one.
    pub answers: usize,
    /// A quarter of them took at most this long.
    pub quarter: u32,
    /// Half of them took at most this long.
    pub half: u32,
    /// Three quarters of them took at most this long.
    pub most: u32,
}

impl Took {
    /// How long these answers took; `None` if there are none. They must be in order.
    fn of(sorted: &[u32]) -> Option<Self> {
        let at = |quarters: usize| sorted.get((sorted.len().saturating_sub(1)) * quarters / 4).copied();
        Some(Self { answers: sorted.len(), quarter: at(1)?, half: at(2)?, most: at(3)? })
    }
}

/// How long answers took.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// For each group, in their order; `None` for a group without an answer that was timed.
    pub groups: Vec<Option<Took>>,
    /// Each question that was answered at least twice, those that take longest first.
    pub longest: Vec<(ItemId, Took)>,
}

/// One answer says nothing of a question.
const FEW: usize = 2;

impl Times {
    /// Looks at every answer that no reset hides. `group` gives the group of a question, below `groups`; `None` leaves it
    /// out. At most so many questions are listed. An answer whose details were left out to save room is not counted.
    #[must_use]
    pub fn of(log: &Log, groups: usize, group: &dyn Fn(&ItemId) -> Option<usize>, most: usize) -> Self {
        let mut of_groups: Vec<Vec<u32>> = vec![Vec::new(); groups];
        let mut of_items: Vec<(&ItemId, Option<usize>, Vec<u32>)> = Vec::new();
        for review in log.iter().filter(|review| review.took > 0) {
            let place = match of_items.binary_search_by(|(id, ..)| (*id).cmp(&review.item)) {
                Ok(place) => place,
                Err(place) => {
                    of_items.insert(place, (&review.item, group(&review.item), Vec::new()));
                    place
                }
            };
            let Some((_, Some(group), times)) = of_items.get_mut(place) else { continue };
            times.push(review.took);
            if let Some(times) = of_groups.get_mut(*group) {
                times.push(review.took);
            }
        }
        let took = |times: &mut Vec<u32>| {
            times.sort_unstable();
            Took::of(times)
        };
        let of_items: Vec<(&ItemId, Took)> = of_items
            .iter_mut()
            .filter_map(|(id, _, times)| Some((*id, took(times)?)))
            .filter(|(_, took)| took.answers >= FEW)
            .collect();
        let mut ranked = Ranked::most(most);
        for (place, (_, took)) in of_items.iter().enumerate() {
            ranked.offer(-(took.half as f32), place);
        }
        let longest = ranked.places().into_iter().filter_map(|place| of_items.get(place));
        Self {
            groups: of_groups.iter_mut().map(took).collect(),
            longest: longest.map(|(id, took)| ((*id).clone(), *took)).collect(),
        }
    }
}
