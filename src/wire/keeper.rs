//! Keeps progress on a shelf that may fail.
//!
//! Each tab owns a replica: two slots for its log of reviews and two for its running session, written in
//! turn, so that a write that is cut short leaves the one before. Reading joins the logs of all
//! replicas. What cannot be read is left where it is.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::saved::SavedReview;
use super::{Damage, Run, SavedSession, Settings, Shelf, ShelfFault, open, seal};
use crate::bank::Bank;
use crate::study::{Millis, Review};

const PREFIX: &str = "dryrun:1:";
const SETTINGS: &str = "dryrun:1:settings";

/// The name of one tab's log: eight hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReplicaId(String);

impl ReplicaId {
    /// From a random number.
    #[must_use]
    pub fn new(random: u32) -> Self {
        Self(format!("{random:08x}"))
    }

    /// From its text, as kept for the next load of the same tab.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let well_formed =
            text.len() == 8 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        well_formed.then(|| Self(text.to_owned()))
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What was found on the shelf.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The join of all replicas: every review once, by time.
    pub reviews: BTreeSet<Review>,
    /// This tab's session, or else the one that was saved last by any tab.
    pub run: Option<Run>,
    /// Settings.
    pub settings: Settings,
    /// Values of ours that cannot be read. They stay on the shelf.
    pub unreadable: usize,
    /// Values that a newer version wrote. They stay on the shelf.
    pub newer: usize,
}

#[derive(Serialize, Deserialize)]
struct SavedLog {
    reviews: Vec<SavedReview>,
}

#[derive(Serialize, Deserialize)]
struct SavedRun {
    /// Milliseconds since the Unix epoch.
    saved: i64,
    #[serde(default)]
    session: Option<SavedSession>,
}

/// The two things that a replica keeps.
#[derive(Clone, Copy)]
enum Part {
    Log,
    Session,
}

impl Part {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Log => "log",
            Self::Session => "session",
        }
    }
}

/// Writes one replica and reads all.
pub struct Keeper<S> {
    shelf: S,
    replica: ReplicaId,
    /// The last generation written or found in this replica; the next write is one higher.
    generation: u64,
    /// What this replica's log holds: its own reviews.
    own: BTreeSet<Review>,
}

impl<S: Shelf> Keeper<S> {
    /// Opens the shelf and says what is on it. A shelf that cannot be read gives nothing, and the fault
    /// beside it. `fresh` is the replica to write to when a slot of `replica` cannot be read: it is not
    /// overwritten.
    pub fn open(
        shelf: S,
        replica: ReplicaId,
        fresh: ReplicaId,
        bank: &Bank,
        now: Millis,
    ) -> (Self, Found, Option<ShelfFault>) {
        let mut keeper = Self { shelf, replica, generation: 0, own: BTreeSet::new() };
        let (found, fault) = match keeper.read_all(fresh, bank, now) {
            Ok(found) => (found, None),
            Err(fault) => (Found::default(), Some(fault)),
        };
        (keeper, found, fault)
    }

    /// The replica that is written to.
    pub const fn replica(&self) -> &ReplicaId {
        &self.replica
    }

    fn read_all(&mut self, fresh: ReplicaId, bank: &Bank, now: Millis) -> Result<Found, ShelfFault> {
        let mut found = Found::default();
        let mut own_is_whole = true;
        if let Some(text) = self.shelf.get(SETTINGS)? {
            found.settings = Settings::read(&text);
        }
        let mut latest: Option<(bool, i64, u64, SavedRun)> = None;
        let mut names = self.shelf.names()?;
        names.sort();
        for name in names {
            let Some(slot) = Slot::parse(&name) else { continue };
            let Some(text) = self.shelf.get(&name)? else { continue };
            let is_own = slot.replica == self.replica.as_str();
            let envelope = match open(&text) {
                Ok(envelope) => envelope,
                Err(damage) => {
                    match damage {
                        Damage::Newer { .. } => found.newer += 1,
                        Damage::Foreign | Damage::Broken => found.unreadable += 1,
                    }
                    own_is_whole &= !is_own;
                    continue;
                }
            };
            if is_own {
                self.generation = self.generation.max(envelope.generation);
            }
            match slot.part {
                Part::Log => match serde_json::from_str::<SavedLog>(&envelope.payload) {
                    Ok(log) => {
                        let reviews: BTreeSet<Review> =
                            log.reviews.iter().filter_map(SavedReview::read).collect();
                        if is_own {
                            self.own.extend(reviews.iter().cloned());
                        }
                        found.reviews.extend(reviews);
                    }
                    Err(_) => found.unreadable += 1,
                },
                Part::Session => match serde_json::from_str::<SavedRun>(&envelope.payload) {
                    Ok(run) => {
                        let rank = |(own, saved, generation, _): &(bool, i64, u64, SavedRun)| {
                            (*own, *saved, *generation)
                        };
                        let candidate = (is_own, run.saved, envelope.generation, run);
                        if latest.as_ref().is_none_or(|latest| rank(&candidate) > rank(latest)) {
                            latest = Some(candidate);
                        }
                    }
                    Err(_) => found.unreadable += 1,
                },
            }
        }
        if !own_is_whole {
            self.replica = fresh;
        }
        found.run = latest.and_then(|(_, _, _, run)| run.session).and_then(|session| session.read(bank, now));
        Ok(found)
    }

    /// Adds reviews to this replica's log and writes it.
    ///
    /// # Errors
    /// When the shelf does not take it. The reviews stay in memory, and the next write takes them along.
    pub fn add_reviews(&mut self, reviews: &[Review]) -> Result<(), ShelfFault> {
        self.own.extend(reviews.iter().cloned());
        let log = SavedLog { reviews: self.own.iter().map(SavedReview::from).collect() };
        self.write(Part::Log, &serde_json::to_string(&log).unwrap_or_default())
    }

    /// Writes this tab's session.
    ///
    /// # Errors
    /// When the shelf does not take it.
    pub fn put_run(&mut self, run: Option<&Run>, now: Millis) -> Result<(), ShelfFault> {
        let saved = SavedRun { saved: now.0, session: run.map(SavedSession::from) };
        self.write(Part::Session, &serde_json::to_string(&saved).unwrap_or_default())
    }

    /// Writes the settings.
    ///
    /// # Errors
    /// When the shelf does not take them.
    pub fn put_settings(&self, settings: Settings) -> Result<(), ShelfFault> {
        self.shelf.put(SETTINGS, &settings.write())
    }

    /// The older of the two slots is overwritten.
    fn write(&mut self, part: Part, payload: &str) -> Result<(), ShelfFault> {
        let slot = |side: char| format!("{PREFIX}{}:{}:{side}", self.replica.as_str(), part.as_str());
        let generation_of = |name: &str| -> Result<u64, ShelfFault> {
            let text = self.shelf.get(name)?;
            Ok(text.and_then(|text| open(&text).ok()).map_or(0, |envelope| envelope.generation))
        };
        let (a, b) = (slot('a'), slot('b'));
        let older = if generation_of(&a)? <= generation_of(&b)? { a } else { b };
        self.shelf.put(&older, &seal(self.generation + 1, payload))?;
        self.generation += 1;
        Ok(())
    }
}

/// The name of a slot, in parts.
struct Slot<'a> {
    replica: &'a str,
    part: Part,
}

impl<'a> Slot<'a> {
    fn parse(name: &'a str) -> Option<Self> {
        let mut fields = name.strip_prefix(PREFIX)?.split(':');
        let (replica, part, side) = (fields.next()?, fields.next()?, fields.next()?);
        let part = match part {
            "log" => Part::Log,
            "session" => Part::Session,
            _ => return None,
        };
        let well_formed =
            ReplicaId::parse(replica).is_some() && matches!(side, "a" | "b") && fields.next().is_none();
        well_formed.then_some(Self { replica, part })
    }
}
