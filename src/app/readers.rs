//! Several readers on one device: names, and changing from one reader to another.

use super::pages::data;
use super::{Effect, Effects, Model, Moment, Opened, Page, Progress, arrive, leave, typed};
use crate::address::Route;
use crate::formats::Notes;
use crate::quiz::Millis;
use crate::reader::Name;
use crate::store::{Loaded, ProfileId};
use crate::views::ReaderEvent;
use crate::words::Notice;

/// Reacts to an event about readers.
pub(super) fn update(model: &mut Model, event: ReaderEvent, moment: Moment, effects: &mut Effects) {
    match event {
        ReaderEvent::Named(name) => {
            let notes = Notes { name: Name::clean(&name), ..model.progress.notes().clone() };
            model.progress.set_notes(notes, moment.now, effects);
            effects.push(Effect::ListReaders);
        }
        ReaderEvent::Chosen(place) => {
            if let Some((profile, _)) = model.progress.readers.get(place)
                && *profile != model.progress.profile
            {
                change_to(model, *profile, effects);
            }
        }
        ReaderEvent::Added => change_to(model, ProfileId::new(moment.random), effects),
    }
}

/// Changes the reader. If answers are only in this tab's memory, nothing changes and the page "Your data" says why.
fn change_to(model: &mut Model, profile: ProfileId, effects: &mut Effects) {
    typed::keep(model, effects);
    leave::leave(model, effects);
    if !model.progress.saved.has_unsaved {
        return effects.push(Effect::OpenAs(profile));
    }
    let notice = Some(Notice::ReaderHasUnsaved);
    if let Page::Data(data) = &mut model.page {
        data.notice = notice;
        return;
    }
    model.page = Page::Data(data::Model { notice, ..data::Model::default() });
    effects.push(Effect::Go(Route::Data));
    arrive::shown(&model.page, false, effects);
}

/// Everything belongs to another reader from now on. A session on the screen belonged to the reader before, so the
/// first page takes its place; so did the set that was collected.
pub(super) fn opened(model: &mut Model, opened: Opened, now: Millis, effects: &mut Effects) {
    let is_new = opened.loaded == Loaded::default();
    model.progress = Progress::new(opened, now);
    model.collected.clear();
    effects.push(Effect::Appearance(model.progress.notes().settings));
    effects.push(Effect::ListReaders);
    if matches!(model.page, Page::Data(_)) {
        let notice = is_new.then_some(Notice::ReaderAdded);
        model.page = Page::Data(data::Model { notice, ..data::Model::default() });
    } else {
        model.page = Page::Home;
        effects.push(Effect::Go(Route::Home));
        arrive::shown(&model.page, false, effects);
    }
}
