//! What an event of the session on the page leads to, beside the session itself.

use std::rc::Rc;

use super::pages::stories;
use super::{
    Effect, Effects, Message, Model, Moment, Page, Place, arrive, deferred, interviewer, play, told,
};
use crate::address::Route;
use crate::quiz::{Event, Phase};
use crate::views::{LoopEvent, Stage};

/// Reacts to an event of the session on the page. An interviewer may have a question first; an answer whose key points
/// were ticked is kept; the page around a frame hears of it; and after the last question, the result is on the screen.
pub(super) fn session(model: &mut Model, event: &Event, moment: Moment, effects: &mut Effects) {
    if let Page::Own(_) = model.page {
        let _ = deferred::now(deferred::take(model, Message::Session(event.clone()), moment, effects));
        return;
    }
    let asked = interviewer::asked(model, event);
    let event = asked.as_ref().unwrap_or(event);
    let Model { page: Page::Session(session), progress, bank, host, .. } = model else { return };
    let before = Rc::clone(&session.session);
    session.update(event, progress, moment, effects);
    if asked.is_some() {
        effects.focus(Place::Reply);
    }
    match host.stage {
        Stage::Embedded => told::since(&before, &session.session, effects),
        Stage::Alone if matches!(event, Event::Checked(_)) => {
            let story = deferred::now(deferred::answered_story(progress, session, moment.now)).flatten();
            if let Some(story) = story {
                stories::keep(progress, story, effects);
            }
        }
        Stage::Alone => {}
    }
    let is_over = session.session.is_done() || session.session.phase() == Phase::SetDone;
    if session.is_half() && is_over {
        let ended = Message::Loop(LoopEvent::HalfEnded);
        let _ = deferred::now(deferred::take(model, ended, moment, effects));
    } else if session.session.is_done() {
        let page = play::finished(progress, bank, host, session, effects);
        model.page = page;
        effects.push(Effect::Replace(Route::Result.to_string()));
        arrive::shown(&model.page, false, effects);
    }
}
