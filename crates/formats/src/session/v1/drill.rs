//! A drill as it is saved: its decisions, which are taken again when it is read.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use dryrun_bank::Bank;
use dryrun_incident::{Phase, Run};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct SavedDrill {
    drill: String,
    /// A digest of its scenes. Where they changed, the same choices may mean another course of events.
    revision: u32,
    /// What was chosen, by place among the choices of each scene on the way.
    choices: Vec<u32>,
    phase: SavedPhase,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
enum SavedPhase {
    Deciding,
    Told,
    Over,
}

impl From<&Run> for SavedDrill {
    fn from(run: &Run) -> Self {
        let drill = run.drill();
        Self {
            drill: drill.id.as_str().to_owned(),
            revision: drill.revision,
            choices: run.choices().map(|choice| choice as u32).collect(),
            phase: match run.phase() {
                Phase::Deciding { .. } => SavedPhase::Deciding,
                Phase::Told { .. } => SavedPhase::Told,
                Phase::Over { .. } => SavedPhase::Over,
            },
        }
    }
}

impl SavedDrill {
    pub(super) const fn is_over(&self) -> bool {
        matches!(self.phase, SavedPhase::Over)
    }

    /// The run. `None` where the drill left the bank, or its scenes changed.
    pub(super) fn read(&self, bank: &Bank) -> Option<Run> {
        let drill = bank.drill(&self.drill).filter(|drill| drill.revision == self.revision)?;
        let choices = self.choices.iter().map(|choice| *choice as usize);
        let is_told = matches!(self.phase, SavedPhase::Told);
        Run::restore(Rc::clone(drill), choices, is_told).filter(|run| run.is_over() == self.is_over())
    }
}
