//! Changes of the whole log: importing another log, resetting, and undoing either.

use dryrun_bank::ItemId;
use dryrun_quiz::Millis;

use crate::{Log, Reset};

/// Milliseconds between two reviews from the future that one reset hides.
const GAP: u32 = 24 * 60 * 60 * 1000;

/// A change of the whole log, before it is made.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The log that is joined to the reader's log.
    pub joined: Log,
    /// How the change can be undone.
    pub undo: Undo,
}

/// What is needed to undo an import or a reset.
#[derive(Clone, Debug, PartialEq)]
pub enum Undo {
    /// For an import.
    Import {
        /// The reviews and resets that the import brought.
        brought: Log,
        /// The resets that the import undid.
        revived: Log,
    },
    /// For a reset: the resets that it made.
    Reset(Vec<Reset>),
}

/// How a change is undone: first something is removed from the log, then something is joined to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Back {
    /// What is removed from the log.
    pub taken_out: Log,
    /// What is joined to the log after that.
    pub joined: Log,
}

/// Imports a file. With `revive`, resets that hide reviews of the file are undone, because the reader imports a backup
/// to get its reviews back; also those of everything that hide what else the file has of these times.
#[must_use]
pub fn import(log: &Log, file: &Log, others: &[Millis], revive: bool) -> Change {
    let brought = brought(log, file);
    let revived = if revive { revived(log, file, others) } else { Log::default() };
    let mut joined = file.clone();
    joined.join(&revived);
    Change { joined, undo: Undo::Import { brought, revived } }
}

/// A reset of all answers up to now: to these items, or to all items if the list is empty.
///
/// It hides reviews up to a day ahead of the clock, because the clock may have been some hours fast when they were
/// written. A reset of everything until then would be wrong for reviews that are still later, as it would also hide
/// what is answered until then. So these have resets of their own, which hide only the hours of these reviews.
#[must_use]
pub fn reset(log: &Log, items: impl IntoIterator<Item = ItemId>, now: Millis) -> Change {
    let to_now = Reset::of(now, items);
    let is_meant = |item: &ItemId| to_now.items.is_empty() || to_now.items.binary_search(item).is_ok();
    let meant = log.iter().filter(|review| is_meant(&review.item));
    let mut resets = vec![to_now.clone()];
    for at in meant.map(|review| review.at) {
        match resets.last_mut() {
            // The log is by time.
            Some(last) if at <= last.until => {}
            Some(last) if !at.is_ahead_of(now) || last.from.is_some() && at.since(last.until) <= GAP => {
                last.until = at;
            }
            _ => resets.push(Reset { until: at, from: Some(at), ..to_now.clone() }),
        }
    }
    let mut joined = Log::default();
    for reset in &mut resets {
        // Undone is undone for good, so this one differs from every reset before.
        while log.has_reset(reset) {
            reset.until = Millis(reset.until.0.saturating_add(1));
        }
        joined.reset(reset.clone());
    }
    Change { joined, undo: Undo::Reset(resets) }
}

impl Undo {
    /// How the change is undone in this log.
    #[must_use]
    pub fn back(&self, log: &Log) -> Back {
        match self {
            Self::Reset(resets) => {
                // Another tab may have taken the reviews out of storage: this one puts back all that it has.
                let mut joined = log.clone();
                for reset in resets {
                    joined.reset(Reset { undone: true, ..reset.clone() });
                }
                Back { taken_out: Log::default(), joined }
            }
            Self::Import { brought, revived } => {
                let mut joined = Log::default();
                for reset in brought.resets().iter().filter(|reset| !reset.undone) {
                    joined.reset(Reset { undone: true, ..reset.clone() });
                }
                // What the import undid is done again, a millisecond later: undone is undone for good.
                for reset in revived.resets() {
                    let until = Millis(reset.until.0.saturating_add(1));
                    joined.reset(Reset { until, undone: false, ..reset.clone() });
                }
                Back { taken_out: brought.clone(), joined }
            }
        }
    }
}

/// The part of `file` that is not in `log`. Undoing the import removes it again.
fn brought(log: &Log, file: &Log) -> Log {
    let mut brought: Log = file.stored().filter(|review| !log.contains(review)).cloned().collect();
    for reset in file.resets().iter().filter(|reset| !log.resets().contains(reset)) {
        brought.reset(reset.clone());
    }
    brought
}

/// Every reset that hides a review of `file`, or what is no review of these times, marked as undone.
fn revived(log: &Log, file: &Log, others: &[Millis]) -> Log {
    let mut undone = Log::default();
    for reset in log.resets().iter().chain(file.resets()) {
        let hides_other = reset.items.is_empty() && others.iter().any(|at| reset.covers_time(*at));
        if hides_other || file.stored().any(|review| reset.covers(review)) {
            undone.reset(Reset { undone: true, ..reset.clone() });
        }
    }
    undone
}
