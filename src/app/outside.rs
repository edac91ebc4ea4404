//! What happened to saved progress outside this page: other tabs wrote it, another page of this tab went on in it, or
//! somebody removed it.

use super::{Arrived, Awaited, Effect, Effects, Model, Moment, Page, Save, Stored, Timer, parts};
use crate::store::{Loaded, StorageFault};
use crate::words::Keeping;

/// The browser kept the page and shows it again. Meanwhile, another page of this tab may have gone on in the session or
/// drill that is shown.
pub(super) fn returned(model: &mut Model, at: Arrived, effects: &mut Effects) {
    let is_saved = !model.progress.saved.has_unsaved && model.progress.keeping == Keeping::Stored;
    if is_saved && matches!(model.page, Page::Session(_) | Page::Drill(_) | Page::Loop(_)) {
        model.page = Page::Awaited(Awaited { at, is_lost: false });
    }
    effects.push(Effect::Load);
}

/// The reader comes back to the page. What is saved may have been removed while they were elsewhere.
pub(super) fn shown(model: &Model, effects: &mut Effects) {
    model.tick(effects);
    effects.push(Effect::Load);
}

/// Saved progress was read again.
pub(super) fn loaded(model: &mut Model, loaded: Loaded, moment: Moment, effects: &mut Effects) {
    if loaded.is_cleared {
        restore(model, effects);
    } else {
        let shown = model.page.address();
        let settings = model.progress.notes().settings;
        model.progress.loaded(loaded, shown.as_deref(), moment.now);
        if model.progress.notes().settings != settings {
            effects.push(Effect::Appearance(model.progress.notes().settings));
        }
    }
    parts::go_on(model, moment, effects);
}

/// Something was saved, or refused.
pub(super) fn stored(model: &mut Model, stored: Stored, effects: &mut Effects) {
    // What a newer version keeps is not asked for again: only an update of this page helps.
    if stored.state.has_unsaved && !matches!(stored.result, Err(StorageFault::Newer(_))) {
        effects.push(Effect::Start(Timer::Retry));
    }
    let was_cleared = stored.state.was_cleared;
    // Storage can be used again: another tab may have written in between.
    if model.progress.stored(stored) {
        effects.push(Effect::Load);
    }
    if was_cleared {
        restore(model, effects);
    }
}

/// Saves everything that this page knows, because somebody removed what was saved.
pub(super) fn restore(model: &mut Model, effects: &mut Effects) {
    model.progress.restore(effects);
    if !model.progress.all_stories.is_empty() {
        effects.push(Effect::Save(Save::Stories(model.progress.all_stories.clone())));
    }
    if let Some(play) = model.page.begun() {
        effects.push(Effect::Save(Save::Play(play)));
    }
}
