//! Between links and sessions: what a link begins, what is said before, and what is compared after.

use std::rc::Rc;

use super::start::SetSentence;
use crate::address::Route;
use crate::app::{Run, result_text};
use crate::bank::{Bank, Item};
use crate::formats::link::{
    Answered, LinkAnswer, LinkFault, Name, NoLink, Payload, PinnedSet, Played, to_file,
};
use crate::quiz::{Millis, Pace, Question, Session, daily};
use crate::views::{Compared, Offer, Parts, Theirs, given_words};

/// The payload of a route; `None` for routes without one.
fn payload(bank: &Bank, route: &Route) -> Option<Result<Payload, LinkFault>> {
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
    let decoded = Payload::decode(text, bank.id());
    Some(decoded.and_then(|payload| if is_kind(&payload) { Ok(payload) } else { Err(LinkFault::Damaged) }))
}

/// What is said before a link begins; `None` where it begins at once.
///
/// # Errors
/// With a sentence when it cannot begin.
pub(super) fn invitation(bank: &Bank, route: &Route) -> Result<Option<String>, SetSentence> {
    let Some(payload) = payload(bank, route) else { return Ok(None) };
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
        return Session::new(daily(bank, *day), Pace::Practice, day.seed(), now).ok_or_else(nothing);
    }
    let payload = payload(bank, route).ok_or_else(nothing)?.map_err(|fault| fault.to_string())?;
    let set = payload.set();
    let items = set.open(bank).items.into_iter().map(|(_, item)| item).collect();
    Session::new(items, set.pace, set.seed, now).ok_or_else(nothing)
}

/// First encounters, in the order in which they were asked.
fn first(session: &Session) -> impl Iterator<Item = &Question> {
    session.questions().iter().filter(|question| question.attempt == 1)
}

/// What the views need of an answer out of a link.
fn parts(item: &Item, given: &LinkAnswer) -> Parts {
    match (given, given.response()) {
        (LinkAnswer::Typed(typed), _) => Parts::Typed(typed.words(item)),
        (_, Some(response)) => Parts::Placed(response),
        (_, None) => Parts::Nothing,
    }
}

fn theirs(bank: &Bank, played: &Played) -> Vec<Compared> {
    let opened = played.set.open(bank);
    let row = |(place, item): &(usize, Rc<Item>)| {
        let answered = played.answers.get(*place)?;
        let theirs = match (answered.verdict(item), answered.standing(item)) {
            (Some(_), Some(standing)) => {
                Theirs::Given { standing, words: given_words(item, &parts(item, &answered.given)) }
            }
            _ if answered.is_of(item) => Theirs::Nothing,
            _ => Theirs::Reworded,
        };
        Some(Compared { item: Rc::clone(item), theirs, mine: None })
    };
    opened.items.iter().filter_map(row).collect()
}

/// After a challenge, both sides of every question; empty after any other session.
#[must_use]
pub fn compared(bank: &Bank, run: &Run) -> Vec<Compared> {
    let route = Route::parse(&run.origin, bank).ok();
    let Some(Some(Ok(Payload::Challenge(played)))) = route.as_ref().map(|route| payload(bank, route)) else {
        return Vec::new();
    };
    let mut rows = theirs(bank, &played);
    for row in &mut rows {
        let question = first(&run.session).find(|question| question.item.id == row.item.id);
        row.mine = question.and_then(|question| {
            let given = Answered::of(question).given;
            Some((question.standing()?, given_words(&row.item, &parts(&row.item, &given))))
        });
    }
    rows
}

/// The questions of a shared result with its answers, graded again; and whose it is, and what was retired.
///
/// # Errors
/// With a sentence when the link cannot be opened, or nothing is left of it.
pub fn shared(bank: &Bank, text: &str) -> Result<(String, Vec<Compared>), String> {
    match payload(bank, &Route::Shared(text.to_owned())) {
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
pub fn offers(bank: &Bank, run: &Run, name: &Name, site: &str) -> Vec<Offer> {
    let session = &run.session;
    let numbers = first(session).map(|question| question.item.number).collect();
    let set = PinnedSet { numbers, pace: session.pace(), seed: session.seed() };
    let answers = first(session).map(Answered::of).collect();
    let played = Played { set: set.clone(), name: name.clone(), answers };
    let offer = |payload: &Payload, label| offer(bank, payload, label, site);
    let same = offer(&Payload::Set(set), "The same questions, in the same order");
    let here = || format!("{site}{}", run.origin);
    let (what, address) = match run.origin.strip_prefix("#/daily/") {
        Some(date) => (format!("the five of {date}"), here()),
        None => {
            let link = same.as_ref().filter(|offer| !offer.too_long);
            ("a set".to_owned(), link.map_or_else(here, |offer| offer.text.clone()))
        }
    };
    let text = result_text(session, &what, &address);
    let challenge = "A challenge: the same questions, and your answers to compare with";
    let text = Offer::text("The result, as text, without any answer", text);
    let links = [
        same,
        offer(&Payload::Challenge(played.clone()), challenge),
        offer(&Payload::Result(played), "Your result, with your answers"),
    ];
    std::iter::once(text).chain(links.into_iter().flatten()).collect()
}

/// What stands in a file with a link.
const OPEN_FILE: &str = "To open it: in Dryrun, under Your data, Import.";

/// A payload as a link, or as the file that takes its place; `None` where it is too much for both.
pub(super) fn offer(bank: &Bank, payload: &Payload, label: &'static str, site: &str) -> Option<Offer> {
    let (named, route): (_, fn(String) -> Route) = match payload {
        Payload::Set(_) => (false, Route::PinnedSet),
        Payload::Challenge(_) => (true, Route::Challenge),
        Payload::Result(_) => (true, Route::Shared),
    };
    let (text, too_long) = match payload.encode(bank.id()) {
        Ok(text) => (format!("{site}{}", route(text)), false),
        Err(NoLink::TooLong | NoLink::Unsound) => {
            (to_file(&route(payload.encode_long(bank.id()).ok()?).to_string(), OPEN_FILE), true)
        }
    };
    Some(Offer { label, text, named, too_long })
}
