//! How the pages that need the deferred module react to what happens.

use crate::address::Route;
use crate::app::pages::start;
use crate::app::pages::stories::Texts;
use crate::app::{Answer, Effect, Effects, Message, Model, Moment, Page, Place, Progress, leave, places};
use crate::bank::ItemId;
use crate::formats::Notes;
use crate::incident::{self, VoteEvent};
use crate::quiz::Millis;
use crate::views::{CompareEvent, DataEvent, GoalEvent, LibraryEvent, ShareEvent, StoriesEvent, StudyEvent};

use super::markdown::markdown;
use super::own;
use super::rehearsal;
use super::route::library_at;
use super::sheet::sheet;
use super::study::known;
use super::voice;

/// Reacts to a message, if it is one of such a page.
pub(super) fn take(model: &mut Model, message: Message, moment: Moment, effects: &mut Effects) {
    let now = moment.now;
    if let Message::Session(event) = message {
        own::update(model, &event, moment, effects);
    } else if let Message::Drill(event) = message {
        drill(model, &event, now, effects);
    } else if let Message::Voted(event) = message {
        if let Page::Drill(drill) = &mut model.page {
            drill.vote(event);
            // Else Enter would press the same button again, and not show the votes.
            if event == VoteEvent::Toggled {
                effects.focus(Place::Heading);
            }
        }
    } else if let Message::Loop(event) = message {
        rehearsal::update(model, event, moment, effects);
    } else if let Message::Share(event) = message {
        share(model, event, now, effects);
    } else if let Message::Data(event) = message {
        data(model, event, now, effects);
    } else if let Message::Goal(event) = message {
        goal(model, &event, now, effects);
    } else if let Message::Library(event) = message {
        library(model, event, effects);
    } else if let Message::Compare(event) = message {
        compare(model, event, now, effects);
    } else if let Message::Study(event) = message {
        study(model, event, now, effects);
    } else if let Message::Voice(event) = message {
        voice::pressed(model, event, moment, effects);
    } else if let Message::Stories(event) = message {
        stories(model, event, now, effects);
    } else if let Message::SearchPressed = message {
        search(model, moment, effects);
    }
}

fn study(model: &mut Model, event: StudyEvent, now: Millis, effects: &mut Effects) {
    match event {
        StudyEvent::CalendarClicked => calendar(model, now, effects),
        StudyEvent::TableClicked => table(model, now, effects),
        StudyEvent::PauseToggled => {
            let mut notes = model.progress.notes().clone();
            notes.pauses.switch(now);
            model.progress.set_notes(notes, now, effects);
        }
        StudyEvent::PlanTaken => take_plan(model, now, effects),
    }
}

/// The plan that a link brought takes the place of the reader's own.
fn take_plan(model: &mut Model, now: Millis, effects: &mut Effects) {
    let Page::Plan(plan) = &model.page else { return };
    if plan.sent.is_some() {
        let notes = Notes { goal: plan.sent, ..model.progress.notes().clone() };
        model.progress.set_notes(notes, now, effects);
        effects.push(Effect::Go(Route::Plan));
    }
}

/// What is known of each topic as a table.
fn table(model: &mut Model, now: Millis, effects: &mut Effects) {
    let (known, times) = (known(model, now), places::times(model));
    if let Model { page: Page::You(you), bank, .. } = model {
        you.downloaded = None;
        you.download(bank, &known.topics, &times, now, effects);
    }
}

/// The plan as a file for other calendars.
fn calendar(model: &mut Model, now: Millis, effects: &mut Effects) {
    if let Model { page: Page::Plan(plan), host, bank, .. } = model {
        plan.downloaded = None;
        plan.download(host.words, bank, now, effects);
    }
}

fn drill(model: &mut Model, event: &incident::Event, now: Millis, effects: &mut Effects) {
    let Model { page, progress, host, .. } = model;
    if let Page::Drill(drill) = page {
        drill.update(event, progress, &host.site, now, effects);
    }
}

fn goal(model: &mut Model, event: &GoalEvent, now: Millis, effects: &mut Effects) {
    if let Page::Start(start) = &mut model.page {
        start.update(event);
    }
    start::note(&mut model.progress, event, now, effects);
}

fn data(model: &mut Model, event: DataEvent, now: Millis, effects: &mut Effects) {
    if let Model { page: Page::Data(data), progress, bank, .. } = model {
        data.update(event, progress, bank, now, effects);
    }
}

fn library(model: &mut Model, event: LibraryEvent, effects: &mut Effects) {
    if let Model { page: Page::Library(library), bank, collected, host, .. } = model {
        library.update(event, bank, collected, host, effects);
    }
}

fn compare(model: &mut Model, event: CompareEvent, now: Millis, effects: &mut Effects) {
    if let Model { page: Page::Compare(compare), bank, host, .. } = model {
        compare.update(event, host.words, bank, now, effects);
    }
}

fn stories(model: &mut Model, event: StoriesEvent, now: Millis, effects: &mut Effects) {
    if let Model { page: Page::Stories(stories), progress, bank, host, .. } = model {
        let markdown = |progress: &Progress| markdown(host, bank, &progress.stories());
        let sheet = |progress: &Progress, chosen: &[ItemId]| sheet(host, progress, chosen);
        let texts = Texts { markdown: &markdown, sheet: &sheet };
        stories.update(event, progress, bank, &texts, now, effects);
    }
}

/// The search is on the screen at once, so that the focus is in its field when the address has changed.
fn search(model: &mut Model, moment: Moment, effects: &mut Effects) {
    if !matches!(model.page, Page::Library(_)) {
        stories(model, StoriesEvent::Kept, moment.now, effects);
        leave::leave(model, effects);
        model.page = Page::Library(library_at(model, &<_>::default(), moment.random));
        effects.push(Effect::Title(model.page.title()));
        effects.push(Effect::Go(Route::Library(<_>::default())));
    }
    effects.focus(Place::Search);
}

fn share(model: &mut Model, event: ShareEvent, now: Millis, effects: &mut Effects) {
    let is_told = matches!(event, ShareEvent::NameTyped(_) | ShareEvent::TitleTyped(_));
    if let Some(share) = model.page.share_mut() {
        share.update(event, now, effects);
    }
    if !is_told {
        return;
    }
    let Model { bank, host, page, collected, .. } = model;
    if let Page::Result(result) = page {
        result.rename(bank, &host.site);
    } else if let Page::Practise(practise) = page {
        practise.rename(bank, host);
    } else if let Page::Library(library) = page {
        library.offer(bank, collected, host);
    }
}

/// Takes the answer to an effect that such a page asked for.
pub(super) fn answered(model: &mut Model, answer: Answer, moment: Moment, effects: &mut Effects) {
    let now = moment.now;
    if let Answer::Heard(heard) = answer {
        voice::heard(model, heard, moment, effects);
        return;
    }
    if let Model { page: Page::Compare(compare), .. } = model {
        if let Answer::Downloaded { outcome, .. } = answer {
            compare.downloaded = Some(outcome);
        }
    } else if let Model { page: Page::You(you), .. } = model {
        if let Answer::Downloaded { outcome, .. } = answer {
            you.downloaded = Some(outcome);
        }
    } else if let Model { page: Page::Plan(plan), .. } = model {
        if let Answer::Downloaded { outcome, .. } = answer {
            plan.downloaded = Some(outcome);
        } else {
            plan.share.answered(&answer, effects);
        }
    } else if let Model { page: Page::Stories(stories), .. } = model {
        if let Answer::Downloaded { outcome, .. } = answer {
            stories.downloaded = Some(outcome);
        } else if let (Answer::Copied(is_copied), Some(sheet)) = (answer, &mut stories.sheet) {
            sheet.is_copied = Some(is_copied);
        }
    } else if let Model { page: Page::Data(data), progress, bank, .. } = model {
        data.answered(answer, progress, bank, now, effects);
    } else if let Some(share) = model.page.share_mut() {
        share.answered(&answer, effects);
    }
}
