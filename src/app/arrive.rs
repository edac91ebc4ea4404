//! Turns an address into a page.

use std::rc::Rc;

use super::awaited::awaited;
use super::pages::{item, library, practise, start};
use super::{
    Arrived, Effect, Effects, Lost, Model, Moment, Page, SharedResult, Worksheet, compare, play, set,
};
use crate::address::Route;
use crate::formats::link::Payload;
use crate::quiz::choose;
use crate::words::{NoSet, NotFound};

/// The seed of worksheets. It is fixed, so a sheet is the same for everybody, and so is its key.
const PAPER_SEED: u32 = 1;

/// The reader came to an address and leaves the page before. A session or drill that was begun there waits; everything
/// else of that page is dropped.
pub(super) fn arrive(model: &mut Model, at: &Arrived, moment: Moment, effects: &mut Effects) {
    let moment = Moment { random: at.seed.unwrap_or(moment.random), ..moment };
    leave(model, effects);
    model.progress.is_restored = false;
    let found = Route::parse(&at.fragment, &*model.bank).map_err(NotFound::Address);
    let found = found.and_then(|route| match awaited(model, &route, at, effects) {
        Some(page) => Ok(page),
        None => page_at(model, route, moment, effects),
    });
    let page = found.unwrap_or_else(|fault| Page::NotFound(lost(model, fault, &at.fragment)));
    let is_same_form = model.page.is_same_form(&page);
    model.page = page;
    shown(&model.page, is_same_form, effects);
    if matches!(model.page, Page::Home) {
        model.tick(effects);
    }
    let is_home = at.fragment.trim_start_matches('#').is_empty() && matches!(model.page, Page::Home);
    if let Some(address) = model.page.address().filter(|address| *address != at.fragment && !is_home) {
        effects.push(Effect::Replace(address));
    }
}

fn lost(model: &Model, fault: NotFound, fragment: &str) -> Lost {
    let is_mistyped = matches!(fault, NotFound::Address(_));
    let corrected = is_mistyped.then(|| Route::corrected(fragment, &*model.bank)).flatten();
    Lost { fault, corrected: corrected.map(|route| route.to_string()) }
}

/// The session or drill on the page waits from now on.
pub(super) fn leave(model: &mut Model, effects: &mut Effects) {
    if let Page::Session(session) = &mut model.page {
        session.flush(effects);
    }
    if let Some(play) = model.page.begun() {
        model.progress.put_play(play);
    }
}

/// The effects for a page that is new on the screen: title, address, focus. If only a choice on the same form changed,
/// the focus stays on the form.
pub(super) fn shown(page: &Page, is_same_form: bool, effects: &mut Effects) {
    effects.push(Effect::Title(page.title()));
    if !is_same_form {
        effects.to_the_top();
    }
}

fn page_at(model: &mut Model, route: Route, moment: Moment, effects: &mut Effects) -> Result<Page, NotFound> {
    let bank = Rc::clone(&model.bank);
    Ok(match route {
        Route::Home => Page::Home,
        Route::Start => Page::Start(start::Model::new(&model.progress)),
        Route::Practise(link) => {
            let mut form = practise::Model::new(&bank, link, &model.host, moment.random);
            // Whoever has just used the form goes on in it.
            form.is_open |= matches!(model.page, Page::Practise(_));
            Page::Practise(form)
        }
        Route::Daily(None) => {
            let today = model.host.zone.day(moment.now);
            return play::session_at(model, Route::Daily(Some(today)), moment, effects);
        }
        Route::Quiz(_) | Route::Daily(Some(_)) | Route::PinnedSet(_) | Route::Challenge(_) => {
            return play::session_at(model, route, moment, effects);
        }
        Route::Shared(_) => Page::Shared(shared(model, route)?),
        Route::Result => Page::Result(play::last_result(model)?),
        Route::Mock => Page::Mock,
        Route::Job(job) => Page::Job(job),
        Route::Topic(id) => Page::Topic(id),
        Route::Library(typed) => Page::Library(library_at(model, &typed, moment.random)),
        // Opened again, the page keeps what was pasted.
        Route::Compare => {
            let kept = if let Page::Compare(compare) = &mut model.page {
                Some(std::mem::take(compare))
            } else {
                None
            };
            Page::Compare(kept.unwrap_or_default())
        }
        Route::Browse(query) => Page::Browse(query),
        Route::Item(id) => {
            let item = bank.item(id.as_str()).ok_or(NotFound::Retired)?;
            Page::Item(item::Model::new(Rc::clone(item), &model.host.site))
        }
        Route::Worksheet(query) => {
            let items = choose(&bank, &query, PAPER_SEED).map_err(|_| NotFound::Set(NoSet::NothingFits))?;
            Page::Worksheet(Worksheet { query, items })
        }
        Route::Drills => Page::Drills,
        Route::Drill(id) => Page::Drill(play::drill_at(model, &id, moment)?),
        Route::Guide => Page::Guide,
        Route::GuidePage(id) => Page::GuidePage(Rc::clone(bank.page(id.as_str()).ok_or(NotFound::Retired)?)),
        Route::You => Page::You,
        Route::Progress => Page::Progress,
        Route::Settings => Page::Settings,
        // Opened again, the page keeps what it says.
        Route::Data => {
            let kept = if let Page::Data(data) = &mut model.page { Some(std::mem::take(data)) } else { None };
            Page::Data(kept.unwrap_or_default())
        }
        Route::Help => Page::Help,
    })
}

/// The library at a search. What is on the screen already stays as it is.
pub(super) fn library_at(model: &Model, typed: &str, random: u32) -> library::Model {
    if let Page::Library(library) = &model.page
        && library.typed == typed
    {
        return library.clone();
    }
    library::Model::new(&model.bank, typed, &model.collected, &model.host, random)
}

fn shared(model: &Model, route: Route) -> Result<SharedResult, NotFound> {
    let Some(payload) = set::payload(&model.bank, &route) else { return Err(NotFound::Retired) };
    let Payload::Result(played) = payload.map_err(NotFound::Link)? else { return Err(NotFound::Retired) };
    let missing = set::of_link(&model.bank, Payload::Result(played.clone()))?.missing;
    let rows = compare::graded(&model.bank, &played);
    let (ended, about) = (played.ended, played.set.about.clone());
    Ok(SharedResult { route, name: played.name, missing, rows, ended, about })
}
