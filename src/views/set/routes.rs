//! Addresses of sets that several pages link to.

use crate::address::{QuizLink, Route};
use crate::bank::{Bank, Kind, Track};
use crate::quiz::{Pace, SetQuery, fitting, minutes_of};

/// The most questions of a session with what the reader missed.
const MOST_MISSED: u16 = 20;

/// A session with what the reader missed last time, of which there is so much. It has at most [`MOST_MISSED`] questions.
pub(in crate::views) fn only_missed(missed: usize) -> Start {
    let query = SetQuery::default().at_most(MOST_MISSED);
    let route = Route::Quiz(QuizLink { query, only_missed: true, ..QuizLink::default() });
    Start { route, count: missed.min(MOST_MISSED.into()) }
}

/// Whether the reader has chosen nothing of a set but how many questions it has.
#[must_use]
pub fn is_new_set(link: &QuizLink) -> bool {
    let query = SetQuery { count: None, ..link.query.clone() };
    QuizLink { query, ..link.clone() } == QuizLink::default()
}

/// A session that a button starts.
pub(in crate::views) struct Start {
    /// Its address.
    pub route: Route,
    /// How many questions it has.
    pub count: usize,
}

impl Start {
    /// About how many minutes it takes.
    pub(in crate::views) const fn minutes(&self) -> usize {
        minutes_of(self.count)
    }
}

/// The questions of a job. If the bank has none for it, all of them, so that no button leads nowhere.
pub(in crate::views) fn of_job(bank: &Bank, job: Option<Track>) -> SetQuery {
    let query = SetQuery::of_job(job);
    if fitting(bank, &query).is_empty() { SetQuery::default() } else { query }
}

/// A session with at most so many questions of a job.
pub(in crate::views) fn some_of(bank: &Bank, job: Option<Track>, most: u16) -> Start {
    let query = of_job(bank, job);
    let count = fitting(bank, &query).len().min(most.into());
    Start { route: Route::practice(query.at_most(most)), count }
}

/// An exam: twenty questions of a job in twenty minutes.
pub(in crate::views) fn exam(bank: &Bank, job: Option<Track>) -> Route {
    let query = of_job(bank, job).at_most(20);
    Route::Quiz(QuizLink { query, pace: Pace::Exam { minutes: Some(20) }, ..QuizLink::default() })
}

/// Three questions of a job to answer aloud.
pub(in crate::views) fn aloud(bank: &Bank, job: Option<Track>) -> Route {
    some_aloud(bank, job, 3)
}

/// So many questions of a job to answer aloud.
pub(in crate::views) fn some_aloud(bank: &Bank, job: Option<Track>, count: u16) -> Route {
    let kinds = vec![Kind::Prompt];
    let query = SetQuery { kinds: kinds.clone(), ..SetQuery::of_job(job) };
    let is_empty = fitting(bank, &query).is_empty();
    let query = if is_empty { SetQuery { kinds, ..SetQuery::default() } } else { query };
    Route::practice(query.at_most(count))
}
