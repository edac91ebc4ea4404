//! The result of a session: how it came out, both sides of a challenge, and what the reader can share.

use std::rc::Rc;

use crate::address::Route;
use crate::app::Host;
use crate::app::compare::compared;
use crate::app::share::Share;
use crate::bank::Bank;
use crate::formats::link::{Answered, Ended, Payload, PinnedSet, Played};
use crate::memory::PastSession;
use crate::quiz::{Day, Millis, Session};
use crate::reader::{About, Name};
use crate::views::{Compared, Offer};
use crate::words::{OfferKind, ResultSummary, ShareText};

use super::session;

/// The result of a session.
#[derive(Clone)]
pub struct Model {
    /// The address that it was opened from.
    pub route: Route,
    /// The session, which is over.
    pub session: Rc<Session>,
    /// Both sides of every question, after a challenge; else empty.
    pub compared: Vec<Compared>,
    /// The share sheet of the result.
    pub share: Share,
    /// The last session of the same kind of set before this one; `None` if there was none.
    pub before: Option<PastSession>,
    /// When the session ended.
    pub touched: Millis,
    /// The same by the reader's calendar.
    pub day: Day,
    /// The title and the author of the set.
    pub about: About,
    /// The name of the person whose answers are compared; empty if it is not known.
    pub name: Name,
}

impl Model {
    /// The result of a session, and how the last one of the same kind came out.
    #[must_use]
    pub fn new(bank: &Bank, played: &session::Model, before: Option<PastSession>, host: &Host) -> Self {
        let session = Rc::clone(&played.session);
        let challenge = played.challenge.as_deref();
        let compared = challenge.map(|challenge| compared(bank, &session, challenge)).unwrap_or_default();
        let name = challenge.map(|challenge| challenge.name.clone()).unwrap_or_default();
        let (day, about) = (host.zone.day(played.touched), played.about.clone());
        let finished = Finished { route: &played.route, session: &session, day, about: &about };
        let share = Share::of(offers(bank, &finished, &Name::default(), &host.site));
        Self {
            route: played.route.clone(),
            session,
            compared,
            share,
            before,
            touched: played.touched,
            day,
            about,
            name,
        }
    }

    /// What has arrived of the bank fills the session.
    pub fn fill(&mut self, bank: &Bank) {
        if let Some(filled) = self.session.filled(bank) {
            self.session = Rc::new(filled);
        }
    }

    /// Makes the offers again with the name that was typed.
    pub fn rename(&mut self, bank: &Bank, site: &str) {
        let name = Name::clean(&self.share.form.name);
        let Self { route, session, day, about, .. } = self;
        let finished = Finished { route, session, day: *day, about };
        self.share.offers = offers(bank, &finished, &name, site);
    }
}

/// A session that is over.
pub struct Finished<'a> {
    /// The address that it was opened from.
    pub route: &'a Route,
    /// The session.
    pub session: &'a Session,
    /// The day on which it ended, by the reader's calendar.
    pub day: Day,
    /// The title and the author of the set.
    pub about: &'a About,
}

/// What can be shared after a session, under this name, on a site at this address.
#[must_use]
pub fn offers(bank: &Bank, finished: &Finished<'_>, name: &Name, site: &str) -> Vec<Offer> {
    let Finished { route, session, .. } = *finished;
    let first = || session.questions().first_encounters();
    let numbers = first().map(|question| question.item.number).collect();
    let set =
        PinnedSet { numbers, pace: session.pace(), seed: session.seed(), about: finished.about.clone() };
    let answers = first().map(Answered::of).collect();
    let ended = Some(Ended::of(finished.day, session.questions().spent().div_ceil(1000)));
    let played = Played { set: set.clone(), name: name.clone(), ended, answers };
    let same = offer(bank, &Payload::Set(set), OfferKind::SameSet, site);
    let day = if let Route::Daily(Some(day)) = route { Some(*day) } else { None };
    // Where the questions are the same for everybody without it, or it would be too long, the address does.
    let address = match same.as_ref().map(|offer| &offer.text) {
        Some(ShareText::Address(address)) if day.is_none() => address.clone(),
        _ => format!("{site}{route}"),
    };
    let links = [
        same,
        offer(bank, &Payload::Challenge(played.clone()), OfferKind::Challenge, site),
        offer(bank, &Payload::Result(played), OfferKind::Result, site),
    ];
    let summary = ShareText::Result(ResultSummary::of(session, day, address));
    let told = Offer { kind: OfferKind::ResultText, text: summary, named: false, titled: false };
    std::iter::once(told).chain(links.into_iter().flatten()).collect()
}

/// A payload as a link, or as a file if it is too long for a link; `None` if it is too long for both.
pub(super) fn offer(bank: &Bank, payload: &Payload, kind: OfferKind, site: &str) -> Option<Offer> {
    let (named, route): (_, fn(String) -> Route) = match payload {
        Payload::Set(_) => (false, Route::PinnedSet),
        Payload::Challenge(_) => (true, Route::Challenge),
        Payload::Result(_) => (true, Route::Shared),
    };
    let text = match payload.encode(bank.id()) {
        Ok(text) => ShareText::Address(format!("{site}{}", route(text))),
        Err(_) => ShareText::File(route(payload.encode_long(bank.id()).ok()?).to_string()),
    };
    Some(Offer { kind, text, named, titled: false })
}
