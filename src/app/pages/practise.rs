//! The form for a set.

use crate::address::{QuizLink, Route};
use crate::app::Host;
use crate::app::share::Share;
use crate::bank::Bank;
use crate::formats::link::{Payload, PinnedSet};
use crate::quiz::choose;
use crate::views::Offer;
use crate::words::OfferKind;

use super::result::offer;

/// The form for a set.
#[derive(Clone)]
pub struct Model {
    /// The set as it is chosen now.
    pub link: QuizLink,
    /// The share sheet of the set.
    pub share: Share,
}

impl Model {
    /// The form, opened with this set. `random` is the seed if the set names none.
    #[must_use]
    pub fn new(bank: &Bank, link: QuizLink, host: &Host, random: u32) -> Self {
        let share = Share::of(offers(bank, &link, host, random));
        Self { link, share }
    }

    /// The address of the form.
    #[must_use]
    pub fn route(&self) -> Route {
        Route::Practise(self.link.clone())
    }
}

/// The offers for a set: its address, and one draw of it as a pinned set.
fn offers(bank: &Bank, link: &QuizLink, host: &Host, random: u32) -> Vec<Offer> {
    let words = format!("{}{}", host.site, Route::Quiz(link.clone()));
    let mut offers = vec![Offer::address(OfferKind::Query, words)];
    let seed = link.seed.unwrap_or(random);
    let drawn = choose(bank, &link.query, seed).unwrap_or_default();
    // Some sets have no draw that can be pinned: there is nothing in it, or it is what each reader missed.
    if !drawn.is_empty() && !link.only_missed {
        let numbers = drawn.iter().map(|item| item.number).collect();
        let set = Payload::Set(PinnedSet { numbers, pace: link.pace, seed });
        offers.extend(offer(bank, &set, OfferKind::DrawnSet, &host.site));
    }
    offers
}
