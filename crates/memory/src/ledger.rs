//! What a reader does to their log as a whole: importing another log, forgetting, and taking either back.

use dryrun_bank::ItemId;
use dryrun_quiz::Millis;

use crate::{Log, Reset};

/// Minutes by which a review may lie ahead of the clock and still be forgotten by a reset: a clock that was some
/// hours fast is forgiven. A reset to a date far ahead would hide everything that is answered until then.
const FORGIVEN_MINUTES: u16 = 24 * 60;

/// A change of the whole log, before it is made.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What is joined to the log.
    pub joined: Log,
    /// What takes the change back.
    pub undo: Undo,
}

/// What takes an import or a reset back.
#[derive(Clone, Debug, PartialEq)]
pub enum Undo {
    /// Of an import.
    Import {
        /// Reviews and resets that it brought.
        brought: Log,
        /// Resets that it undid.
        revived: Log,
    },
    /// Of a reset.
    Reset(Reset),
}

/// How a change is taken back: first something is taken out, then something is joined.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Back {
    /// What is taken out of the log.
    pub taken_out: Log,
    /// What is joined to it afterwards.
    pub joined: Log,
}

/// Imports a file. With `revive`, resets that hide something of the file are undone: the reader imports a backup
/// to have it back.
#[must_use]
pub fn import(log: &Log, file: &Log, revive: bool) -> Change {
    let brought = brought(log, file);
    let revived = if revive { revived(log, file) } else { Log::default() };
    let mut joined = file.clone();
    joined.join(&revived);
    Change { joined, undo: Undo::Import { brought, revived } }
}

/// Forgets what was answered up to now: of these items, or of all where there are none.
#[must_use]
pub fn reset(log: &Log, items: impl IntoIterator<Item = ItemId>, now: Millis) -> Change {
    let forgiven = now.plus_minutes(FORGIVEN_MINUTES);
    let latest = log.stored().map(|review| review.at).filter(|at| *at <= forgiven).max();
    let reset = Reset::of(latest.unwrap_or_default().max(now), items);
    let mut joined = Log::default();
    joined.reset(reset.clone());
    Change { joined, undo: Undo::Reset(reset) }
}

impl Undo {
    /// How it is taken back from this log.
    #[must_use]
    pub fn back(&self, log: &Log) -> Back {
        match self {
            Self::Reset(reset) => {
                // Another tab may have taken the reviews out of storage: this one puts back all that it has.
                let mut joined = log.clone();
                joined.reset(Reset { undone: true, ..reset.clone() });
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

/// What of `file` is not in `log`: what undoing the import takes out again.
fn brought(log: &Log, file: &Log) -> Log {
    let mut brought: Log = file.stored().filter(|review| !log.contains(review)).cloned().collect();
    for reset in file.resets().iter().filter(|reset| !log.resets().contains(reset)) {
        brought.reset(reset.clone());
    }
    brought
}

/// Every reset that hides something of `file`, undone.
fn revived(log: &Log, file: &Log) -> Log {
    let mut undone = Log::default();
    for reset in log.resets().iter().chain(file.resets()) {
        if file.stored().any(|review| reset.covers(review)) {
            undone.reset(Reset { undone: true, ..reset.clone() });
        }
    }
    undone
}
