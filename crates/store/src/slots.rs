//! What a tab knows of its own slots.

use super::names::{Part, Side};

/// What is in a slot, as far as this tab knows. In the order in which slots are overwritten.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Known {
    /// What came of a write of this tab that failed. All of it is in memory too.
    Torn(String),
    /// Nothing.
    #[default]
    Nothing,
    /// A whole value of that generation.
    Holds(u64),
}

/// The six slots of a replica.
#[derive(Default)]
pub(super) struct Slots {
    log: [Known; 2],
    session: [Known; 2],
    notes: [Known; 2],
}

impl Slots {
    const fn pair(&self, part: Part) -> &[Known; 2] {
        match part {
            Part::Log => &self.log,
            Part::Session => &self.session,
            Part::Notes => &self.notes,
        }
    }

    pub(super) const fn get(&self, part: Part, side: Side) -> &Known {
        let [a, b] = self.pair(part);
        match side {
            Side::A => a,
            Side::B => b,
        }
    }

    pub(super) fn set(&mut self, part: Part, side: Side, known: Known) {
        let [a, b] = match part {
            Part::Log => &mut self.log,
            Part::Session => &mut self.session,
            Part::Notes => &mut self.notes,
        };
        *(if side == Side::A { a } else { b }) = known;
    }

    /// The side to overwrite next.
    pub(super) fn older(&self, part: Part) -> Side {
        let [a, b] = self.pair(part);
        if a <= b { Side::A } else { Side::B }
    }

    /// The highest generation in any slot.
    pub(super) fn newest(&self) -> u64 {
        let generation = |known: &Known| if let Known::Holds(generation) = known { *generation } else { 0 };
        [&self.log, &self.session, &self.notes]
            .into_iter()
            .flatten()
            .map(generation)
            .max()
            .unwrap_or_default()
    }
}
