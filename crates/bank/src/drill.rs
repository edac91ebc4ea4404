//! Drills: incidents with branches.

use serde::{Deserialize, Serialize};

use crate::{Block, DrillId, Level, Phrase, SceneId, Source, TopicId, Track};

/// An incident to play. Invariants, which the checker guarantees: the scenes form a graph without loops, every
/// scene can be reached from the first one, every path ends, and every path to an ending has at least three
/// decisions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Drill {
    /// Its permanent id.
    pub id: DrillId,
    /// Its permanent number. Items and drills share one sequence of numbers.
    pub number: u16,
    /// The name that readers see.
    pub title: String,
    /// The situation in a sentence or two.
    pub about: String,
    /// The topic that it belongs to.
    pub topic: TopicId,
    /// How much experience it asks for.
    pub level: Level,
    /// The jobs for which it is played. Invariant: not empty, and in the order of [`Track::ALL`].
    pub tracks: Vec<Track>,
    /// How long it takes to play, in minutes; 1 to 60.
    pub minutes: u8,
    /// The time at which the first scene begins, in minutes after midnight; 0 to 1439.
    pub clock: u16,
    /// The scenes. Not empty; the drill begins with the first one.
    pub scenes: Vec<Scene>,
    /// A digest of the scenes. It changes when they change, so that a saved run is never continued in other scenes.
    pub revision: u32,
}

/// A moment of the incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scene {
    /// Its id, unique within the drill.
    pub id: SceneId,
    /// Its title.
    pub title: Phrase,
    /// What the player sees: words, metrics, logs, the output of commands.
    pub evidence: Vec<Block>,
    /// How many users are affected while the scene lasts. In an ending: how many stay affected.
    pub users: u32,
    /// What is known from this scene on, one fact each; at most three.
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

/// Something that the player can do in a scene.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DrillChoice {
    /// What is done, in words.
    pub text: Phrase,
    /// How long it takes, in minutes; 1 to 120.
    pub minutes: u8,
    /// What happens because of it, and why.
    pub consequence: Phrase,
    /// The scene that follows, as an index into the drill's scenes. Invariant: this scene exists.
    pub target: u16,
}

/// The end of an incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DrillEnding {
    /// Whether it ended well.
    pub good: bool,
    /// What decided the incident, and when.
    pub turning_point: Vec<Block>,
    /// What to read; may be empty.
    pub sources: Vec<Source>,
}
