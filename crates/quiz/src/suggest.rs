//! Sets that the app suggests, so that a reader need not fill in a form.

use super::{Pace, SetQuery, available};
use dryrun_bank::{Bank, Kind, Track};

/// What a suggested set is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuggestionKind {
    /// Quick questions of all topics, with verdicts at once.
    Mixed,
    /// The same as an exam.
    Exam,
    /// Spoken questions.
    Aloud,
}

/// A set that the app suggests. It is never empty, unless the bank is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What it is for.
    pub kind: SuggestionKind,
    /// Which questions it draws from.
    pub query: SetQuery,
    /// Practice or exam.
    pub pace: Pace,
    /// How many questions it asks.
    pub count: usize,
    /// About how many minutes it takes.
    pub minutes: usize,
}

/// How many minutes a spoken question takes: most say so of themselves.
const MINUTES_ALOUD: usize = 6;

/// The three sets for a job, or for any. If the bank has nothing for the job, the set is for any job.
#[must_use]
pub fn suggested(bank: &Bank, track: Option<Track>) -> [Suggestion; 3] {
    let make = |kind, kinds: &[Kind], pace: Pace, most: u16, minutes: usize| {
        let open = SetQuery { kinds: kinds.to_vec(), count: Some(most), ..SetQuery::default() };
        let own = SetQuery { tracks: track.into_iter().collect(), ..open.clone() };
        let query = if available(bank, &own, pace).count > 0 { own } else { open };
        let count = available(bank, &query, pace).count.min(most.into());
        let pace = if pace.is_exam() {
            Pace::Exam { minutes: u16::try_from(count).ok().filter(|minutes| *minutes > 0) }
        } else {
            pace
        };
        Suggestion { kind, query, pace, count, minutes: count * minutes }
    };
    [
        make(SuggestionKind::Mixed, &[], Pace::Practice, 10, 1),
        make(SuggestionKind::Exam, &[], Pace::Exam { minutes: None }, 20, 1),
        make(SuggestionKind::Aloud, &[Kind::Prompt], Pace::Practice, 3, MINUTES_ALOUD),
    ]
}
