//! Sessions that were finished: a line for each, so that the reader sees how it went over weeks.

use dryrun_quiz::{Millis, Pace, Tally};

use crate::Log;

/// The most sessions that are kept. If there is one more, the oldest is removed.
pub const MOST_SESSIONS: usize = 500;
/// The most letters in [`PastSession::set`]. So 500 of them fit well into storage.
const LONGEST_SET: usize = 160;

/// A session that was finished.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PastSession {
    /// When it ended.
    pub at: Millis,
    /// The address of its kind of set, without seed and title: `#/quiz?topic=kubernetes&count=10`, or `#/daily` for
    /// every day's five. Empty where the address is too long to keep.
    pub set: String,
    /// Practice or exam, with its limit.
    pub pace: Pace,
    /// How many questions were asked, without those that came back.
    pub asked: u32,
    /// How many of them were right at first, whatever the reader thought of them. The three states count some of them
    /// again.
    pub right: u32,
    /// How many are solid.
    pub solid: u32,
    /// How many are shaky.
    pub shaky: u32,
    /// How many were missed. Those that are in no state were skipped, or not reached.
    pub missed: u32,
    /// Milliseconds that the questions were on the screen, without those that came back.
    pub took: u32,
}

impl PastSession {
    /// The line for a session that came out so.
    #[must_use]
    pub fn of(at: Millis, set: String, pace: Pace, tally: Tally, took: u32) -> Self {
        let set = if set.len() > LONGEST_SET { String::new() } else { set };
        let Tally { right, keep: solid, revisit: shaky, learn: missed, .. } = tally;
        Self { at, set, pace, asked: tally.all(), right, solid, shaky, missed, took }
    }
}

/// Sessions that were finished, in order of time, each once. At most the newest [`MOST_SESSIONS`].
///
/// Two are the same if all fields are. Joining is the union of two sets, of which the newest stay. So it is commutative,
/// associative and idempotent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Past(Vec<PastSession>);

impl Past {
    /// All of them, the oldest first.
    pub fn iter(&self) -> core::slice::Iter<'_, PastSession> {
        self.0.iter()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds one, unless it is there. An address that is too long is left out, also one from a file.
    pub fn insert(&mut self, mut session: PastSession) {
        if session.set.len() > LONGEST_SET {
            session.set.clear();
        }
        if let Err(place) = self.0.binary_search(&session) {
            self.0.insert(place, session);
            let too_many = self.0.len().saturating_sub(MOST_SESSIONS);
            self.0.drain(..too_many);
        }
    }

    /// Adds all of another's.
    pub fn join(&mut self, other: &Self) {
        other.0.iter().for_each(|session| self.insert(session.clone()));
    }

    /// Those that another does not have.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        Self(self.0.iter().filter(|session| other.0.binary_search(session).is_err()).cloned().collect())
    }

    /// Removes for good what resets of everything before this time hide.
    pub fn purge(&mut self, log: &Log, before: Millis) {
        self.0.retain(|session| !log.forgets(session.at, Some(before)));
    }

    /// Those that no reset of everything hides.
    #[must_use]
    pub fn shown(&self, log: &Log) -> Self {
        Self(self.0.iter().filter(|session| !log.forgets(session.at, None)).cloned().collect())
    }

    /// The last session of the same kind of set and pace before this one; `None` if there was none. One from the future
    /// was noted while the clock was wrong, and does not count.
    #[must_use]
    pub fn before(&self, session: &PastSession) -> Option<&PastSession> {
        let is_same = |other: &&PastSession| {
            other.at < session.at && (&other.set, other.pace) == (&session.set, session.pace)
        };
        if session.set.is_empty() { None } else { self.0.iter().rfind(is_same) }
    }
}

impl FromIterator<PastSession> for Past {
    fn from_iter<I: IntoIterator<Item = PastSession>>(sessions: I) -> Self {
        let mut past = Self::default();
        sessions.into_iter().for_each(|session| past.insert(session));
        past
    }
}
