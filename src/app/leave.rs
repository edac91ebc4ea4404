//! What becomes of a page that the reader leaves.

use super::pages::session::end_voice;
use super::{Effects, Model, Page};

/// The session or drill on the page waits from now on.
pub(super) fn leave(model: &mut Model, effects: &mut Effects) {
    if let Page::Session(session) = &mut model.page {
        session.flush(effects);
        end_voice(&mut session.voice, true, effects);
    }
    if let Some(play) = model.page.begun() {
        model.progress.put_play(play);
    }
}
