//! One reader's values, as they stand on the shelf.

use super::names::{PREFIX, Part, ProfileId, ReplicaId, Slot};
use super::{Shelf, ShelfFault};
use dryrun_formats::{Damage, Envelope, log, open};
use dryrun_memory::Log;

/// A value with what is in it.
pub(super) struct Value {
    pub slot: Slot,
    /// As it stands on the shelf.
    pub text: String,
    pub content: Result<Content, Damage>,
}

/// What a whole value holds.
pub(super) struct Content {
    pub generation: u64,
    /// The log, where it is one.
    pub log: Option<Log>,
    /// What was sealed, where it is not.
    pub payload: String,
}

/// All values of a reader that can be had.
#[derive(Default)]
pub(super) struct Scan {
    pub values: Vec<Value>,
    /// Why some could not be had.
    pub fault: Option<ShelfFault>,
    /// Replicas of which some value could not be had.
    pub missing: Vec<ReplicaId>,
}

/// What `text` holds as a value of that part.
pub(super) fn content(part: Part, text: &str) -> Result<Content, Damage> {
    let Envelope { generation, payload } = open(text)?;
    if part != Part::Log {
        return Ok(Content { generation, log: None, payload });
    }
    let log = log::read(&payload).ok_or(Damage::Broken)?;
    Ok(Content { generation, log: Some(log), payload: String::new() })
}

impl Scan {
    /// Looks through the shelf. A value that cannot be had costs no other.
    pub(super) fn of(shelf: &impl Shelf, profile: ProfileId) -> Self {
        let mut scan = Self::default();
        let names = match shelf.names() {
            Ok(names) => names,
            Err(fault) => return Self { fault: Some(fault), ..scan },
        };
        for name in names.iter().filter(|name| name.starts_with(PREFIX)) {
            let Some(slot) = Slot::parse(name).filter(|slot| slot.profile == profile) else { continue };
            match shelf.get(name) {
                Ok(Some(text)) => {
                    let content = content(slot.part, &text);
                    scan.values.push(Value { slot, text, content });
                }
                Ok(None) => {}
                Err(fault) => {
                    scan.fault = Some(fault);
                    scan.missing.push(slot.replica);
                }
            }
        }
        scan
    }

    /// Values that a newer version wrote.
    pub(super) fn newer(&self) -> usize {
        self.values.iter().filter(|value| matches!(value.content, Err(Damage::Newer { .. }))).count()
    }

    /// Values that cannot be read.
    pub(super) fn unreadable(&self) -> impl Iterator<Item = &Value> {
        self.values.iter().filter(|value| matches!(value.content, Err(Damage::Foreign | Damage::Broken)))
    }

    /// Values that can be read.
    pub(super) fn readable(&self) -> impl Iterator<Item = (Slot, &Content)> {
        self.values.iter().filter_map(|value| Some((value.slot, value.content.as_ref().ok()?)))
    }

    /// The latest value of a part, with the replica that it stands in. Generations are times, so the higher
    /// is the later in any replica.
    pub(super) fn latest(&self, part: Part, own: Option<ReplicaId>) -> Option<(ReplicaId, &Content)> {
        self.readable()
            .filter(|(slot, _)| slot.part == part)
            .max_by_key(|(slot, content)| (Some(slot.replica) == own, content.generation))
            .map(|(slot, content)| (slot.replica, content))
    }

    /// The join of all logs.
    pub(super) fn log(&self) -> Log {
        let mut log = Log::default();
        self.readable().filter_map(|(_, content)| content.log.as_ref()).for_each(|other| log.join(other));
        log
    }

    /// Replicas that were last written before that time, and of which everything can be read.
    pub(super) fn quiet(&self, own: ReplicaId, before: u64) -> Vec<ReplicaId> {
        let mut quiet: Vec<ReplicaId> = Vec::new();
        for (slot, _) in self.readable().filter(|(slot, _)| slot.replica != own) {
            let mut values = self.values.iter().filter(|value| value.slot.replica == slot.replica);
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
