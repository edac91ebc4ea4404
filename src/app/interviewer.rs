//! When the interviewer of an open question asks something. What they ask is in the deferred module; where it is not
//! there, nobody asks.

use super::{Effects, Model, Moment, Page, deferred};
use crate::quiz::Event;

/// The interviewer cuts in when the time of an open question is over, or the answer goes in circles. The focus stays
/// where the reader types.
pub(super) fn cut_in(model: &mut Model, moment: Moment, effects: &mut Effects) {
    let Model { page: Page::Session(session), progress, .. } = model else { return };
    let settings = progress.notes().settings;
    if settings.interviewer
        && let Some(point) = deferred::now(deferred::cut_in(session, settings.time)).flatten()
    {
        session.update(&Event::FollowedUp(point), progress, moment, effects);
    }
}

/// What happens when the reader hands an answer over: a question about what it misses, if there is one.
pub(super) fn asked(model: &Model, event: &Event) -> Option<Event> {
    let Model { page: Page::Session(session), progress, .. } = model else { return None };
    let is_over = progress.notes().settings.interviewer && matches!(event, Event::HandedOver);
    let point = is_over.then(|| deferred::now(deferred::follow_up(session)).flatten()).flatten();
    point.map(Event::FollowedUp)
}
