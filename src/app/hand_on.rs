//! Handing something on: what can be, and what is done about it.

use yew::html::Scope;
use yew::{Callback, Html};

use super::root::{Root, Told, now};
use super::{Message, Run, State, linked};
use crate::address::{QuizLink, Route};
use crate::app::scannable;
use crate::bank::ItemId;
use crate::browser::{address, files, share as door};
use crate::formats::date;
use crate::formats::link::{Name, Payload, PinnedSet};
use crate::quiz::choose;
use crate::views::{self, Code, FIELD, HandOn, Handing, Offer, ShareProps};

impl Root {
    /// Does what the reader wants. Whether anything changed.
    pub(super) fn hand_on(&mut self, link: &Scope<Self>, wanted: HandOn) -> bool {
        match wanted {
            HandOn::Changed(handing) => return self.take(link, Message::Handing(handing)),
            HandOn::CopyWanted(text) => {
                let link = link.clone();
                door::copy(&text, move |done| {
                    link.send_message(Told::HandedOn(if done { "Copied." } else { denied() }));
                });
            }
            HandOn::ShareWanted(text) => {
                let link = link.clone();
                door::share(&text, move |done| {
                    link.send_message(Told::HandedOn(if done { "Shared." } else { "Nothing was shared." }));
                });
            }
            HandOn::FileWanted(text) => {
                let saved = files::download(&format!("dryrun-link-{}.txt", date(now())), "text/plain", &text);
                let said = if saved { "The file was offered to your browser." } else { denied() };
                return self.handed_on(link, said);
            }
        }
        false
    }

    /// What became of it, said.
    pub(super) fn handed_on(&mut self, link: &Scope<Self>, said: &'static str) -> bool {
        let handing = Handing { said, ..self.state.handing.clone() };
        self.take(link, Message::Handing(handing))
    }
}

/// Leaves the text to the reader's own hands, and says so.
fn denied() -> &'static str {
    door::select(FIELD);
    "This browser does not let the page do that. The text above is selected: copy it by hand."
}

/// The sheet for some offers.
pub(super) fn sheet(state: &State, offers: &[Offer], on_hand: &Callback<HandOn>) -> Html {
    let handing = &state.handing;
    let chosen = offers.get(handing.chosen.min(offers.len().saturating_sub(1)));
    let code = chosen.filter(|offer| handing.has_code && !offer.too_long);
    let code = code.and_then(|offer| scannable(&offer.text)).map(|(side, path)| Code { side, path });
    let (can_share, from_file) = (door::can_share(), address::site().is_empty());
    views::share(&ShareProps { offers, handing, code, can_share, from_file }, on_hand)
}

/// The page of a session that is done, with both sides of a challenge and what can be handed on.
pub(super) fn result(state: &State, run: &Run, on_hand: &Callback<HandOn>) -> Html {
    let offers = linked::offers(&state.bank, run, &Name::clean(&state.handing.name), &address::site());
    let rows = linked::compared(&state.bank, run);
    views::result(&run.session, [sheet(state, &offers, on_hand), views::comparison(&rows)])
}

/// What can be handed on of a set that was put together: its words, and one draw of it.
pub(super) fn of_set(state: &State, link: &QuizLink) -> Vec<Offer> {
    let words = address_of(&Route::Quiz(link.clone()));
    let seed = link.seed.unwrap_or(state.random);
    let drawn = choose(&state.bank, &link.query, seed).unwrap_or_default();
    let numbers = drawn.iter().map(|item| item.number).collect();
    let set = Payload::Set(PinnedSet { numbers, pace: link.pace, seed });
    let pinned =
        linked::offer(&state.bank, &set, "The same questions for everybody who opens it", &address::site());
    let mut offers = vec![Offer::text("This set: everybody gets a draw of their own", words)];
    // Some sets have no fixed draw: none at all, or what each reader missed.
    if !drawn.is_empty() && !link.only_missed {
        offers.extend(pinned);
    }
    offers
}

/// What can be handed on of one question.
pub(super) fn of_item(id: &ItemId) -> Vec<Offer> {
    vec![Offer::text("This question", address_of(&Route::Item(id.clone())))]
}

fn address_of(route: &Route) -> String {
    format!("{}{route}", address::site())
}
