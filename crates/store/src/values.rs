//! One reader's values, as they are in storage.

use super::names::{Names, ProfileId, ReplicaId, Slot};
use super::per_part::PerPart;
use super::{Storage, StorageFault};
use dryrun_formats::session::Entry;
use dryrun_formats::{Damage, Envelope, Notes, Part, Versions, open};
use dryrun_memory::Log;

/// A saved value, and what could be read in it.
pub(super) struct Value {
    pub slot: Slot,
    /// The value as it is in storage.
    pub text: String,
    pub content: Result<Content, Damage>,
}

impl Value {
    /// The generation. It is a time, so a higher one is later, also in another replica. 0 if the value cannot be read.
    fn generation(&self) -> u64 {
        self.content.as_ref().map_or(0, |content| content.generation)
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
    Notes(Notes),
}

/// Reads `text` as a value of this part.
pub(super) fn content<V: Versions>(part: Part, text: &str) -> Result<Content, Damage> {
    let Envelope { version, generation, payload } = open(text, V::newest(part))?;
    let data = match part {
        Part::Log => V::read_log(version, payload).map(Data::Log),
        Part::Session => V::read_session(version, payload).map(Data::Session),
        Part::Notes => V::read_notes(version, payload).map(Data::Notes),
    };
    Ok(Content { generation, data: data.ok_or(Damage::Broken)? })
}

/// All values of one reader that the storage returned.
#[derive(Default)]
pub(super) struct Values {
    /// The last written first; those that cannot be read are at the end.
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
                    let is_earlier = |other: &Value| other.generation() < value.generation();
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

    /// The latest notes of any tab, with the replica that has them.
    pub(super) fn notes(&self) -> Option<(ReplicaId, &Notes)> {
        self.readable().find_map(|(slot, content)| match &content.data {
            Data::Notes(notes) => Some((slot.replica, notes)),
            Data::Log(_) | Data::Session(_) => None,
        })
    }

    /// The sessions and drills of these replicas, the last written first.
    pub(super) fn plays(&self, of: &dyn Fn(ReplicaId) -> bool) -> Vec<&Entry> {
        let mut plays = Vec::new();
        for (slot, content) in self.readable() {
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

    /// Replicas that were last written before this time, if all their values can be read.
    pub(super) fn quiet(&self, own: ReplicaId, before: u64) -> Vec<ReplicaId> {
        let mut quiet: Vec<ReplicaId> = Vec::new();
        for (slot, _) in self.readable().filter(|(slot, _)| slot.replica != own) {
            let mut values = self.all.iter().filter(|value| value.slot.replica == slot.replica);
            let is_quiet = values
                .all(|value| value.content.as_ref().is_ok_and(|content| content.generation < before))
                && !self.missing.contains(&slot.replica);
            if is_quiet && !quiet.contains(&slot.replica) {
                quiet.push(slot.replica);
            }
        }
        quiet
    }
}
