//! Between links and sessions: what a link begins, what is said before, and what is compared after.

use std::rc::Rc;

use super::start::SetSentence;
use crate::address::Route;
use crate::app::result_text;
use crate::bank::{Bank, Item, Kind};
use crate::formats::Run;
use crate::formats::link::{
    Answered, Given, LinkFault, Name, NoLink, Pace, Payload, PinnedSet, Played, to_file,
};
use crate::quiz::{Millis, Mode, Question, Session, daily};
use crate::views::{Compared, Offer, OtherAnswer};
use crate::words::{AnswerParts, OfferKind, Words};

/// The payload of a route; `None` for routes without one.
fn payload(route: &Route) -> Option<Result<Payload, LinkFault>> {
    let (text, is_kind): (_, fn(&Payload) -> bool) = match route {
        Route::PinnedSet(text) => (text, |payload| matches!(payload, Payload::Set(_))),
        Route::Challenge(text) => (text, |payload| matches!(payload, Payload::Challenge(_))),
        Route::Shared(text) => (text, |payload| matches!(payload, Payload::Result(_))),
        Route::Home
        | Route::Practise(_)
        | Route::Quiz(_)
        | Route::Daily(_)
        | Route::Result
        | Route::Browse(_)
        | Route::Item(_)
        | Route::Worksheet(_)
        | Route::Drills
        | Route::Drill(_)
        | Route::Guide
        | Route::GuidePage(_)
        | Route::Progress
        | Route::Settings
        | Route::Data
        | Route::Help => return None,
    };
    let decoded = Payload::decode(text);
    Some(decoded.and_then(|payload| if is_kind(&payload) { Ok(payload) } else { Err(LinkFault::Damaged) }))
}

/// What is said before a link begins; `None` where it begins at once.
///
/// # Errors
/// With a sentence when it cannot begin.
pub(super) fn invitation(bank: &Bank, route: &Route) -> Result<Option<String>, SetSentence> {
    let Some(payload) = payload(route) else { return Ok(None) };
    let payload = payload.map_err(|fault| fault.to_string())?;
    let opened = payload.set().open(bank);
    let missing = opened.missing_words();
    if opened.items.is_empty() {
        return Err(missing.unwrap_or_default());
    }
    let Payload::Challenge(played) = &payload else { return Ok(missing) };
    let who = if played.name.is_empty() { "Somebody" } else { played.name.as_str() };
    let words = format!(
        "{who} played these questions and asks you to do the same: {} in all. The other answers stay hidden until \
         yours are given. {}",
        opened.asked,
        missing.unwrap_or_default()
    );
    Ok(Some(words.trim_end().to_owned()))
}

/// The session of a route that is no query.
///
/// # Errors
/// With a sentence when there is none.
pub(super) fn begin(bank: &Bank, route: &Route, now: Millis) -> Result<Session, SetSentence> {
    let nothing = || "There is nothing to play here.".to_owned();
    if let Route::Daily(Some(day)) = route {
        return Session::new(daily(bank, *day), Mode::Practice, day.seed(), now).ok_or_else(nothing);
    }
    let payload = payload(route).ok_or_else(nothing)?.map_err(|fault| fault.to_string())?;
    let set = payload.set();
    let mut items: Vec<_> = set.open(bank).items.into_iter().map(|(_, item)| item).collect();
    let mode = match set.pace {
        Pace::Practice => Mode::Practice,
        Pace::Exam { minutes } => {
            // Nobody marks an open answer at the end of an exam.
            items.retain(|item| item.kind() != Kind::Prompt);
            Mode::Exam { deadline: minutes.map(|minutes| now.plus_minutes(minutes)) }
        }
    };
    Session::new(items, mode, set.seed, now).ok_or_else(nothing)
}

/// First encounters, in the order in which they were asked.
fn first(session: &Session) -> impl Iterator<Item = &Question> {
    session.questions().iter().filter(|question| question.attempt == 1)
}

/// What the views need of an answer out of a link.
fn parts(item: &Item, given: &Given) -> AnswerParts {
    match (given, given.response()) {
        (Given::Typed(typed), _) => AnswerParts::Typed(typed.words(item)),
        (_, Some(response)) => AnswerParts::Placed(response),
        (_, None) => AnswerParts::Nothing,
    }
}

fn theirs(bank: &Bank, played: &Played) -> Vec<Compared> {
    let opened = played.set.open(bank);
    let row = |(place, item): &(usize, Rc<Item>)| {
        let answered = played.answers.get(*place)?;
        let theirs = match (answered.verdict(item), answered.standing(item)) {
            (Some(_), Some(standing)) => OtherAnswer::Given {
                standing,
                words: Words::default().answer(item, &parts(item, &answered.given)),
            },
            _ if answered.is_of(item) => OtherAnswer::Nothing,
            _ => OtherAnswer::Reworded,
        };
        Some(Compared { item: Rc::clone(item), theirs, mine: None })
    };
    opened.items.iter().filter_map(row).collect()
}

/// After a challenge, both sides of every question; empty after any other session.
#[must_use]
pub fn compared(bank: &Bank, run: &Run) -> Vec<Compared> {
    let route = Route::parse(&run.origin, bank).ok();
    let Some(Some(Ok(Payload::Challenge(played)))) = route.as_ref().map(payload) else { return Vec::new() };
    let mut rows = theirs(bank, &played);
    for row in &mut rows {
        let question = first(&run.session).find(|question| question.item.id == row.item.id);
        row.mine = question.and_then(|question| {
            let given = Answered::of(question).given;
            Some((question.standing()?, Words::default().answer(&row.item, &parts(&row.item, &given))))
        });
    }
    rows
}

/// The questions of a shared result with its answers, graded again; and whose it is, and what was retired.
///
/// # Errors
/// With a sentence when the link cannot be opened, or nothing is left of it.
pub fn shared(bank: &Bank, text: &str) -> Result<(String, Vec<Compared>), String> {
    match payload(&Route::Shared(text.to_owned())) {
        Some(Ok(Payload::Result(played))) => {
            let rows = theirs(bank, &played);
            let missing = played.set.open(bank).missing_words().unwrap_or_default();
            if rows.is_empty() {
                return Err(missing);
            }
            let name = played.name.as_str();
            let from = if name.is_empty() { String::new() } else { format!("From {name}. ") };
            Ok((format!("{from}{missing}"), rows))
        }
        Some(Err(fault)) => Err(fault.to_string()),
        _ => Err(LinkFault::Damaged.to_string()),
    }
}

/// What can be handed on after a session, under this name, for a site at this address.
pub fn offers(run: &Run, name: &Name, site: &str) -> Vec<Offer> {
    let session = &run.session;
    let minutes = |deadline: Millis| {
        u16::try_from(deadline.since(session.started()) / 60_000).ok().filter(|&minutes| minutes > 0)
    };
    let pace = match session.mode() {
        Mode::Practice => Pace::Practice,
        Mode::Exam { deadline } => Pace::Exam { minutes: deadline.and_then(minutes) },
    };
    let numbers = first(session).map(|question| question.item.number).collect();
    let set = PinnedSet { numbers, pace, seed: session.seed() };
    let answers = first(session).map(Answered::of).collect();
    let played = Played { set: set.clone(), name: name.clone(), answers };
    let same = offer(&Payload::Set(set), OfferKind::SameSet, site);
    let here = || format!("{site}{}", run.origin);
    let (what, address) = match run.origin.strip_prefix("#/daily/") {
        Some(date) => (format!("the five of {date}"), here()),
        None => {
            let link = same.as_ref().filter(|offer| !offer.too_long);
            ("a set".to_owned(), link.map_or_else(here, |offer| offer.text.clone()))
        }
    };
    let text = result_text(session, &what, &address);
    let text = Offer::text(OfferKind::ResultText, text);
    let links = [
        same,
        offer(&Payload::Challenge(played.clone()), OfferKind::Challenge, site),
        offer(&Payload::Result(played), OfferKind::Result, site),
    ];
    std::iter::once(text).chain(links.into_iter().flatten()).collect()
}

/// A payload as a link, or as the file that takes its place; `None` where it is too much for both.
pub(super) fn offer(payload: &Payload, kind: OfferKind, site: &str) -> Option<Offer> {
    let (named, route): (_, fn(String) -> Route) = match payload {
        Payload::Set(_) => (false, Route::PinnedSet),
        Payload::Challenge(_) => (true, Route::Challenge),
        Payload::Result(_) => (true, Route::Shared),
    };
    let (text, too_long) = match payload.encode() {
        Ok(text) => (format!("{site}{}", route(text)), false),
        Err(NoLink::TooLong | NoLink::Unsound) => {
            (to_file(&route(payload.encode_long().ok()?).to_string()), true)
        }
    };
    Some(Offer { kind, text, named, too_long })
}
