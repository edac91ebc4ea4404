//! Turns an address into a page.

use super::awaited::awaited;
use super::{Arrived, Effect, Effects, Lost, Model, Moment, Page, deferred, leave, play, told, typed};
use crate::address::Route;
use crate::words::NotFound;

/// The reader came to an address and leaves the page before. A session or drill that was begun there waits; everything
/// else of that page is dropped.
pub(super) fn arrive(model: &mut Model, at: &Arrived, moment: Moment, effects: &mut Effects) {
    let moment = Moment { random: at.seed.unwrap_or(moment.random), ..moment };
    typed::keep(model, effects);
    leave::leave(model, effects);
    model.progress.is_restored = false;
    let found = Route::parse(&at.fragment, &*model.bank).map_err(NotFound::Address);
    let found = found.and_then(|route| match awaited(model, &route, at, effects) {
        Some(page) => Ok(page),
        None => page_at(model, route, at, moment, effects),
    });
    let page = found.unwrap_or_else(|fault| Page::NotFound(lost(model, fault, &at.fragment)));
    let is_same_form = model.page.is_same_form(&page);
    model.page = page;
    shown(&model.page, is_same_form, effects);
    let is_half = if let Page::Session(session) = &model.page { session.is_half() } else { false };
    if is_half || matches!(model.page, Page::Home) {
        model.tick(effects);
    }
    let is_home = at.fragment.trim_start_matches('#').is_empty() && matches!(model.page, Page::Home);
    told::begun(model, effects);
    if let Some(address) = model.page.address().filter(|address| *address != at.fragment && !is_home) {
        effects.push(Effect::Replace(address));
    }
}

fn lost(model: &Model, fault: NotFound, fragment: &str) -> Lost {
    let is_mistyped = matches!(fault, NotFound::Address(_));
    let corrected = is_mistyped.then(|| Route::corrected(fragment, &*model.bank)).flatten();
    Lost { fault, corrected: corrected.map(|route| route.to_string()) }
}

/// The effects for a page that is new on the screen: title, address, focus. If only a choice on the same form changed,
/// the focus stays on the form.
pub(super) fn shown(page: &Page, is_same_form: bool, effects: &mut Effects) {
    effects.push(Effect::Title(page.title()));
    if !is_same_form {
        effects.to_the_top();
    }
}

fn page_at(
    model: &mut Model,
    route: Route,
    at: &Arrived,
    moment: Moment,
    effects: &mut Effects,
) -> Result<Page, NotFound> {
    match route {
        Route::Home => Ok(Page::Home),
        Route::Daily(None) => {
            let today = model.host.zone.day(moment.now);
            play::session_at(model, Route::Daily(Some(today)), moment, effects)
        }
        Route::Due | Route::Quiz(_) | Route::Daily(Some(_)) | Route::PinnedSet(_) | Route::Challenge(_) => {
            play::session_at(model, route, moment, effects)
        }
        Route::Start
        | Route::Practise(_)
        | Route::Shared(_)
        | Route::Result
        | Route::Mock
        | Route::Stories
        | Route::Loop(..)
        | Route::Job(_)
        | Route::Topic(_)
        | Route::Library(_)
        | Route::Compare
        | Route::Browse(_)
        | Route::Item(_)
        | Route::Worksheet(_)
        | Route::Drills
        | Route::Advent
        | Route::Drill(_)
        | Route::Guide
        | Route::GuidePage(_)
        | Route::Plan
        | Route::SentPlan(_)
        | Route::You
        | Route::Progress
        | Route::Settings
        | Route::Data
        | Route::Help => {
            let page = deferred::now(deferred::page_at(model, route, moment));
            page.unwrap_or_else(|| Ok(Page::Awaited(model.host.awaited(at.clone()))))
        }
    }
}
