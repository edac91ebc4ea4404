//! Sets that several pages lead to.

use crate::address::{QuizLink, Route};
use crate::quiz::SetQuery;

/// Twenty of the questions that this reader missed last time.
pub(in crate::views) fn only_missed() -> Route {
    let query = SetQuery::default().at_most(20);
    Route::Quiz(QuizLink { query, only_missed: true, ..QuizLink::default() })
}
