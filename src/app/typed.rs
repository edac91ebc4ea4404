//! What the reader types beside a session, when they leave the page or hide it.

use super::{Effects, Message, Model, Moment, Page, deferred};
use crate::views::StoriesEvent;

/// A story that is edited is kept as a version of its own, so that nothing that was typed is lost.
pub(super) fn keep(model: &mut Model, effects: &mut Effects) {
    let is_edited = matches!(&model.page, Page::Stories(stories) if stories.edited.is_some());
    if is_edited {
        let moment = Moment { now: model.now, ..Moment::default() };
        let kept = Message::Stories(StoriesEvent::Kept);
        let _ = deferred::now(deferred::take(model, kept, moment, effects));
    }
}
