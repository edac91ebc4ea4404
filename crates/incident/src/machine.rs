//! `Phase` × `Event`: every pair written out.

use super::{Decision, Event, Phase, Run, arrival};
use dryrun_bank::{DrillChoice, Turn};

impl Run {
    /// The run after `event`; `None` if the event has no meaning in this phase: a double click, a
    /// stale key press, a choice that the scene does not have.
    #[must_use]
    pub fn after(&self, event: &Event) -> Option<Self> {
        match (self.phase, *event) {
            (Phase::Deciding { scene }, Event::Chosen(choice)) => self.chosen(Decision { scene, choice }),
            (Phase::Deciding { .. } | Phase::Over { .. }, Event::Rewound(place)) => self.rewound(place),
            (Phase::Over { .. }, Event::Chosen(_)) => None,
        }
    }

    fn chosen(&self, decision: Decision) -> Option<Self> {
        let target = self.choice(decision)?.target;
        let phase = arrival(&self.drill, usize::from(target))?;
        let mut next = Self { phase, ..self.clone() };
        next.taken.push(decision);
        Some(next)
    }

    fn rewound(&self, place: usize) -> Option<Self> {
        let scene = self.taken.get(place)?.scene;
        let mut next = self.clone();
        next.taken.truncate(place);
        next.phase = Phase::Deciding { scene };
        Some(next)
    }

    /// The choice of a decision.
    pub(super) fn choice(&self, decision: Decision) -> Option<&DrillChoice> {
        match &self.drill.scenes.get(decision.scene)?.turn {
            Turn::Decision(choices) => choices.get(decision.choice),
            Turn::Ending(_) => None,
        }
    }
}
