//! The incident room: drills as they are played, and what each decision cost.
//!
//! Pure: it may use std and the bank. Deliberately absent: the browser, Yew, serde, the clock and chance. The clock
//! of a drill moves by the minutes that its choices take, not by the time that the player needs to think.

mod account;
mod machine;
#[cfg(test)]
mod tests;
mod votes;

use std::rc::Rc;

pub use account::{Clock, Taken};
pub use votes::{VoteEvent, Votes};

use dryrun_bank::{Drill, Scene, Turn};

/// Where a run is. Scenes and choices are named by their places in the drill, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The scene is shown, below the consequence of the decision that led to it, and waits for the next decision.
    Deciding {
        /// The scene.
        scene: usize,
    },
    /// An ending is shown: the incident is over.
    Over {
        /// The scene.
        scene: usize,
    },
}

/// Something that the player did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The player chose what to do, by its place among the choices.
    Chosen(usize),
    /// The player went back to a decision, to decide again. It is named by its place among the decisions taken.
    Rewound(usize),
}

/// A decision that was taken: scene and choice by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Decision {
    scene: usize,
    choice: usize,
}

/// One run through a drill.
///
/// Invariants: `taken` is a path through the drill from its first scene, so each decision is in the scene to which
/// the one before led. `phase` is at the end of this path.
#[derive(Clone, Debug)]
pub struct Run {
    drill: Rc<Drill>,
    taken: Vec<Decision>,
    phase: Phase,
}

impl PartialEq for Run {
    /// Drills never change while the program runs, so two runs of one drill differ only in their decisions.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.drill, &other.drill) && self.taken == other.taken && self.phase == other.phase
    }
}

impl Run {
    /// A run at its beginning; `None` if the drill has no scene.
    #[must_use]
    pub fn new(drill: Rc<Drill>) -> Option<Self> {
        let phase = arrival(&drill, 0)?;
        Some(Self { drill, taken: Vec::new(), phase })
    }

    /// A run as it was saved: from the first scene on, these choices are taken again, by their places. `None` if the
    /// drill has no such path.
    #[must_use]
    pub fn restore(drill: Rc<Drill>, choices: impl IntoIterator<Item = usize>) -> Option<Self> {
        choices.into_iter().try_fold(Self::new(drill)?, |run, choice| run.after(&Event::Chosen(choice)))
    }

    /// The drill that is played.
    #[must_use]
    pub const fn drill(&self) -> &Rc<Drill> {
        &self.drill
    }

    /// The phase of the run.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The scene on the page.
    #[must_use]
    pub fn scene(&self) -> Option<&Scene> {
        let (Phase::Deciding { scene } | Phase::Over { scene }) = self.phase;
        self.drill.scenes.get(scene)
    }

    /// Whether the incident is over.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        matches!(self.phase, Phase::Over { .. })
    }

    /// The choices so far, each by its place among the choices of its scene.
    pub fn choices(&self) -> impl Iterator<Item = usize> {
        self.taken.iter().map(|decision| decision.choice)
    }

    /// How many decisions were taken.
    #[must_use]
    pub const fn decisions(&self) -> usize {
        self.taken.len()
    }
}

/// The phase on arrival at a scene; `None` if there is no such scene.
fn arrival(drill: &Drill, scene: usize) -> Option<Phase> {
    Some(match drill.scenes.get(scene)?.turn {
        Turn::Decision(_) => Phase::Deciding { scene },
        Turn::Ending(_) => Phase::Over { scene },
    })
}
