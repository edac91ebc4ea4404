//! Mock interviews: by their addresses, and what follows from each event.

use std::rc::Rc;

use crate::address::Route;
use crate::app::pages::{rehearsal, session};
use crate::app::{Effect, Effects, Model, Moment, Page, Save};
use crate::bank::ItemId;
use crate::formats::{Play, Unfinished};
use crate::incident::Run;
use crate::quiz::{Countdown, Millis, Pace, Session};
use crate::reader::{About, Name, Title};
use crate::rehearsal::{
    Answer, Asked, Came, Event, Leg, Loop, LoopQuery, Scorecard, Scores, draw, rounds_of,
};
use crate::views::LoopEvent;
use crate::words::{NoSet, NotFound};

/// The mock interview at an address: the one that waits there, or a new one before its first round.
pub(super) fn loop_at(model: &mut Model, query: LoopQuery, moment: Moment) -> Result<Page, NotFound> {
    let seed = query.seed.unwrap_or(moment.random);
    let origin = Route::Loop(LoopQuery { seed: Some(seed), ..query }, None).to_string();
    let (rehearsal, touched) = match model.progress.take_play(&origin) {
        Some(Unfinished { play: Play::Loop(rehearsal), touched, .. }) => (rehearsal, touched),
        Some(_) | None => {
            let rounds = rounds_of(&model.bank, query.length);
            let new = Loop::new(query, seed, rounds, last_scores(model));
            (Rc::new(new.ok_or(NotFound::Set(NoSet::NothingFits))?), moment.now)
        }
    };
    let rehearsal = with_drill(model, rehearsal, moment.now);
    Ok(Page::Loop(shown(model, rehearsal, touched)))
}

/// Half a round of the mock interview at an address, as a session; the interview itself, if it is elsewhere.
pub(super) fn half_at(
    model: &mut Model,
    query: LoopQuery,
    number: u16,
    moment: Moment,
) -> Result<Page, NotFound> {
    let waiting = waiting(model, query).cloned();
    let items = waiting.as_ref().and_then(|rehearsal| {
        let (playing, leg) = rehearsal.playing()?;
        let Asked::Items(items) = &leg.asked else { return None };
        (playing == usize::from(number)).then(|| (Rc::clone(rehearsal), leg.round, items.clone()))
    });
    let Some((rehearsal, round, items)) = items else { return loop_at(model, query, moment) };
    let route = Route::Loop(query, Some(number));
    let begun = match model.progress.take_play(&route.to_string()) {
        Some(Unfinished { play: Play::Session(session), .. }) => Some(session),
        Some(_) | None => None,
    };
    let dealt = || {
        let items = items.iter().filter_map(|id| model.bank.item(id.as_str())).cloned().collect();
        Session::new(items, Pace::Practice, rehearsal.seed(), moment.now).map(Rc::new)
    };
    let Some(dealt) = begun.or_else(dealt) else { return loop_at(model, query, moment) };
    let left = rehearsal.left(round, dealt.questions().spent());
    let mut page = session::Model::new(route, dealt, None, moment.now);
    let title = rehearsal.rounds().get(round).map(|round| model.host.words.round(*round));
    page.about = About { title: Title::clean(title.unwrap_or_default()), author: Name::default() };
    page.countdown = Some(Countdown::lasting(left, moment.now, moment.elapsed));
    page.resume(moment);
    Ok(Page::Session(page))
}

/// Reacts to an event in the mock interview on the page.
pub(super) fn update(model: &mut Model, event: LoopEvent, moment: Moment, effects: &mut Effects) {
    if event == LoopEvent::HalfEnded {
        return half_ended(model, moment, effects);
    }
    let Page::Loop(page) = &model.page else { return };
    let rehearsal = Rc::clone(&page.rehearsal);
    let next = match event {
        LoopEvent::Begun => match draw(&model.bank, &rehearsal) {
            Some(drawn) => rehearsal.after(&Event::Began(drawn), moment.now),
            // The bank has nothing for this half.
            None => rehearsal.after(&Event::Skipped, moment.now),
        },
        LoopEvent::Skipped => rehearsal.after(&Event::Skipped, moment.now),
        LoopEvent::Stopped => rehearsal.after(&Event::Stopped, moment.now),
        LoopEvent::Chosen(query) => return effects.push(Effect::Go(Route::Loop(query, None))),
        LoopEvent::Again => {
            let query = LoopQuery { seed: Some(moment.random), ..rehearsal.query() };
            return effects.push(Effect::Go(Route::Loop(query, None)));
        }
        LoopEvent::HalfEnded => None,
    };
    let Some(next) = next else { return };
    if let Some(half) = half_of(&rehearsal) {
        drop_half(model, &half, effects);
    }
    let half = half_of(&next);
    model.page = Page::Loop(shown(model, Rc::new(next), moment.now));
    save(model, effects);
    match half {
        Some(half) => {
            // A drill that was played before begins again.
            if matches!(half, Route::Drill(_)) {
                drop_half(model, &half, effects);
            }
            effects.push(Effect::Go(half));
        }
        None => effects.to_the_top(),
    }
}

/// Half a round was played to its end: its answers go into the interview.
fn half_ended(model: &mut Model, moment: Moment, effects: &mut Effects) {
    let Page::Session(page) = &model.page else { return };
    let Route::Loop(query, Some(number)) = page.route else { return };
    let (route, questions) = (page.route.clone(), page.session.questions());
    let answers: Vec<Answer> = questions.first_encounters().map(Answer::of).collect();
    let ended = Event::Ended { answers, millis: questions.spent() };
    let Ok(arrived) = loop_at(model, query, moment) else { return };
    model.page = arrived;
    if let Page::Loop(page) = &model.page
        && page.rehearsal.playing().is_some_and(|(playing, _)| playing == usize::from(number))
        && let Some(next) = page.rehearsal.after(&ended, moment.now)
    {
        model.page = Page::Loop(shown(model, Rc::new(next), moment.now));
    }
    drop_half(model, &route, effects);
    save(model, effects);
    effects.push(Effect::Replace(Route::Loop(query, None).to_string()));
    effects.push(Effect::Title(model.page.title()));
    effects.to_the_top();
}

/// The mock interview that waits at the address of a query.
fn waiting(model: &Model, query: LoopQuery) -> Option<&Rc<Loop>> {
    let origin = Route::Loop(query, None).to_string();
    model.progress.plays.iter().find(|play| play.origin == origin).and_then(as_loop)
}

fn as_loop(play: &Unfinished) -> Option<&Rc<Loop>> {
    if let Play::Loop(rehearsal) = &play.play { Some(rehearsal) } else { None }
}

/// The mock interview of which a drill is a half that is played.
pub(super) fn around<'a>(model: &'a Model, run: &Run) -> Option<&'a Rc<Loop>> {
    let is_around = |rehearsal: &&Rc<Loop>| {
        let asked = rehearsal.playing().map(|(_, leg)| &leg.asked);
        matches!(asked, Some(Asked::Drill(id)) if *id == run.drill().id)
    };
    model.progress.plays.iter().filter_map(as_loop).find(is_around)
}

/// The scores of the interview that was finished last.
fn last_scores(model: &Model) -> Option<Scores> {
    let done = model.progress.plays.iter().filter_map(as_loop).find(|rehearsal| rehearsal.is_done())?;
    Some(Scorecard::of(&model.bank, done).scores)
}

/// The page of an interview.
fn shown(model: &Model, rehearsal: Rc<Loop>, touched: Millis) -> rehearsal::Model {
    let card = rehearsal.is_done().then(|| Scorecard::of(&model.bank, &rehearsal));
    rehearsal::Model::new(rehearsal, card, touched, &model.host.site)
}

/// The interview with the drill that is a half of it, if that was played to its end.
fn with_drill(model: &Model, rehearsal: Rc<Loop>, now: Millis) -> Rc<Loop> {
    let Some((_, Leg { asked: Asked::Drill(drill), started, .. })) = rehearsal.playing() else {
        return rehearsal;
    };
    let ended = model.progress.plays.iter().find_map(|play| match &play.play {
        Play::Drill(run) if run.drill().id == *drill => Some((run.ending()?.good, play.touched)),
        Play::Drill(_) | Play::Session(_) | Play::Loop(_) => None,
    });
    let next = ended.zip(ItemId::parse(drill.as_str())).and_then(|((good, touched), id)| {
        let answers = vec![Answer { id, came: Came::Ended { good }, text: String::new() }];
        rehearsal.after(&Event::Ended { answers, millis: touched.since(*started) }, now)
    });
    next.map_or(rehearsal, Rc::new)
}

/// The address of the half that is played.
fn half_of(rehearsal: &Loop) -> Option<Route> {
    let (number, leg) = rehearsal.playing()?;
    Some(match &leg.asked {
        Asked::Items(_) => Route::Loop(rehearsal.query(), u16::try_from(number).ok()),
        Asked::Drill(drill) => Route::Drill(drill.clone()),
    })
}

/// Drops the session of a half that is over or left out, or a drill that is over.
fn drop_half(model: &mut Model, half: &Route, effects: &mut Effects) {
    let (origin, before) = (half.to_string(), model.progress.plays.len());
    let is_dropped = |play: &Unfinished| {
        play.origin == origin && (matches!(play.play, Play::Session(_)) || play.play.is_finished())
    };
    model.progress.plays.retain(|play| !is_dropped(play));
    if matches!(half, Route::Loop(..)) || model.progress.plays.len() < before {
        effects.push(Effect::Save(Save::End(origin)));
    }
}

fn save(model: &Model, effects: &mut Effects) {
    if let Page::Loop(page) = &model.page {
        effects.push(Effect::Save(Save::Play(page.unfinished())));
    }
}
