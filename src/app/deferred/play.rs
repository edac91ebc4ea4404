//! The last result, and drills, by address.

use std::rc::Rc;

use crate::address::Route;
use crate::app::pages::{drill, result, session};
use crate::app::{Model, Moment, set};
use crate::bank::DrillId;
use crate::formats::{Play, Unfinished};
use crate::incident::Run;
use crate::words::NotFound;

/// The result of the session that ended last.
pub(super) fn last_result(model: &Model) -> Result<result::Model, NotFound> {
    let done = |play: &Unfinished| match &play.play {
        Play::Session(session) if session.is_done() => Some((Rc::clone(session), play.touched)),
        Play::Session(_) | Play::Drill(_) | Play::Loop(_) => None,
    };
    let last = model.progress.plays.iter().find_map(|play| Some((done(play)?, play.origin.as_str())));
    let ((session, touched), origin) = last.ok_or(NotFound::NoResult)?;
    let route = Route::parse(origin, &*model.bank).map_err(|_| NotFound::NoResult)?;
    let challenge = set::challenge_at(&model.bank, &route);
    let about = set::about(&model.bank, &route);
    let mut session = session::Model::new(route, session, challenge, touched);
    session.about = about;
    let before = model.progress.sessions().before(&session.past(&model.bank)).cloned();
    Ok(result::Model::new(&model.bank, &session, before, &model.host))
}

/// The page for a route that asks for a drill.
pub(super) fn drill_at(model: &mut Model, id: &DrillId, moment: Moment) -> Result<drill::Model, NotFound> {
    let origin = Route::Drill(id.clone()).to_string();
    let begun = model.progress.take_play(&origin);
    let begun = if let Some(Unfinished { play: Play::Drill(run), .. }) = begun { Some(run) } else { None };
    let fresh = || model.bank.drill(id.as_str()).cloned().and_then(Run::new).map(Rc::new);
    let run = begun.or_else(fresh).ok_or(NotFound::Retired)?;
    Ok(drill::Model::new(run, moment.now, &model.host.site))
}
