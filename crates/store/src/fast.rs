//! What was written while the clock was fast.

use super::names::ReplicaId;
use super::plays::is_result;
use super::values::{Values, is_ahead};
use dryrun_formats::session::{Entry, Stage};
use dryrun_quiz::Millis;

/// The times of what other tabs wrote while the clock was fast, by at most a day. These times are still to come, but
/// what this tab writes now is later. So it is noted as later.
#[derive(Default)]
pub(super) struct Fast {
    plays: Vec<(String, Stage, Millis)>,
    notes: u64,
}

impl Fast {
    pub(super) fn of(values: &Values, own: ReplicaId, now: Millis) -> Self {
        let others = values.plays(&|replica| replica != own);
        let plays = others.into_iter().filter(|entry| entry.touched() > now);
        let plays = plays.map(|entry| (entry.origin().to_owned(), entry.stage(), entry.touched())).collect();
        Self { plays, notes: values.notes().map_or(0, |(_, _, generation)| generation) }
    }

    /// An entry as it is noted beside this tab's own ones. The end of a session or drill is later than all that is
    /// known of it, and a result is later than all other results. One that is not finished needs no such care: the tab
    /// that plays it always goes on with its own.
    pub(super) fn noted(&self, mut entry: Entry, own: &[Entry], now: Millis) -> Entry {
        if entry.stage() == Stage::Unfinished {
            return entry;
        }
        let is_same =
            |origin: &str, stage| origin == entry.origin() || is_result(&entry) && stage == entry.stage();
        let theirs = self.plays.iter().filter(|(origin, stage, _)| is_same(origin, *stage));
        let ours = own.iter().filter(|own| is_same(own.origin(), own.stage()));
        let before = theirs.map(|(.., touched)| *touched).chain(ours.map(Entry::touched));
        let last = before.filter(|touched| !touched.is_ahead_of(now)).max();
        if let Some(last) = last.filter(|last| *last > entry.touched()) {
            entry.touch(Millis(last.0.saturating_add(1)));
        }
        entry
    }

    /// The least generation of notes that are written now.
    pub(super) fn after_notes(&self, now: Millis) -> u64 {
        if is_ahead(self.notes, now) { 0 } else { self.notes.saturating_add(1) }
    }
}
