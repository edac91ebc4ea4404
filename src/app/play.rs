//! What is played at an address: what waits there goes on, else it begins.

use std::rc::Rc;

use super::pages::{drill, invitation, result, session};
use super::set::{self, Seed, Set};
use super::{Effect, Model, Moment, Page, Save, Timer};
use crate::address::Route;
use crate::bank::DrillId;
use crate::formats::{Play, Unfinished};
use crate::incident::Run;
use crate::memory::Review;
use crate::quiz::{Event, Millis, Session};
use crate::words::{NoSet, NotFound};

/// A page, and what is to be done when it comes on the screen.
type Shown = (Page, Vec<Effect>);

/// The session that a route asks for: what waits there goes on; else it begins, or says something first.
pub(super) fn session_at(model: &mut Model, route: Route, moment: Moment) -> Result<Shown, NotFound> {
    if let Some(Play::Session(waiting)) = model.progress.take_play(&route.to_string()) {
        return Ok(go_on(model, route, waiting, moment));
    }
    let set = set_at(model, &route, moment)?;
    if set.invites() {
        return Ok((Page::Invitation(invitation::Model { route, set }), Vec::new()));
    }
    begin(route, &set, moment)
}

fn set_at(model: &Model, route: &Route, moment: Moment) -> Result<Set, NotFound> {
    if let Route::Quiz(link) = route {
        return set::of_query(&model.bank, model.progress.history(), link, moment);
    }
    if let Route::Daily(Some(day)) = route {
        return set::of_day(&model.bank, *day);
    }
    let payload = set::payload(&model.bank, route).ok_or(NotFound::Set(NoSet::NothingFits))?;
    set::of_link(&model.bank, payload.map_err(NotFound::Link)?)
}

/// A session of a set, at its first question.
pub(super) fn begin(route: Route, set: &Set, moment: Moment) -> Result<Shown, NotFound> {
    let session = Rc::new(set.begin(moment.now).map_err(NotFound::Set)?);
    let session = session::Model::new(route, session, set.challenge.clone(), moment.now);
    let mut effects = clock(&session);
    if let Seed::Drawn(seed) = set.seed {
        effects.push(Effect::RememberSeed(seed));
    }
    Ok((Page::Session(session), effects))
}

/// A session that waited. The time of an exam may have run out meanwhile: then its result is shown.
fn go_on(model: &mut Model, route: Route, waiting: Rc<Session>, moment: Moment) -> Shown {
    let challenge = challenge_at(model, &route);
    let mut session = session::Model::new(route, waiting, challenge, moment.now);
    let outcome = session.update(&Event::Resumed, moment.now);
    let mut effects = reviewed(model, outcome.reviews, moment.now);
    effects.extend(outcome.effects);
    effects.extend(clock(&session));
    let is_done = session.session.is_done();
    let page = if is_done { Page::Result(finished(model, &session)) } else { Page::Session(session) };
    (page, effects)
}

fn challenge_at(model: &Model, route: &Route) -> Option<Rc<crate::formats::link::Played>> {
    set::payload(&model.bank, route).and_then(Result::ok).and_then(set::challenge)
}

/// New reviews are in memory, and go to storage before anything else: they cannot be worked out again.
pub(super) fn reviewed(model: &mut Model, reviews: Vec<Review>, now: Millis) -> Vec<Effect> {
    if reviews.is_empty() {
        return Vec::new();
    }
    model.progress.add(&reviews, now);
    vec![Effect::Save(Save::Reviews(reviews))]
}

/// The result of a session that has just ended; it is the last one from now on.
pub(super) fn finished(model: &mut Model, session: &session::Model) -> result::Model {
    model.progress.put_play(session.unfinished());
    result::Model::new(&model.bank, session, &model.host.site)
}

/// The result of the session that ended last.
pub(super) fn last_result(model: &Model) -> Result<result::Model, NotFound> {
    let done = |play: &Unfinished| match &play.play {
        Play::Session(session) if session.is_done() => Some((Rc::clone(session), play.touched)),
        Play::Session(_) | Play::Drill(_) => None,
    };
    let last = model.progress.plays.iter().find_map(|play| Some((done(play)?, play.origin.as_str())));
    let ((session, touched), origin) = last.ok_or(NotFound::NoResult)?;
    let route = Route::parse(origin, &*model.bank).map_err(|_| NotFound::NoResult)?;
    let challenge = challenge_at(model, &route);
    let session = session::Model::new(route, session, challenge, touched);
    Ok(result::Model::new(&model.bank, &session, &model.host.site))
}

/// The drill that a route asks for.
pub(super) fn drill_at(model: &mut Model, id: &DrillId, moment: Moment) -> Result<drill::Model, NotFound> {
    let origin = Route::Drill(id.clone()).to_string();
    let begun = model.progress.take_play(&origin);
    let begun = if let Some(Play::Drill(run)) = begun { Some(run) } else { None };
    let fresh = || model.bank.drill(id.as_str()).cloned().and_then(Run::new).map(Rc::new);
    begun.or_else(fresh).map(|run| drill::Model { run, touched: moment.now }).ok_or(NotFound::Retired)
}

/// What waits at an address is dropped.
pub(super) fn drop_play(model: &mut Model, origin: String) -> Vec<Effect> {
    model.progress.plays.retain(|play| play.origin != origin);
    vec![Effect::Save(Save::End(origin))]
}

/// An exam against the clock is looked at every second.
fn clock(session: &session::Model) -> Vec<Effect> {
    session.deadline().map(|_| Effect::Start(Timer::Second)).into_iter().collect()
}
