//! Who reads: several people may use one browser.

use super::pages::data;
use super::{Effect, Model, Moment, Opened, Page, Progress, arrive};
use crate::address::Route;
use crate::formats::Notes;
use crate::quiz::Millis;
use crate::reader::Name;
use crate::store::{Loaded, ProfileId};
use crate::views::ReaderEvent;
use crate::words::Notice;

/// What follows from something about who reads.
pub(super) fn update(model: &mut Model, event: ReaderEvent, moment: Moment) -> Vec<Effect> {
    match event {
        ReaderEvent::Named(name) => {
            let notes = Notes { name: Name::clean(&name), ..model.progress.notes().clone() };
            vec![model.progress.set_notes(notes, moment.now), Effect::ListReaders]
        }
        ReaderEvent::Chosen(place) => match model.progress.readers.get(place) {
            Some((profile, _)) if *profile != model.progress.profile => change_to(model, *profile),
            _ => Vec::new(),
        },
        ReaderEvent::Added => change_to(model, ProfileId::new(moment.random)),
    }
}

/// The reader is not changed while answers are in this tab's memory only: the page of the data says so.
fn change_to(model: &mut Model, profile: ProfileId) -> Vec<Effect> {
    let mut effects = arrive::leave(model);
    if !model.progress.saved.has_unsaved {
        effects.push(Effect::OpenAs(profile));
        return effects;
    }
    let notice = Some(Notice::ReaderHasUnsaved);
    if let Page::Data(data) = &mut model.page {
        data.notice = notice;
        return effects;
    }
    model.page = Page::Data(data::Model { notice, ..data::Model::default() });
    effects.push(Effect::Go(Route::Data));
    effects.extend(arrive::shown(&model.page, false));
    effects
}

/// Everything from here on is another reader's. A session on the screen was the other's: the first page takes its
/// place.
pub(super) fn opened(model: &mut Model, opened: Opened, now: Millis) -> Vec<Effect> {
    let is_new = opened.loaded == Loaded::default();
    model.progress = Progress::new(opened, now);
    let mut effects = vec![Effect::Appearance(model.progress.notes().settings), Effect::ListReaders];
    if matches!(model.page, Page::Data(_)) {
        let notice = is_new.then_some(Notice::ReaderAdded);
        model.page = Page::Data(data::Model { notice, ..data::Model::default() });
    } else {
        model.page = Page::Home;
        effects.push(Effect::Go(Route::Home));
        effects.extend(arrive::shown(&model.page, false));
    }
    effects
}
