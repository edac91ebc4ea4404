//! One reader's values, as they are in storage.

use super::names::{Names, ProfileId, ReplicaId, Slot};
use super::per_part::PerPart;
use super::{Storage, StorageFault};
use dryrun_formats::session::Entry;
use dryrun_formats::{Damage, Envelope, Notes, Part, Versions, open};
use dryrun_memory::{Log, Past, Pauses};
use dryrun_quiz::Millis;
use dryrun_stories::Stories;

/// A saved value, and what could be read in it.
pub(super) struct Value {
    pub slot: Slot,
    /// The value as it is in storage.
    pub text: String,
    pub content: Result<Content, Damage>,
}

impl Value {
    /// How late it was written: its generation, which is a time, so that it can be compared with that of another
    /// replica. Nothing is earlier than what cannot be read, and what was written while the clock was wrong: nobody
    /// knows when that was.
    fn rank(&self, now: Millis) -> u64 {
        let generation = self.content.as_ref().map_or(0, |content| content.generation);
        if is_ahead(generation, now) { 0 } else { generation }
    }
}

/// The contents of a value that can be read.
pub(super) struct Content {
    pub generation: u64,
    pub data: Data,
}

/// The contents of a part, of any version that this program reads.
pub(super) enum Data {
    Log(Log),
    Session(Vec<Entry>),
    Past(Past),
    Stories(Stories),
    Notes(Notes),
}

/// Reads `text` as a value of this part.
pub(super) fn content<V: Versions>(part: Part, text: &str) -> Result<Content, Damage> {
    let Envelope { version, generation, payload } = open(text, V::newest(part))?;
    let data = match part {
        Part::Log => V::read_log(version, payload).map(Data::Log),
        Part::Session => V::read_session(version, payload).map(Data::Session),
        Part::Past => V::read_past(version, payload).map(Data::Past),
        Part::Stories => V::read_stories(version, payload).map(Data::Stories),
        Part::Notes => V::read_notes(version, payload).map(Data::Notes),
    };
    Ok(Content { generation, data: data.ok_or(Damage::Broken)? })
}

/// Milliseconds after which a replica counts as quiet.
pub const QUIET: u64 = 24 * 60 * 60 * 1000;

/// A replica is quiet if its last write was before this time.
pub(super) fn quiet_before(now: Millis) -> Millis {
    Millis(now.0.max(0).saturating_sub_unsigned(QUIET).max(0))
}

/// Whether a value of this generation was written while the clock was wrong.
pub(super) fn is_ahead(generation: u64, now: Millis) -> bool {
    Millis(i64::try_from(generation).unwrap_or(i64::MAX)).is_ahead_of(now)
}

/// All values of one reader that the storage returned.
#[derive(Default)]
pub(super) struct Values {
    /// The last written first; at the end those that cannot be read, or were written while the clock was wrong.
    pub all: Vec<Value>,
    /// Why the storage did not return some of them.
    pub fault: Option<StorageFault>,
    /// Replicas with a value that the storage did not return.
    pub missing: Vec<ReplicaId>,
}

impl Values {
    /// Reads all values of these parts. If the storage does not return one of them, the others are still read.
    pub(super) fn of<V: Versions>(
        storage: &impl Storage,
        names: &Names,
        profile: ProfileId,
        parts: &[Part],
        now: Millis,
    ) -> Self {
        let mut values = Self::default();
        let all = match storage.names() {
            Ok(all) => all,
            Err(fault) => return Self { fault: Some(fault), ..values },
        };
        for name in &all {
            let Some(slot) = names.parse(name) else { continue };
            if slot.profile != profile || !parts.contains(&slot.part) {
                continue;
            }
            match storage.get(name) {
                Ok(Some(text)) => {
                    let content = content::<V>(slot.part, &text);
                    let value = Value { slot, text, content };
                    let is_earlier = |other: &Value| other.rank(now) < value.rank(now);
                    let place = values.all.iter().position(is_earlier).unwrap_or(values.all.len());
                    values.all.insert(place, value);
                }
                Ok(None) => {}
                Err(fault) => {
                    values.fault = Some(fault);
                    values.missing.push(slot.replica);
                }
            }
        }
        values
    }

    /// Values that a newer version wrote.
    pub(super) fn newer(&self) -> impl Iterator<Item = &Value> {
        self.all.iter().filter(|value| matches!(value.content, Err(Damage::Newer { .. })))
    }

    /// The parts of which a newer version wrote a value, in any tab.
    pub(super) fn newer_parts(&self) -> PerPart<bool> {
        let mut parts = PerPart::default();
        self.newer().for_each(|value| *parts.get_mut(value.slot.part) = true);
        parts
    }

    /// Values that cannot be read.
    pub(super) fn unreadable(&self) -> impl Iterator<Item = &Value> {
        self.all.iter().filter(|value| matches!(value.content, Err(Damage::Foreign | Damage::Broken)))
    }

    /// Values that can be read, the last written first.
    pub(super) fn readable(&self) -> impl Iterator<Item = (Slot, &Content)> {
        self.all.iter().filter_map(|value| Some((value.slot, value.content.as_ref().ok()?)))
    }

    /// The newest value of each slot's replica and part. A clock that was set back does not matter here, as generations
    /// of one replica only grow. The older value of the two holds nothing that is not in the newer one.
    fn newest(&self) -> impl Iterator<Item = (Slot, &Content)> {
        self.readable().filter(|(slot, content)| {
            let mut same =
                self.readable().filter(|(other, _)| other.replica == slot.replica && other.part == slot.part);
            same.all(|(_, other)| other.generation <= content.generation)
        })
    }

    /// The latest notes of any tab, with the replica that has them and their generation.
    pub(super) fn notes(&self) -> Option<(ReplicaId, &Notes, u64)> {
        self.newest().find_map(|(slot, content)| match &content.data {
            Data::Notes(notes) => Some((slot.replica, notes, content.generation)),
            Data::Log(_) | Data::Session(_) | Data::Past(_) | Data::Stories(_) => None,
        })
    }

    /// The pauses that any tab knows of.
    pub(super) fn pauses(&self) -> Pauses {
        let mut pauses = Pauses::default();
        for (_, content) in self.newest() {
            if let Data::Notes(notes) = &content.data {
                pauses.join(&notes.pauses);
            }
        }
        pauses
    }

    /// The latest notes with the pauses of all, if these replicas have them, or if they lack a pause.
    pub(super) fn notes_to_take(&self, is_theirs: &dyn Fn(ReplicaId) -> bool) -> Option<Notes> {
        let (replica, notes, _) = self.notes()?;
        let whole = Notes { pauses: self.pauses(), ..notes.clone() };
        (is_theirs(replica) || whole != *notes).then_some(whole)
    }

    /// The sessions and drills of these replicas, the last written first.
    pub(super) fn plays(&self, of: &dyn Fn(ReplicaId) -> bool) -> Vec<&Entry> {
        let mut plays = Vec::new();
        for (slot, content) in self.newest() {
            if let Data::Session(entries) = &content.data
                && of(slot.replica)
            {
                plays.extend(entries);
            }
        }
        plays
    }

    /// The join of the logs of these replicas.
    pub(super) fn log(&self, of: &dyn Fn(ReplicaId) -> bool) -> Log {
        let mut log = Log::default();
        for (slot, content) in self.readable() {
            if let Data::Log(other) = &content.data
                && of(slot.replica)
            {
                log.join(other);
            }
        }
        log
    }

    /// The finished sessions of these replicas.
    pub(super) fn past(&self, of: &dyn Fn(ReplicaId) -> bool) -> Past {
        let mut past = Past::default();
        for (slot, content) in self.readable() {
            if let Data::Past(other) = &content.data
                && of(slot.replica)
            {
                past.join(other);
            }
        }
        past
    }

    /// The stories of these replicas.
    pub(super) fn stories(&self, of: &dyn Fn(ReplicaId) -> bool) -> Stories {
        let mut stories = Stories::default();
        for (slot, content) in self.readable() {
            if let Data::Stories(other) = &content.data
                && of(slot.replica)
            {
                stories.join(other);
            }
        }
        stories
    }

    /// Other replicas to which no tab has written for a day, if all their values can be read. A replica that was
    /// written while the clock was wrong is one of them: no day would ever be long enough.
    pub(super) fn quiet(&self, own: ReplicaId, now: Millis) -> Vec<ReplicaId> {
        let before = quiet_before(now).0.unsigned_abs();
        let mut quiet: Vec<ReplicaId> = Vec::new();
        for (slot, _) in self.readable().filter(|(slot, _)| slot.replica != own) {
            let mut values = self.all.iter().filter(|value| value.slot.replica == slot.replica);
            let is_quiet = values.all(|value| value.content.is_ok() && value.rank(now) < before)
                && !self.missing.contains(&slot.replica);
            if is_quiet && !quiet.contains(&slot.replica) {
                quiet.push(slot.replica);
            }
        }
        quiet
    }
}
