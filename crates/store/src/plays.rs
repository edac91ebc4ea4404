//! Which sessions and drills are kept: a map from addresses to the latest entry for each.
//!
//! A session or drill that was dropped or finished leaves an entry with the time of its end, so that an older copy in
//! another tab does not come back. Joining two maps takes the later entry for each address. So joining is associative
//! and idempotent. It is also commutative, except if two tabs changed one address in the same millisecond.

use dryrun_bank::Bank;
use dryrun_formats::Unfinished;
use dryrun_formats::session::{Entry, Reading, Stage};
use dryrun_quiz::Millis;

/// How many unfinished ones are kept. If there is one more, the oldest is removed.
const MOST_UNFINISHED: usize = 10;
/// How many entries are kept for what was dropped or finished.
const MOST_ENDED: usize = 50;

/// One entry for each address, the last touched first. An entry from the future was touched while the clock was wrong,
/// and nobody knows when: it counts as the oldest.
#[derive(Clone, Default)]
pub(super) struct Plays(Vec<Entry>);

impl Plays {
    pub(super) fn entries(&self) -> &[Entry] {
        &self.0
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds an entry. It replaces the one with the same address.
    pub(super) fn put(&mut self, entry: Entry, now: Millis) {
        self.replace(entry, now);
        self.limit();
    }

    /// Joins other entries: for each address the later one stays. If both are equally late, the one here stays.
    pub(super) fn join(&mut self, others: &[&Entry], now: Millis) {
        others.iter().for_each(|other| self.take((*other).clone(), now));
        self.limit();
    }

    /// Joins entries of tabs that are closed. What a tab that is awake has later, at the same address or as a result,
    /// is left to that tab: here it would seem to be played again.
    pub(super) fn take_over(&mut self, theirs: &[&Entry], awake: &[&Entry], now: Millis) {
        let is_late = |entry: &Entry| {
            let is_same = |other: &Entry| {
                other.origin() == entry.origin() || is_result(entry) && other.stage() == entry.stage()
            };
            !awake.iter().any(|other| is_same(other) && rank(other, now) >= rank(entry, now))
        };
        let late: Vec<&Entry> = theirs.iter().copied().filter(|entry| is_late(entry)).collect();
        self.join(&late, now);
    }

    /// The entries of all tabs together: for each address the one that this tab plays, or else the last touched one. A
    /// result that this tab shows comes before a result of another tab.
    pub(super) fn over_all(&self, others: &[&Entry], now: Millis) -> Self {
        let mut all = Self::default();
        for &other in others {
            let own = self.place(other.origin()).and_then(|place| self.0.get(place));
            if own.is_some_and(|own| rank(own, now) >= rank(other, now)) {
                continue;
            }
            let mut other = other.clone();
            if is_result(&other) && self.0.iter().any(|own| own.stage() == other.stage()) {
                other.end();
            }
            all.take(other, now);
        }
        for own in &self.0 {
            match own.stage() {
                Stage::Unfinished => all.replace(own.clone(), now),
                Stage::SessionDone | Stage::DrillOver | Stage::LoopDone | Stage::Ended => {
                    all.take(own.clone(), now)
                }
            }
        }
        all.limit();
        all
    }

    /// The sessions and drills with today's bank, the last touched first; and the addresses of those that need more of
    /// the bank than has arrived.
    pub(super) fn read(&self, bank: &Bank) -> (Vec<Unfinished>, Vec<String>) {
        let (mut plays, mut awaited) = (Vec::new(), Vec::new());
        for entry in &self.0 {
            match entry.read(bank) {
                Reading::Play(play) => plays.push(play),
                Reading::Awaited => awaited.push(entry.origin().to_owned()),
                Reading::Gone => {}
            }
        }
        (plays, awaited)
    }

    /// Removes entries of things that ended before this time, unless an entry of `others` would come back without them.
    pub(super) fn purge(&mut self, before: Millis, others: &[&Entry]) {
        let comes_back =
            |other: &Entry, origin: &str| other.stage() != Stage::Ended && other.origin() == origin;
        self.0.retain(|entry| {
            entry.stage() != Stage::Ended
                || entry.touched() >= before
                || others.iter().any(|other| comes_back(other, entry.origin()))
        });
    }

    fn place(&self, origin: &str) -> Option<usize> {
        self.0.iter().position(|entry| entry.origin() == origin)
    }

    /// Adds an entry, unless the one with the same address is equally late or later.
    fn take(&mut self, entry: Entry, now: Millis) {
        let there = self.place(entry.origin()).and_then(|place| self.0.get(place));
        if there.is_none_or(|there| rank(there, now) < rank(&entry, now)) {
            self.replace(entry, now);
        }
    }

    fn replace(&mut self, entry: Entry, now: Millis) {
        if let Some(place) = self.place(entry.origin()) {
            self.0.remove(place);
        }
        let place = self.0.iter().position(|other| rank(other, now) <= rank(&entry, now));
        self.0.insert(place.unwrap_or(self.0.len()), entry);
    }

    /// Keeps the newest result of each kind, and of the other entries as many as are allowed.
    fn limit(&mut self) {
        let (mut unfinished, mut ended) = (0, 0);
        let mut results = Vec::new();
        self.0.retain_mut(|entry| {
            if is_result(entry) {
                let is_newest = !results.contains(&entry.stage());
                results.push(entry.stage());
                if is_newest {
                    return true;
                }
                entry.end();
            }
            let (count, most) = match entry.stage() {
                Stage::Unfinished => (&mut unfinished, MOST_UNFINISHED),
                Stage::SessionDone | Stage::DrillOver | Stage::LoopDone | Stage::Ended => {
                    (&mut ended, MOST_ENDED)
                }
            };
            *count += 1;
            *count <= most
        });
    }
}

/// When an entry was touched, as far as that is known.
fn rank(entry: &Entry, now: Millis) -> Millis {
    if entry.touched().is_ahead_of(now) { Millis(i64::MIN) } else { entry.touched() }
}

/// Whether it is a session or a drill that is over, kept for its result.
pub(super) fn is_result(entry: &Entry) -> bool {
    matches!(entry.stage(), Stage::SessionDone | Stage::DrillOver | Stage::LoopDone)
}
