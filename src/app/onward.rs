//! What a quiz in the frame of another page says below it: the score so far, and where it goes on.

use super::{Model, Page};
use crate::address::{QuizLink, Route};
use crate::quiz::Outcome;

/// How many answers are right so far, of how many; `None` without an answer, and where the result says it.
pub(super) fn score(model: &Model) -> Option<(usize, usize)> {
    let Page::Session(page) = &model.page else { return None };
    let (mut right, mut count) = (0, 0);
    for question in page.session.questions().first_encounters() {
        if let Some(verdict) = question.verdict() {
            right += usize::from(verdict.outcome == Outcome::Right);
            count += 1;
        }
    }
    (count > 0).then_some((right, count))
}

/// The address on the site of what is on the screen: in a session, the same questions in the same order.
pub(super) fn address(model: &Model) -> String {
    let seeded =
        |link: &QuizLink, seed| Route::Quiz(QuizLink { seed: Some(seed), ..link.clone() }).to_string();
    let route = if let Page::Session(page) = &model.page
        && let Route::Quiz(link) = &page.route
    {
        Some(seeded(link, page.session.seed()))
    } else if let Page::Result(result) = &model.page {
        Some(result.route.to_string())
    } else {
        model.page.address()
    };
    let mut address = model.host.site.clone();
    address.push_str(&route.unwrap_or_default());
    address
}
