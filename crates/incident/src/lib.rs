//! The incident room: drills as they are played, and what each decision cost.
//!
//! Pure: it may use std and the bank. Deliberately absent: the browser, Yew, serde, the clock and chance. A drill's clock is its author's: it moves by what choices cost, not by the time
//! that a player thinks about them.

mod account;
mod machine;
#[cfg(test)]
mod tests;

use std::rc::Rc;

pub use account::{Clock, Taken};

use dryrun_bank::{Drill, Scene, Turn};

/// Where a run is. Scenes and choices are named by their places in the drill, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The scene awaits a decision.
    Deciding {
        /// Which scene.
        scene: usize,
    },
    /// What follows from a decision is told, before the next scene is shown.
    Told {
        /// The scene that was decided.
        scene: usize,
        /// What was chosen there.
        choice: usize,
    },
    /// An ending.
    Over {
        /// Which scene.
        scene: usize,
    },
}

/// What happened. Not what is to be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The player chose what to do, by its place among the choices.
    Chosen(usize),
    /// The player read what followed and went on.
    WentOn,
    /// The player went back to a decision, by its place among those taken, to decide otherwise.
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
/// Invariants: `taken` is a way through the drill that begins with its first scene, each decision in the
/// scene that the one before led to; `phase` is where that way leads.
#[derive(Clone, Debug)]
pub struct Run {
    drill: Rc<Drill>,
    taken: Vec<Decision>,
    phase: Phase,
}

impl PartialEq for Run {
    /// Drills never change while the program runs, so two runs of one drill differ only in their way.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.drill, &other.drill) && self.taken == other.taken && self.phase == other.phase
    }
}

impl Run {
    /// A run at its beginning; `None` where the drill has no scene.
    #[must_use]
    pub fn new(drill: Rc<Drill>) -> Option<Self> {
        let phase = arrival(&drill, 0)?;
        Some(Self { drill, taken: Vec::new(), phase })
    }

    /// A run as it was saved: these choices, by their places, taken one after another from the first scene on;
    /// `is_told` where what followed from the last of them was not read yet. `None` where the drill has no such way.
    #[must_use]
    pub fn restore(
        drill: Rc<Drill>,
        choices: impl IntoIterator<Item = usize>,
        is_told: bool,
    ) -> Option<Self> {
        let mut run = Self::new(drill)?;
        for choice in choices {
            if let Phase::Told { .. } = run.phase {
                run = run.after(&Event::WentOn)?;
            }
            run = run.after(&Event::Chosen(choice))?;
        }
        match run.phase {
            Phase::Told { .. } if !is_told => run.after(&Event::WentOn),
            Phase::Told { .. } => Some(run),
            Phase::Deciding { .. } | Phase::Over { .. } => Some(run).filter(|_| !is_told),
        }
    }

    /// What is played.
    #[must_use]
    pub const fn drill(&self) -> &Rc<Drill> {
        &self.drill
    }

    /// Where the run is.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The scene on the page; while what followed is told, the one that was decided.
    #[must_use]
    pub fn scene(&self) -> Option<&Scene> {
        let (Phase::Deciding { scene } | Phase::Told { scene, .. } | Phase::Over { scene }) = self.phase;
        self.drill.scenes.get(scene)
    }

    /// Whether the incident is over.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        matches!(self.phase, Phase::Over { .. })
    }

    /// What was chosen so far, by its place among the choices of each scene on the way.
    pub fn choices(&self) -> impl Iterator<Item = usize> {
        self.taken.iter().map(|decision| decision.choice)
    }

    /// How many decisions were taken.
    #[must_use]
    pub const fn decisions(&self) -> usize {
        self.taken.len()
    }
}

/// The phase on arrival at a scene; `None` where there is no such scene.
fn arrival(drill: &Drill, scene: usize) -> Option<Phase> {
    Some(match drill.scenes.get(scene)?.turn {
        Turn::Decision(_) => Phase::Deciding { scene },
        Turn::Ending(_) => Phase::Over { scene },
    })
}
