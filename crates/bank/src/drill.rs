//! Drills: incidents that branch.

use serde::{Deserialize, Serialize};

use crate::{Block, DrillId, Level, Phrase, SceneId, Source, TopicId, Track};

/// An incident to play. Invariants, kept by the checker: the scenes form a graph without loops, every
/// scene can be reached from the first, every way ends, and a way to an ending takes at least three
/// decisions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Drill {
    /// Its permanent name.
    pub id: DrillId,
    /// Its permanent number, out of the same sequence as those of items.
    pub number: u16,
    /// Its name as shown.
    pub title: String,
    /// The situation in a sentence or two.
    pub about: String,
    /// What it is about.
    pub topic: TopicId,
    /// How deep it goes.
    pub level: Level,
    /// The jobs it is played for. Invariant: not empty, in the order of [`Track::ALL`].
    pub tracks: Vec<Track>,
    /// How long it takes to play, in minutes; 1 to 60.
    pub minutes: u8,
    /// When the first scene begins, in minutes after midnight; below 1440.
    pub clock: u16,
    /// The scenes; it begins with the first. Not empty.
    pub scenes: Vec<Scene>,
    /// A digest of the scenes: it changes when they do, so that a saved run is never laid over another
    /// course of events.
    pub revision: u32,
}

/// A moment of the incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scene {
    /// Its name within the drill.
    pub id: SceneId,
    /// What it is called.
    pub title: Phrase,
    /// What is to be seen: words, metrics, logs, the output of commands.
    pub evidence: Vec<Block>,
    /// How many users are affected while it lasts; at an ending, those who are left affected.
    pub users: u32,
    /// What is known from here on, one fact each; at most three.
    pub known: Vec<Phrase>,
    /// How it goes on.
    pub turn: Turn,
}

/// How a scene goes on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Turn {
    /// Somebody decides. Two to four choices.
    Decision(Vec<DrillChoice>),
    /// The incident is over.
    Ending(DrillEnding),
}

/// What can be done in a scene.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DrillChoice {
    /// What is done.
    pub text: Phrase,
    /// How long it takes, in minutes; 1 to 120.
    pub minutes: u8,
    /// What follows, and why.
    pub consequence: Phrase,
    /// The scene that it leads to, by its place. Invariant: there is such a scene.
    pub target: u16,
}

/// How the incident came out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DrillEnding {
    /// Whether it ended well.
    pub good: bool,
    /// Where the incident was decided.
    pub turning_point: Vec<Block>,
    /// What to read; may be empty.
    pub sources: Vec<Source>,
}
