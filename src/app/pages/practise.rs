//! The form for a set.

use crate::address::{QuizLink, Route};
use crate::app::Host;
use crate::app::share::Share;
use crate::app::snippets;
use crate::bank::Bank;
use crate::formats::link::{Payload, PinnedSet};
use crate::quiz::choose;
use crate::reader::About;
use crate::views::{Offer, is_new_set};
use crate::words::OfferKind;

use super::result::offer;

/// The form for a set.
#[derive(Clone)]
pub struct Model {
    /// The set as it is chosen now.
    pub link: QuizLink,
    /// The seed of the draw that can be shared.
    pub seed: u32,
    /// Whether the form is open. It is not while the reader has chosen nothing.
    pub is_open: bool,
    /// The share sheet of the set.
    pub share: Share,
}

impl Model {
    /// The form, opened with this set. `random` is the seed if the set names none.
    #[must_use]
    pub fn new(bank: &Bank, link: QuizLink, host: &Host, random: u32) -> Self {
        let seed = link.seed.unwrap_or(random);
        let share = Share::of_set(offers(bank, &link, seed, &link.about, host), &link.about);
        Self { is_open: !is_new_set(&link), link, seed, share }
    }

    /// The address of the form.
    #[must_use]
    pub fn route(&self) -> Route {
        Route::Practise(self.link.clone())
    }

    /// Makes the offers again with the title and the name that were typed.
    pub fn rename(&mut self, bank: &Bank, host: &Host) {
        self.share.offers = offers(bank, &self.link, self.seed, &self.share.about(), host);
    }
}

/// The offers for a set: its address, and one draw of it as a pinned set.
fn offers(bank: &Bank, link: &QuizLink, seed: u32, about: &About, host: &Host) -> Vec<Offer> {
    let route = Route::Quiz(QuizLink { about: about.clone(), ..link.clone() });
    let words = Offer::address(OfferKind::Query, format!("{}{route}", host.site));
    let mut offers = vec![Offer { titled: true, ..words }];
    let drawn = choose(bank, &link.query, seed).unwrap_or_default();
    // Some sets have no draw that can be pinned: there is nothing in it, or it is what each reader missed.
    if !drawn.is_empty() && !link.only_missed {
        let numbers = drawn.iter().map(|item| item.number).collect();
        offers.extend(pinned(bank, PinnedSet { numbers, pace: link.pace, seed, about: about.clone() }, host));
    }
    offers.extend(snippets::of_set(link, &host.site));
    offers
}

/// The offer of a pinned set that the reader has put together.
pub(super) fn pinned(bank: &Bank, set: PinnedSet, host: &Host) -> Option<Offer> {
    let offer = offer(bank, &Payload::Set(set), OfferKind::DrawnSet, &host.site)?;
    Some(Offer { titled: true, ..offer })
}
