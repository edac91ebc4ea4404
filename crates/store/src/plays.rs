//! Which sessions and drills are kept: a map from addresses to what was last done there.
//!
//! What is dropped or finished leaves the time of it behind, so that an older copy in another tab does not come
//! back. Two maps join to the later of both at each address; so joining is associative and idempotent, and
//! commutative but for two tabs that did something at one address in the same millisecond.

use dryrun_bank::Bank;
use dryrun_formats::Unfinished;
use dryrun_formats::session::{Entry, Stage};
use dryrun_quiz::Millis;

/// The most that are kept unfinished. With one more, the oldest goes.
const MOST_UNFINISHED: usize = 10;
/// The most addresses of which only the end is kept.
const MOST_ENDED: usize = 50;

/// Entries with an address each, the last touched first.
#[derive(Clone, Default)]
pub(super) struct Plays(Vec<Entry>);

impl Plays {
    pub(super) fn entries(&self) -> &[Entry] {
        &self.0
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts an entry in the place of what was at its address.
    pub(super) fn put(&mut self, entry: Entry) {
        self.replace(entry);
        self.limit();
    }

    /// Takes in what was done later than here, at each address.
    pub(super) fn join(&mut self, others: &[Entry]) {
        others.iter().for_each(|other| self.take(other.clone()));
        self.limit();
    }

    /// What there is over all tabs, of which this is one: for each address what this tab plays there, or else
    /// what was touched last. A result that this tab shows comes before one of another tab.
    pub(super) fn over_all<'a>(&self, others: impl Iterator<Item = &'a [Entry]>) -> Self {
        let mut all = Self::default();
        for other in others.flatten() {
            let has_own = is_result(other) && self.0.iter().any(|own| own.stage() == other.stage());
            all.take(if has_own { other.clone().into_ended() } else { other.clone() });
        }
        for own in &self.0 {
            match own.stage() {
                Stage::Unfinished => all.replace(own.clone()),
                Stage::SessionDone | Stage::DrillOver | Stage::Ended => all.take(own.clone()),
            }
        }
        all.limit();
        all
    }

    /// What goes on with today's bank, the last touched first.
    pub(super) fn read(&self, bank: &Bank, now: Millis) -> Vec<Unfinished> {
        self.0.iter().filter_map(|entry| entry.read(bank, now)).collect()
    }

    /// Forgets ends from before that time, unless one of `others` would come back without them.
    pub(super) fn purge<'a>(&mut self, before: Millis, others: impl Iterator<Item = &'a Entry>) {
        let live: Vec<&Entry> = others.filter(|other| other.stage() != Stage::Ended).collect();
        self.0.retain(|entry| {
            entry.stage() != Stage::Ended
                || entry.touched() >= before
                || live.iter().any(|other| other.origin() == entry.origin())
        });
    }

    fn place(&self, origin: &str) -> Option<usize> {
        self.0.iter().position(|entry| entry.origin() == origin)
    }

    /// Takes an entry in, unless what is at its address is as late.
    fn take(&mut self, entry: Entry) {
        let there = self.place(entry.origin()).and_then(|place| self.0.get(place));
        if there.is_none_or(|there| there.touched() < entry.touched()) {
            self.replace(entry);
        }
    }

    fn replace(&mut self, entry: Entry) {
        if let Some(place) = self.place(entry.origin()) {
            self.0.remove(place);
        }
        let place = self.0.iter().position(|other| other.touched() <= entry.touched());
        self.0.insert(place.unwrap_or(self.0.len()), entry);
    }

    /// Keeps one result of each kind, the newest, and of the rest as many as there is room for.
    fn limit(&mut self) {
        let mut kept = Self::default();
        for entry in core::mem::take(&mut self.0) {
            let has_newer = is_result(&entry) && kept.count(entry.stage()) > 0;
            let entry = if has_newer { entry.into_ended() } else { entry };
            let most = match entry.stage() {
                Stage::Unfinished => MOST_UNFINISHED,
                Stage::SessionDone | Stage::DrillOver => 1,
                Stage::Ended => MOST_ENDED,
            };
            if kept.count(entry.stage()) < most {
                kept.0.push(entry);
            }
        }
        *self = kept;
    }

    fn count(&self, stage: Stage) -> usize {
        self.0.iter().filter(|entry| entry.stage() == stage).count()
    }
}

fn is_result(entry: &Entry) -> bool {
    matches!(entry.stage(), Stage::SessionDone | Stage::DrillOver)
}
