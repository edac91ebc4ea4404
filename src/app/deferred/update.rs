//! How the pages that need the deferred module react to what happens.

use crate::app::{Answer, Effects, Message, Model, Page};
use crate::incident;
use crate::quiz::Millis;
use crate::views::{DataEvent, ShareEvent};

/// Reacts to a message, if it is one of such a page.
pub(super) fn take(model: &mut Model, message: Message, now: Millis, effects: &mut Effects) {
    if let Message::Drill(event) = message {
        drill(model, &event, now, effects);
    } else if let Message::Share(event) = message {
        share(model, event, now, effects);
    } else if let Message::Data(event) = message {
        data(model, event, now, effects);
    }
}

fn drill(model: &mut Model, event: &incident::Event, now: Millis, effects: &mut Effects) {
    if let Page::Drill(drill) = &mut model.page {
        drill.update(event, now, effects);
    }
}

fn data(model: &mut Model, event: DataEvent, now: Millis, effects: &mut Effects) {
    if let Model { page: Page::Data(data), progress, bank, .. } = model {
        data.update(event, progress, bank, now, effects);
    }
}

fn share(model: &mut Model, event: ShareEvent, now: Millis, effects: &mut Effects) {
    let is_name = matches!(event, ShareEvent::NameTyped(_));
    if let Some(share) = model.page.share_mut() {
        share.update(event, now, effects);
    }
    if let Page::Result(result) = &mut model.page
        && is_name
    {
        result.rename(&model.bank, &model.host.site);
    }
}

/// Takes the answer to an effect that such a page asked for.
pub(super) fn answered(model: &mut Model, answer: Answer, now: Millis, effects: &mut Effects) {
    if let Model { page: Page::Data(data), progress, bank, .. } = model {
        data.answered(answer, progress, bank, now, effects);
    } else if let Some(share) = model.page.share_mut() {
        share.answered(&answer, effects);
    }
}
