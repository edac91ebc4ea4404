//! What the reader prepares for: role, date, minutes a day. It is saved with each tap.

use crate::address::Route;
use crate::app::{Effect, Effects, Progress};
use crate::formats::Notes;
use crate::quiz::{Day, Millis};
use crate::views::GoalEvent;

/// The page "What are you preparing for?".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The date as it is typed. While it is typed, it may be no date.
    pub typed: String,
}

impl Model {
    /// The page with what was said before.
    #[must_use]
    pub fn new(progress: &Progress) -> Self {
        let day = progress.notes().goal.and_then(|goal| goal.day);
        Self { typed: day.map(|day| day.to_string()).unwrap_or_default() }
    }

    /// Keeps what is typed. What is chosen belongs to the notes.
    pub fn update(&mut self, event: &GoalEvent) {
        match event {
            GoalEvent::DayTyped(typed) => self.typed.clone_from(typed),
            GoalEvent::NoDay => self.typed.clear(),
            GoalEvent::JobChosen(_) | GoalEvent::MinutesChosen(_) | GoalEvent::Skipped => {}
        }
    }
}

/// Notes what the reader prepares for.
pub fn note(progress: &mut Progress, event: &GoalEvent, now: Millis, effects: &mut Effects) {
    let mut goal = progress.notes().goal.unwrap_or_default();
    match event {
        GoalEvent::JobChosen(job) => goal.job = *job,
        GoalEvent::DayTyped(typed) => goal.day = Day::parse(typed),
        GoalEvent::NoDay => goal.day = None,
        GoalEvent::MinutesChosen(minutes) => goal.minutes = Some(*minutes),
        GoalEvent::Skipped => effects.push(Effect::Go(Route::Home)),
    }
    progress.set_notes(Notes { goal: Some(goal), ..progress.notes().clone() }, now, effects);
}
