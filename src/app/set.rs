//! Finds the questions that an address asks for.

use std::rc::Rc;

use super::Moment;
use crate::address::{QuizLink, Route};
use crate::bank::{Bank, Item, Kind};
use crate::formats::link::{LinkFault, Payload, PinnedSet, Played};
use crate::memory::{History, Queue};
use crate::quiz::{Day, Millis, Pace, Session, SetFault, SetQuery, apart, choose, daily};
use crate::reader::About;
use crate::words::{Missing, NoSet, NotFound};

/// Questions to play, found in the bank.
#[derive(Clone)]
pub struct Set {
    /// The questions, in their order. Never empty.
    pub items: Vec<Rc<Item>>,
    /// Practice or exam, with its limit.
    pub pace: Pace,
    /// The seed, which decides the order of options, and where it comes from.
    pub seed: Seed,
    /// Somebody's answers to compare with afterwards.
    pub challenge: Option<Rc<Played>>,
    /// How many of its questions this bank does not have.
    pub missing: Missing,
    /// Its title and its author.
    pub about: About,
}

/// Where a seed comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seed {
    /// The address names it, or it follows from the address.
    Given(u32),
    /// It is random, because the address names none.
    Drawn(u32),
}

impl Seed {
    /// The seed as a number.
    #[must_use]
    pub const fn number(self) -> u32 {
        let (Self::Given(seed) | Self::Drawn(seed)) = self;
        seed
    }
}

impl Set {
    /// Whether an introduction comes before the set of this address: before an exam, because its clock runs, and before
    /// what somebody made for others. What the app itself begins for practice, and an address that anybody can write,
    /// begins at once (ARCHITECTURE.md).
    #[must_use]
    pub const fn is_introduced(&self, route: &Route) -> bool {
        self.pace.is_exam()
            || self.challenge.is_some()
            || !self.missing.is_none()
            || matches!(route, Route::PinnedSet(_))
    }

    /// How many of its questions are asked: an exam leaves those out that nobody can mark.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.items.iter().filter(|item| !self.pace.is_exam() || item.kind() != Kind::Prompt).count()
    }

    /// About how many minutes the set takes in practice: one for a question, five for one to answer aloud.
    #[must_use]
    pub fn minutes(&self) -> usize {
        self.items.iter().map(|item| if item.kind() == Kind::Prompt { 5 } else { 1 }).sum()
    }

    /// A new session of this set.
    ///
    /// # Errors
    /// When an exam would have only interview questions, which nobody can mark.
    pub fn begin(&self, now: Millis) -> Result<Session, NoSet> {
        Session::new(self.items.clone(), self.pace, self.seed.number(), now).ok_or(NoSet::OnlyPrompts)
    }
}

/// The questions that a query asks for.
///
/// # Errors
/// When there are none, with the reason.
pub(super) fn of_query(
    bank: &Bank,
    history: &History,
    link: &QuizLink,
    moment: Moment,
) -> Result<Set, NotFound> {
    let seed = link.seed.map_or(Seed::Drawn(moment.random), Seed::Given);
    let items = chosen(bank, history, link, seed.number()).map_err(NotFound::Set)?;
    Ok(Set {
        items,
        pace: link.pace,
        seed,
        challenge: None,
        missing: Missing::default(),
        about: link.about.clone(),
    })
}

fn chosen(bank: &Bank, history: &History, link: &QuizLink, seed: u32) -> Result<Vec<Rc<Item>>, NoSet> {
    let found = |query: &SetQuery| {
        choose(bank, query, seed).map_err(|fault| match fault {
            SetFault::Unknown(id) => NoSet::Unknown(id),
            SetFault::NothingFits => NoSet::NothingFits,
        })
    };
    if !link.only_missed {
        return found(&link.query);
    }
    // What was missed is looked for in all that fits, of every kind, not in a draw of it.
    let kinds = if link.query.kinds.is_empty() { Kind::ALL.to_vec() } else { link.query.kinds.clone() };
    let mut fitting = found(&SetQuery { count: None, kinds, ..link.query.clone() })?;
    let mut missed = Vec::new();
    for id in history.missed() {
        missed.extend(fitting.extract_if(.., |item| item.id == id));
    }
    missed = apart(missed);
    missed.truncate(link.query.count.map_or(usize::MAX, usize::from));
    if missed.is_empty() { Err(NoSet::NothingMissed) } else { Ok(missed) }
}

/// The five of a day.
///
/// # Errors
/// When the bank has no closed question.
pub(super) fn of_day(bank: &Bank, day: Day) -> Result<Set, NotFound> {
    let items = daily(bank, day);
    if items.is_empty() {
        return Err(NotFound::Set(NoSet::NothingFits));
    }
    let (pace, seed) = (Pace::Practice, Seed::Given(day.seed()));
    Ok(Set { items, pace, seed, challenge: None, missing: Missing::default(), about: About::default() })
}

/// Today's queue. Its order is the queue's; the seed decides only the order of options.
///
/// # Errors
/// When there is none: the bank has no closed question.
pub(super) fn of_queue(queue: Queue, random: u32) -> Result<Set, NotFound> {
    if queue.items.is_empty() {
        return Err(NotFound::Set(NoSet::NothingFits));
    }
    let (pace, seed) = (Pace::Practice, Seed::Drawn(random));
    Ok(Set {
        items: queue.items,
        pace,
        seed,
        challenge: None,
        missing: Missing::default(),
        about: About::default(),
    })
}

/// The questions that a link carries.
///
/// # Errors
/// When this bank has none of them.
pub(super) fn of_link(bank: &Bank, payload: Payload) -> Result<Set, NotFound> {
    let opened = payload.set().open(bank);
    let missing = Missing { asked: opened.asked, retired: opened.retired, newer: opened.newer };
    if opened.items.is_empty() {
        return Err(NotFound::Set(NoSet::AllMissing(missing)));
    }
    let items = opened.items.into_iter().map(|(_, item)| item).collect();
    let (pace, seed) = (payload.set().pace, Seed::Given(payload.set().seed));
    let about = payload.set().about.clone();
    Ok(Set { items, pace, seed, challenge: challenge(payload), missing, about })
}

/// The payload of a route, decoded; `None` for routes without a payload.
#[must_use]
pub(super) fn payload(bank: &Bank, route: &Route) -> Option<Result<Payload, LinkFault>> {
    let read = |text: &str, is_kind: fn(&Payload) -> bool| {
        Payload::decode(text, bank.id())
            .and_then(|payload| if is_kind(&payload) { Ok(payload) } else { Err(LinkFault::Damaged) })
    };
    if let Route::PinnedSet(text) = route {
        Some(read(text, |payload| matches!(payload, Payload::Set(_))))
    } else if let Route::Challenge(text) = route {
        Some(read(text, |payload| matches!(payload, Payload::Challenge(_))))
    } else if let Route::Shared(text) = route {
        Some(read(text, |payload| matches!(payload, Payload::Result(_))))
    } else {
        None
    }
}

/// The title and the author of the set at a route.
#[must_use]
pub(super) fn about(bank: &Bank, route: &Route) -> About {
    match (route, payload(bank, route)) {
        (Route::Quiz(link), _) => link.about.clone(),
        (_, Some(Ok(payload))) => payload.set().about.clone(),
        _ => About::default(),
    }
}

/// The address of the kind of set at a route, without what differs from one time to the next: seed, day, title, and whose
/// answers a challenge has. Empty for routes without a set.
#[must_use]
pub(super) fn kind_of(bank: &Bank, route: &Route) -> String {
    let kind = if let Route::Quiz(link) = route {
        Some(Route::Quiz(QuizLink { seed: None, about: About::default(), ..link.clone() }))
    } else if let Route::Due = route {
        Some(Route::Due)
    } else if let Route::Daily(_) = route {
        Some(Route::Daily(None))
    } else {
        payload(bank, route).and_then(Result::ok).and_then(|payload| {
            let set = Payload::Set(PinnedSet { seed: 0, about: About::default(), ..payload.set().clone() });
            set.encode(bank.id()).ok().map(Route::PinnedSet)
        })
    };
    kind.map(|route| route.to_string()).unwrap_or_default()
}

/// The answers of another person, if a link carries them for comparison.
#[must_use]
pub(super) fn challenge(payload: Payload) -> Option<Rc<Played>> {
    if let Payload::Challenge(played) = payload { Some(Rc::new(played)) } else { None }
}

pub(super) fn challenge_at(bank: &Bank, route: &Route) -> Option<Rc<Played>> {
    payload(bank, route).and_then(Result::ok).and_then(challenge)
}
