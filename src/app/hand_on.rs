//! Handing something on: what can be, and what is done about it.

use yew::html::Scope;
use yew::{Callback, Html};

use super::root::{Root, Told, now};
use super::{Message, State, linked};
use crate::address::{LinkMode, QuizLink, Route};
use crate::app::scannable;
use crate::bank::ItemId;
use crate::browser::{address, files, share as door};
use crate::formats::link::{Name, Pace, Payload, PinnedSet};
use crate::formats::{Run, date};
use crate::quiz::choose;
use crate::views::{self, Code, Offer, SHARE_FIELD_ID, ShareEvent, ShareForm, ShareProps};
use crate::words::{OfferKind, ShareOutcome, Words};

impl Root {
    /// Does what the reader wants. Whether anything changed.
    pub(super) fn hand_on(&mut self, link: &Scope<Self>, wanted: ShareEvent) -> bool {
        match wanted {
            ShareEvent::Changed(handing) => return self.take(link, Message::Handing(handing)),
            ShareEvent::CopyClicked(text) => {
                let link = link.clone();
                door::copy(&text, move |done| {
                    link.send_message(Told::HandedOn(if done { ShareOutcome::Copied } else { denied() }));
                });
            }
            ShareEvent::ShareClicked(text) => {
                let link = link.clone();
                door::share(&text, move |done| {
                    link.send_message(Told::HandedOn(if done {
                        ShareOutcome::Shared
                    } else {
                        ShareOutcome::NotShared
                    }));
                });
            }
            ShareEvent::FileClicked(text) => {
                let saved = files::download(&format!("dryrun-link-{}.txt", date(now())), "text/plain", &text);
                let said = if saved { ShareOutcome::FileOffered } else { denied() };
                return self.handed_on(link, said);
            }
        }
        false
    }

    /// What became of it, said.
    pub(super) fn handed_on(&mut self, link: &Scope<Self>, said: ShareOutcome) -> bool {
        let handing = ShareForm { outcome: Some(said), ..self.state.handing.clone() };
        self.take(link, Message::Handing(handing))
    }
}

/// Leaves the text to the reader's own hands, and says so.
fn denied() -> ShareOutcome {
    door::select(SHARE_FIELD_ID);
    ShareOutcome::Denied
}

/// The sheet for some offers.
pub(super) fn sheet(state: &State, offers: &[Offer], on_hand: &Callback<ShareEvent>) -> Html {
    let handing = &state.handing;
    let chosen = offers.get(handing.chosen.min(offers.len().saturating_sub(1)));
    let code = chosen.filter(|offer| handing.has_code && !offer.too_long);
    let code = code.and_then(|offer| scannable(&offer.text)).map(|(side, path)| Code { side, path });
    let (can_share, from_file) = (door::can_share(), address::site().is_empty());
    let words = Words::default();
    views::share(&ShareProps { words, offers, form: handing, code, can_share, from_file }, on_hand)
}

/// The page of a session that is done, with both sides of a challenge and what can be handed on.
pub(super) fn result(state: &State, run: &Run, on_hand: &Callback<ShareEvent>) -> Html {
    let offers = linked::offers(run, &Name::clean(&state.handing.name), &address::site());
    let rows = linked::compared(&state.bank, run);
    let words = Words::default();
    views::result(words, &run.session, [sheet(state, &offers, on_hand), views::comparison(words, &rows)])
}

/// What can be handed on of a set that was put together: its words, and one draw of it.
pub(super) fn of_set(state: &State, link: &QuizLink) -> Vec<Offer> {
    let words = address_of(&Route::Quiz(link.clone()));
    let seed = link.seed.unwrap_or(state.random);
    let drawn = choose(&state.bank, &link.query, seed).unwrap_or_default();
    let numbers = drawn.iter().map(|item| item.number).collect();
    let set = Payload::Set(PinnedSet { numbers, pace: pace(link.mode), seed });
    let pinned = linked::offer(&set, OfferKind::DrawnSet, &address::site());
    let mut offers = vec![Offer::text(OfferKind::Query, words)];
    // Some sets have no fixed draw: none at all, or what each reader missed.
    if !drawn.is_empty() && !link.only_missed {
        offers.extend(pinned);
    }
    offers
}

/// What can be handed on of one question.
pub(super) fn of_item(id: &ItemId) -> Vec<Offer> {
    vec![Offer::text(OfferKind::Question, address_of(&Route::Item(id.clone())))]
}

fn pace(mode: LinkMode) -> Pace {
    match mode {
        LinkMode::Practice => Pace::Practice,
        LinkMode::Exam { minutes } => Pace::Exam { minutes },
    }
}

fn address_of(route: &Route) -> String {
    format!("{}{route}", address::site())
}
