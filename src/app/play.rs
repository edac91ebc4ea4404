//! Sessions and drills by address: what waits at an address continues, else a new one begins.

use std::rc::Rc;

use super::pages::{invitation, session};
use super::set::{self, Seed, Set};
use super::{Arrived, Deferred, Effect, Effects, Host, Model, Moment, Page, Progress, Save, deferred, told};
use crate::address::Route;
use crate::bank::Bank;
use crate::formats::{Play, Unfinished};
use crate::quiz::{Event, Millis, Session};
use crate::words::{NoSet, NotFound};

/// The page for a route that asks for a session. If one waits there, it continues. Else it begins, or an invitation
/// comes first.
pub(super) fn session_at(
    model: &mut Model,
    route: Route,
    moment: Moment,
    effects: &mut Effects,
) -> Result<Page, NotFound> {
    if let Some(Unfinished { play: Play::Session(waiting), touched, .. }) =
        model.progress.take_play(&route.to_string())
    {
        let waiting = began_by_this_clock(waiting, touched, moment.now);
        return Ok(go_on(model, route, waiting, moment, effects));
    }
    let set = set_at(model, &route, moment)?;
    if set.asked() == 0 {
        return Err(NotFound::Set(NoSet::OnlyPrompts));
    }
    if set.is_introduced(&route) {
        // It is on its way while the reader reads.
        if let Some(first) = set.items.first().filter(|item| item.is_awaited()) {
            effects.push(Effect::FetchPart(first.part()));
        }
        return Ok(Page::Invitation(invitation::Model { route, set }));
    }
    begin(&model.bank, route, &set, moment, effects)
}

fn set_at(model: &Model, route: &Route, moment: Moment) -> Result<Set, NotFound> {
    if let Route::Quiz(link) = route {
        return set::of_query(&model.bank, model.progress.history(), link, moment);
    }
    if let Route::Due = route {
        let queue = deferred::now(deferred::queue(model, moment.now)).unwrap_or_default();
        return set::of_queue(queue, moment.random);
    }
    if let Route::Daily(Some(day)) = route {
        return set::of_day(&model.bank, *day);
    }
    let payload = set::payload(&model.bank, route).ok_or(NotFound::Set(NoSet::NothingFits))?;
    set::of_link(&model.bank, payload.map_err(NotFound::Link)?)
}

/// A session of a set, at its first question. Parts of the bank may have arrived since the set was found.
pub(super) fn begin(
    bank: &Bank,
    route: Route,
    set: &Set,
    moment: Moment,
    effects: &mut Effects,
) -> Result<Page, NotFound> {
    let session = Rc::new(set.begin(moment.now).map_err(NotFound::Set)?);
    let mut session = session::Model::new(route, session, set.challenge.clone(), moment.now);
    session.about = set.about.clone();
    session.fill(bank);
    session.fetch(effects);
    session.resume(moment);
    session.start_clock(moment, effects);
    // The clock of an exam runs from here on, also if the page is closed before the first answer.
    session.save(effects);
    if let Seed::Drawn(seed) = set.seed {
        effects.push(Effect::RememberSeed(seed));
    }
    Ok(Page::Session(session))
}

/// Continues a session that waited. If the time of an exam has run out meanwhile, its result is shown.
fn go_on(
    model: &mut Model,
    route: Route,
    waiting: Rc<Session>,
    moment: Moment,
    effects: &mut Effects,
) -> Page {
    let challenge = set::challenge_at(&model.bank, &route);
    let about = set::about(&model.bank, &route);
    let mut session = session::Model::new(route, waiting, challenge, moment.now);
    session.about = about;
    let before = Rc::clone(&session.session);
    session.update(&Event::Resumed, &mut model.progress, moment, effects);
    if session.session.is_done() {
        told::ran_out(model.host.stage, &before, &session.session, effects);
        return finished(&mut model.progress, &model.bank, &model.host, &session, effects);
    }
    session.start_clock(moment, effects);
    Page::Session(session)
}

/// A session that waited, by the clock as it goes now. If the clock was set back, the reader did something in the
/// session at a time that is still to come. Then the session began that much earlier: what had passed of an exam by
/// then has passed.
fn began_by_this_clock(session: Rc<Session>, touched: Millis, now: Millis) -> Rc<Session> {
    if touched <= now || session.deadline().is_none() {
        return session;
    }
    let passed = touched.since(session.started());
    Rc::new(session.begun_at(Millis(now.0.saturating_sub(passed.into()))))
}

/// The page with the result of a session that has just ended. From now on it is the last result, and a line of it is
/// kept.
pub(super) fn finished(
    progress: &mut Progress,
    bank: &Bank,
    host: &Host,
    session: &session::Model,
    effects: &mut Effects,
) -> Page {
    progress.put_play(session.unfinished());
    let line = session.past(bank);
    let before = progress.sessions().before(&line).cloned();
    // Nothing can be said of a session without an answer.
    if session.session.questions().iter().any(|question| question.verdict().is_some()) {
        progress.add_session(line, effects);
    }
    let is_here = host.deferred == Deferred::Here;
    let result = is_here.then(|| deferred::now(deferred::result(bank, session, before, host))).flatten();
    result.map_or_else(
        || {
            effects.push(Effect::FetchDeferred);
            Page::Awaited(host.awaited(Arrived { fragment: Route::Result.to_string(), seed: None }))
        },
        Page::Result,
    )
}

/// Drops what waits at an address. A mock interview takes the half that is played with it.
pub(super) fn drop_play(model: &mut Model, origin: String, effects: &mut Effects) {
    let query = origin.strip_prefix("#/loop?");
    let is_half = |other: &str| {
        let half = other.strip_prefix("#/loop/").and_then(|half| half.split_once('?'));
        query.is_some() && half.map(|(_, query)| query) == query
    };
    for dropped in model.progress.plays.extract_if(.., |play| play.origin == origin || is_half(&play.origin))
    {
        if dropped.origin != origin {
            effects.push(Effect::Save(Save::End(dropped.origin)));
        }
    }
    effects.push(Effect::Save(Save::End(origin)));
}

/// Whether the time of an exam that waits runs out at some time from now.
pub(super) fn has_clock(progress: &Progress, now: Millis) -> bool {
    let left = |play: &Unfinished| match &play.play {
        Play::Session(session) => session.time_left(now),
        Play::Drill(_) | Play::Loop(_) => None,
    };
    progress.unfinished().any(|play| left(play) > Some(0))
}
