//! What a tab knows about its own slots.

use super::names::Side;
use super::per_part::PerPart;
use dryrun_formats::Part;

/// What this tab believes to be in a slot. Slots are overwritten in this order.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Known {
    /// The result of a failed write of this tab. Everything in it is in memory too.
    Torn(String),
    /// The slot is empty.
    #[default]
    Nothing,
    /// A whole value of this generation.
    Holds(u64),
}

/// The slots of a replica: two for each part.
#[derive(Default)]
pub(super) struct Slots(PerPart<[Known; 2]>);

impl Slots {
    pub(super) const fn get(&self, part: Part, side: Side) -> &Known {
        let [a, b] = self.0.get(part);
        match side {
            Side::A => a,
            Side::B => b,
        }
    }

    pub(super) fn set(&mut self, part: Part, side: Side, known: Known) {
        let [a, b] = self.0.get_mut(part);
        *(if side == Side::A { a } else { b }) = known;
    }

    /// The side to overwrite next.
    pub(super) fn older(&self, part: Part) -> Side {
        let [a, b] = self.0.get(part);
        if a <= b { Side::A } else { Side::B }
    }

    /// The highest generation in any slot.
    pub(super) fn newest(&self) -> u64 {
        let generation = |known: &Known| if let Known::Holds(generation) = known { *generation } else { 0 };
        Part::ALL.iter().flat_map(|part| self.0.get(*part)).map(generation).max().unwrap_or_default()
    }
}
