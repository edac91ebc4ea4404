//! What happened to saved progress outside this page: another page of the tab went on in it, or somebody removed it.

use super::{Arrived, Awaited, Effect, Effects, Model, Page, Save};
use crate::words::Keeping;

/// The browser kept the page and shows it again. Meanwhile, another page of this tab may have gone on in the session or
/// drill that is shown.
pub(super) fn returned(model: &mut Model, at: Arrived, effects: &mut Effects) {
    let is_saved = !model.progress.saved.has_unsaved && model.progress.keeping == Keeping::Stored;
    if is_saved && matches!(model.page, Page::Session(_) | Page::Drill(_)) {
        model.page = Page::Awaited(Awaited { at, is_lost: false });
    }
    effects.push(Effect::Load);
}

/// Saves everything that this page knows, because somebody removed what was saved.
pub(super) fn restore(model: &mut Model, effects: &mut Effects) {
    model.progress.restore(effects);
    if let Some(play) = model.page.begun() {
        effects.push(Effect::Save(Save::Play(play)));
    }
}
