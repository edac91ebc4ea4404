//! A question that the page around the frame asks: it takes the place of what the address names. What is done with it is in
//! the deferred module.

use std::rc::Rc;

use super::pages::own::{self, State};
use super::pages::remark::Remark;
use super::{Deferred, Effect, Effects, Model, Moment, Page, Said, deferred, leave};
use crate::quiz::{Event, Session};
use crate::views::Stage;

/// The page around asks this. Nobody asks it where the app is a page of its own. The focus stays where it is, as the reader
/// may be elsewhere in the page around.
pub(super) fn ask(model: &mut Model, told: String, moment: Moment, effects: &mut Effects) {
    let is_asked = matches!(&model.page, Page::Own(own) if own.told == told);
    if is_asked || model.host.stage == Stage::Alone {
        return;
    }
    leave::leave(model, effects);
    model.page = Page::Own(own::Model { told, state: State::Awaited });
    effects.push(Effect::Title(model.page.title()));
    begin(model, moment, effects);
}

/// A question that waits for the deferred module begins, where that is there.
pub(super) fn begin(model: &mut Model, moment: Moment, effects: &mut Effects) {
    let is_awaited = matches!(&model.page, Page::Own(own) if matches!(own.state, State::Awaited));
    if !is_awaited {
        return;
    }
    if model.host.deferred == Deferred::Here {
        let _ = deferred::now(deferred::own(model, moment, effects));
    } else {
        effects.push(Effect::FetchDeferred);
    }
}

/// The deferred module is there. Who has waited for the question pressed a button, which is gone: the focus moves to it.
pub(super) fn arrived(model: &mut Model, moment: Moment, effects: &mut Effects) {
    if matches!(&model.page, Page::Own(own) if matches!(own.state, State::Awaited)) {
        begin(model, moment, effects);
        effects.to_the_top();
    }
}

impl Page {
    /// The session on the screen, also that of a question of somebody's own, and what is announced of it.
    pub(super) const fn asked(&self) -> Option<(&Rc<Session>, &Said<Remark>)> {
        if let Self::Session(session) = self {
            Some((&session.session, &session.remark))
        } else if let Self::Own(own::Model { state: State::Asked(asked), .. }) = self {
            Some((&asked.session, &asked.remark))
        } else {
            None
        }
    }

    /// Whether an event can mean something here. A question of somebody's own is answered, and answered again.
    pub(super) const fn takes(&self, event: &Event) -> bool {
        let is_answer =
            matches!(event, Event::Responded(_) | Event::Moved { .. } | Event::Checked(_) | Event::Advanced);
        is_answer || !matches!(self, Self::Own(_))
    }
}
