//! What follows from the decisions that were taken: the time, the users affected, the known facts, the cost.

use core::fmt;

use super::Run;
use dryrun_bank::{DrillChoice, DrillEnding, Phrase, Scene, Turn};

/// How many minutes a day has.
const DAY: u32 = 24 * 60;

/// A time of day within a drill, in minutes after the midnight before its first scene. Shows itself as
/// `12:04`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock(u32);

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let minute = self.0 % DAY;
        write!(f, "{:02}:{:02}", minute / 60, minute % 60)
    }
}

/// A decision that was taken, with its cost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Taken<'a> {
    /// The scene in which it was taken.
    pub scene: &'a Scene,
    /// The choice that was taken.
    pub choice: &'a DrillChoice,
    /// The time on the incident's clock at which it was taken.
    pub at: Clock,
}

impl Taken<'_> {
    /// Its cost in user-minutes: the minutes that it took, times the users who were affected meanwhile.
    #[must_use]
    pub fn user_minutes(&self) -> u64 {
        u64::from(self.scene.users) * u64::from(self.choice.minutes)
    }
}

impl Run {
    /// The decisions that were taken, in their order.
    pub fn taken(&self) -> impl Iterator<Item = Taken<'_>> {
        let mut at = Clock(self.drill.clock.into());
        self.taken.iter().filter_map(move |&decision| {
            let scene = self.drill.scenes.get(decision.scene)?;
            let choice = self.choice(decision)?;
            let taken = Taken { scene, choice, at };
            at.0 += u32::from(choice.minutes);
            Some(taken)
        })
    }

    /// Minutes since the first scene began.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.taken().map(|taken| u32::from(taken.choice.minutes)).sum()
    }

    /// The time on the incident's clock.
    #[must_use]
    pub fn clock(&self) -> Clock {
        Clock(u32::from(self.drill.clock) + self.minutes())
    }

    /// How many users are affected now.
    #[must_use]
    pub fn users(&self) -> u32 {
        self.scene().map_or(0, |scene| scene.users)
    }

    /// The most users who were affected at once so far.
    #[must_use]
    pub fn most_users(&self) -> u32 {
        self.scenes().map(|scene| scene.users).max().unwrap_or_default()
    }

    /// What the incident has cost so far, in user-minutes.
    #[must_use]
    pub fn user_minutes(&self) -> u64 {
        self.taken().map(|taken| taken.user_minutes()).sum()
    }

    /// The known facts, in the order in which they became known.
    pub fn known(&self) -> impl Iterator<Item = &Phrase> {
        self.scenes().flat_map(|scene| &scene.known)
    }

    /// The decision that led to the scene on the page; `None` in the first scene.
    #[must_use]
    pub fn last_taken(&self) -> Option<Taken<'_>> {
        self.taken().last()
    }

    /// The ending; `None` until the incident is over.
    #[must_use]
    pub fn ending(&self) -> Option<&DrillEnding> {
        match &self.scene()?.turn {
            Turn::Ending(ending) => Some(ending),
            Turn::Decision(_) => None,
        }
    }

    /// The scenes that were shown so far, including the one on the page.
    fn scenes(&self) -> impl Iterator<Item = &Scene> {
        self.taken().map(|taken| taken.scene).chain(self.scene())
    }
}
