//! The pages, by their addresses, that need the deferred module.

use std::rc::Rc;

use crate::address::{Route, Search};
use crate::app::pages::{item, library, plan, practise, start, stories, you};
use crate::app::{Model, Moment, Page, SharedResult, Worksheet, compare, set};
use crate::formats::link::Payload;
use crate::quiz::choose;
use crate::words::{NoSet, NotFound};

use super::play::{drill_at, last_result};
use super::rehearsal;
use super::study::plan_now;

/// The seed of worksheets. It is fixed, so a sheet is the same for everybody, and so is its key.
const PAPER_SEED: u32 = 1;

/// The page for a route, if it is one that needs the module.
pub(super) fn page_at(model: &mut Model, route: Route, moment: Moment) -> Result<Page, NotFound> {
    let bank = Rc::clone(&model.bank);
    Ok(match route {
        Route::Start => Page::Start(start::Model::new(&model.progress)),
        Route::Practise(link) => {
            let mut form = practise::Model::new(&bank, link, &model.host, moment.random);
            // Whoever has just used the form goes on in it.
            form.is_open |= matches!(model.page, Page::Practise(_));
            Page::Practise(form)
        }
        Route::Shared(_) => Page::Shared(shared(model, route)?),
        Route::Result => Page::Result(last_result(model)?),
        Route::Mock => Page::Mock,
        Route::Stories => Page::Stories(stories::Model::default()),
        Route::Loop(query, None) => rehearsal::loop_at(model, query, moment)?,
        Route::Loop(query, Some(number)) => rehearsal::half_at(model, query, number, moment)?,
        Route::Job(job) => Page::Job(job),
        Route::Topic(id) => Page::Topic(id),
        Route::Library(search) => Page::Library(library_at(model, &search, moment.random)),
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
            Page::Item(item::Model::new(model.host.words, Rc::clone(item), &model.host.site))
        }
        Route::Worksheet(query) => {
            let items = choose(&bank, &query, PAPER_SEED).map_err(|_| NotFound::Set(NoSet::NothingFits))?;
            Page::Worksheet(Worksheet { query, items })
        }
        Route::Drills => Page::Drills,
        Route::Advent => Page::Advent,
        Route::Drill(id) => Page::Drill(drill_at(model, &id, moment)?),
        Route::Guide => Page::Guide,
        Route::GuidePage(id) => Page::GuidePage(Rc::clone(bank.page(id.as_str()).ok_or(NotFound::Retired)?)),
        Route::Plan => {
            let goal = model.progress.goal();
            Page::Plan(plan::Model::new(plan_now(model, moment.now), goal, &model.host.site))
        }
        Route::SentPlan(goal) => Page::Plan(plan::Model::sent(goal)),
        Route::You => Page::You(you::Model::default()),
        Route::Progress => Page::Progress,
        Route::Settings => Page::Settings,
        // Opened again, the page keeps what it says.
        Route::Data => {
            let kept = if let Page::Data(data) = &mut model.page { Some(std::mem::take(data)) } else { None };
            Page::Data(kept.unwrap_or_default())
        }
        Route::Help => Page::Help,
        Route::Home
        | Route::Due
        | Route::Daily(_)
        | Route::Quiz(_)
        | Route::PinnedSet(_)
        | Route::Challenge(_) => Page::Home,
    })
}

/// The library at a search. What is on the screen already stays as it is.
pub(super) fn library_at(model: &Model, search: &Search, random: u32) -> library::Model {
    if let Page::Library(library) = &model.page
        && library.search() == *search
    {
        return library.clone();
    }
    library::Model::new(&model.bank, search, &model.collected, &model.host, random)
}

fn shared(model: &Model, route: Route) -> Result<SharedResult, NotFound> {
    let Some(payload) = set::payload(&model.bank, &route) else { return Err(NotFound::Retired) };
    let Payload::Result(played) = payload.map_err(NotFound::Link)? else { return Err(NotFound::Retired) };
    let missing = set::of_link(&model.bank, Payload::Result(played.clone()))?.missing;
    let rows = compare::graded(&model.bank, &played);
    let (ended, about) = (played.ended, played.set.about.clone());
    Ok(SharedResult { route, name: played.name, missing, rows, ended, about })
}
