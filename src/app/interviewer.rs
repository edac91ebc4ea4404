//! When the interviewer of an open question asks something. What they ask is in the deferred module; where it is not
//! there, nobody asks.

use super::{Effects, Model, Moment, Page, deferred};
use crate::bank::Form;
use crate::quiz::{Event, Response, Session};
use crate::reader::AnswerTime;

/// The interviewer cuts in when the time of an open question is over. The focus stays where the reader types.
pub(super) fn cut_in(model: &mut Model, moment: Moment, effects: &mut Effects) {
    let Model { page: Page::Session(session), progress, .. } = model else { return };
    let settings = progress.notes().settings;
    if settings.interviewer
        && is_over(&session.session, settings.time)
        && let Some(point) = deferred::now(deferred::follow_up(session)).flatten()
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

/// Whether the stopwatch runs beyond the time of the question, and the interviewer has asked nothing yet.
fn is_over(session: &Session, time: AnswerTime) -> bool {
    let Some((_, question)) = session.current() else { return false };
    let (Form::Prompt(prompt), Response::Prompt(spoken)) = (&question.item.form, &question.response) else {
        return false;
    };
    let limit = time.limit(prompt.minutes, spoken.extra);
    spoken.is_timed() && spoken.follow_ups.is_empty() && limit.is_some_and(|limit| spoken.millis >= limit)
}
