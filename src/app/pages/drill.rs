//! A drill that is played.

use std::rc::Rc;

use crate::address::Route;
use crate::app::{Effect, Effects, Save};
use crate::formats::{Play, Unfinished};
use crate::incident::{Event, Run};
use crate::quiz::Millis;

/// A drill that is played.
#[derive(Clone)]
pub struct Model {
    /// The run through the drill.
    pub run: Rc<Run>,
    /// When the reader last did something in it.
    pub touched: Millis,
}

impl Model {
    /// Reacts to an event. An event that has no meaning now changes nothing.
    pub fn update(&mut self, event: &Event, now: Millis, effects: &mut Effects) {
        let Some(run) = self.run.after(event) else { return };
        self.run = Rc::new(run);
        self.touched = now;
        let save = if self.is_begun() { Save::Play(self.unfinished()) } else { Save::End(self.origin()) };
        effects.push(Effect::Save(save));
        effects.to_the_top();
    }

    /// The address at which the drill is opened.
    #[must_use]
    pub fn origin(&self) -> String {
        Route::Drill(self.run.drill().id.clone()).to_string()
    }

    /// The drill as it waits while another page is on the screen.
    #[must_use]
    pub fn unfinished(&self) -> Unfinished {
        Unfinished { origin: self.origin(), touched: self.touched, play: Play::Drill(Rc::clone(&self.run)) }
    }

    /// Whether the player has taken a decision.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.run.decisions() > 0
    }
}
