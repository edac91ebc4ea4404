//! Addresses of sets that several pages link to.

use crate::address::{QuizLink, Route};
use crate::quiz::SetQuery;

/// A session with up to twenty questions that the reader missed last time.
pub(in crate::views) fn only_missed() -> Route {
    let query = SetQuery::default().at_most(20);
    Route::Quiz(QuizLink { query, only_missed: true, ..QuizLink::default() })
}

/// Whether the reader has chosen nothing of a set but how many questions it has.
#[must_use]
pub fn is_new_set(link: &QuizLink) -> bool {
    let query = SetQuery { count: None, ..link.query.clone() };
    QuizLink { query, ..link.clone() } == QuizLink::default()
}
