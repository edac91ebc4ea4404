//! One reader's values, as they stand in storage.

use super::names::{PREFIX, ProfileId, ReplicaId, Slot};
use super::per_part::PerPart;
use super::{Storage, StorageFault};
use dryrun_formats::session::Entry;
use dryrun_formats::{Damage, Envelope, Notes, Part, Versions, open};
use dryrun_memory::Log;

/// A value with what is in it.
pub(super) struct Value {
    pub slot: Slot,
    /// As it stands in storage.
    pub text: String,
    pub content: Result<Content, Damage>,
}

/// What a whole value holds.
pub(super) struct Content {
    pub generation: u64,
    pub data: Data,
}

/// The value of a part.
pub(super) enum Data {
    Log(Log),
    Session(Vec<Entry>),
    Notes(Notes),
}

/// What `text` holds as a value of that part.
pub(super) fn content<V: Versions>(part: Part, text: &str) -> Result<Content, Damage> {
    let Envelope { version, generation, payload } = open(text, V::newest(part))?;
    let data = match part {
        Part::Log => V::read_log(version, payload).map(Data::Log),
        Part::Session => V::read_session(version, payload).map(Data::Session),
        Part::Notes => V::read_notes(version, payload).map(Data::Notes),
    };
    Ok(Content { generation, data: data.ok_or(Damage::Broken)? })
}

/// All values of a reader that can be had.
#[derive(Default)]
pub(super) struct Values {
    pub all: Vec<Value>,
    /// Why some could not be had.
    pub fault: Option<StorageFault>,
    /// Replicas of which some value could not be had.
    pub missing: Vec<ReplicaId>,
}

impl Values {
    /// Looks through the storage. A value that cannot be had costs no other.
    pub(super) fn of<V: Versions>(storage: &impl Storage, profile: ProfileId) -> Self {
        let mut values = Self::default();
        let names = match storage.names() {
            Ok(names) => names,
            Err(fault) => return Self { fault: Some(fault), ..values },
        };
        for name in names.iter().filter(|name| name.starts_with(PREFIX)) {
            let Some(slot) = Slot::parse(name).filter(|slot| slot.profile == profile) else { continue };
            match storage.get(name) {
                Ok(Some(text)) => {
                    let content = content::<V>(slot.part, &text);
                    values.all.push(Value { slot, text, content });
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

    /// Values that can be read.
    pub(super) fn readable(&self) -> impl Iterator<Item = (Slot, &Content)> {
        self.all.iter().filter_map(|value| Some((value.slot, value.content.as_ref().ok()?)))
    }

    /// The latest notes of any tab, with the replica that they stand in. Generations are times, so the higher is the
    /// later in any replica.
    pub(super) fn notes(&self) -> Option<(ReplicaId, &Notes)> {
        let notes = self.readable().filter_map(|(slot, content)| match &content.data {
            Data::Notes(notes) => Some((content.generation, slot.replica, notes)),
            Data::Log(_) | Data::Session(_) => None,
        });
        notes.max_by_key(|(generation, ..)| *generation).map(|(_, replica, notes)| (replica, notes))
    }

    /// The sessions of every replica: of its two slots the later counts.
    pub(super) fn sessions(&self) -> impl Iterator<Item = (ReplicaId, &[Entry])> {
        let is_latest = |slot: Slot, content: &Content| {
            let same = |other: &Slot| (other.replica, other.part) == (slot.replica, slot.part);
            self.readable()
                .filter(|(other, _)| same(other))
                .all(|(_, other)| other.generation <= content.generation)
        };
        self.readable().filter_map(move |(slot, content)| match &content.data {
            Data::Session(entries) if is_latest(slot, content) => Some((slot.replica, entries.as_slice())),
            Data::Session(_) | Data::Log(_) | Data::Notes(_) => None,
        })
    }

    /// The join of the logs of those replicas.
    pub(super) fn log(&self, of: impl Fn(ReplicaId) -> bool) -> Log {
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

    /// Replicas that were last written before that time, and of which everything can be read.
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
