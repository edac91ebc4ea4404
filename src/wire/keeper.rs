//! Keeps progress on a shelf that may fail.
//!
//! Each tab owns a replica: two slots for its log of reviews and two for its running session, written in
//! turn, so that a write that is cut short leaves the one before. Reading joins the logs of all
//! replicas. What cannot be read is left where it is.

use super::saved::SavedSession;
use super::{Damage, Run, Shelf, ShelfFault, log, open, seal};
use crate::bank::Bank;
use crate::settings::Settings;
use crate::study::{Log, Millis, Review};

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
    /// The join of all replicas.
    pub reviews: Log,
    /// This tab's session, or else the one that was saved last by any tab.
    pub run: Option<Run>,
    /// Settings.
    pub settings: Settings,
    /// Values of ours that cannot be read. They stay on the shelf.
    pub unreadable: usize,
    /// Values that a newer version wrote. They stay on the shelf.
    pub newer: usize,
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
    own: Log,
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
        let mut keeper = Self { shelf, replica, generation: 0, own: Log::default() };
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
        let mut latest: Option<((bool, u64), SavedSession)> = None;
        let mut names = self.shelf.names()?;
        names.retain(|name| name.starts_with(PREFIX));
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
                Part::Log => {
                    let (reviews, unreadable) = log::read(&envelope.payload);
                    found.unreadable += unreadable;
                    if is_own {
                        self.own.join(&reviews);
                    }
                    found.reviews.join(&reviews);
                }
                // Generations of sessions are times, so the higher is the later in any replica.
                Part::Session => match SavedSession::parse(&envelope.payload) {
                    Some(session) => {
                        let rank = (is_own, envelope.generation);
                        if latest.as_ref().is_none_or(|(latest, _)| rank > *latest) {
                            latest = Some((rank, session));
                        }
                    }
                    None => found.unreadable += 1,
                },
            }
        }
        if !own_is_whole {
            self.replica = fresh;
        }
        found.run = latest.and_then(|(_, session)| session.read(bank, now));
        Ok(found)
    }

    /// Adds reviews to this replica's log and writes it.
    ///
    /// # Errors
    /// When the shelf does not take it. The reviews stay in memory, and the next write takes them along.
    pub fn add_reviews(&mut self, reviews: &[Review], now: Millis) -> Result<(), ShelfFault> {
        for review in reviews {
            self.own.insert(review.clone());
        }
        self.write(Part::Log, &log::write(&self.own), now)
    }

    /// Writes this tab's session.
    ///
    /// # Errors
    /// When the shelf does not take it.
    pub fn put_run(&mut self, run: &Run, now: Millis) -> Result<(), ShelfFault> {
        self.write(Part::Session, &SavedSession::from(run).write(), now)
    }

    /// Writes the settings.
    ///
    /// # Errors
    /// When the shelf does not take them.
    pub fn put_settings(&self, settings: Settings) -> Result<(), ShelfFault> {
        self.shelf.put(SETTINGS, &settings.write())
    }

    /// The older of the two slots is overwritten. A generation is the time, or one more than the last where
    /// the clock was set back, so that it always rises.
    fn write(&mut self, part: Part, payload: &str, now: Millis) -> Result<(), ShelfFault> {
        let slot = |side: char| format!("{PREFIX}{}:{}:{side}", self.replica.as_str(), part.as_str());
        let generation_of = |name: &str| -> Result<u64, ShelfFault> {
            let text = self.shelf.get(name)?;
            Ok(text.and_then(|text| open(&text).ok()).map_or(0, |envelope| envelope.generation))
        };
        let (a, b) = (slot('a'), slot('b'));
        let older = if generation_of(&a)? <= generation_of(&b)? { a } else { b };
        let generation = u64::try_from(now.0).unwrap_or_default().max(self.generation + 1);
        self.shelf.put(&older, &seal(generation, payload))?;
        self.generation = generation;
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
