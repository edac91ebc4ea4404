//! The library: one search over questions, drills and the guide, and the set that the reader collects from it.

use std::rc::Rc;

use super::practise::pinned;
use crate::address::{Route, Search};
use crate::app::share::Share;
use crate::app::{Effect, Effects, Host};
use crate::bank::{Bank, Found, Index, ItemId};
use crate::formats::link::PinnedSet;
use crate::quiz::{MOST_ITEMS, Pace};
use crate::views::{LibraryEvent, ShareForm};
use crate::words::ShareText;

/// The most characters of a search that count.
const MOST_TYPED: usize = 100;

/// The library.
#[derive(Clone)]
pub struct Model {
    /// The text that is searched for, as it was typed.
    pub typed: String,
    /// Whether all words of the questions were searched, and not only their titles.
    pub is_in_texts: bool,
    /// What was found.
    pub found: Rc<Found>,
    /// The groups that the reader opened or closed, by their places.
    pub toggled: Vec<usize>,
    /// The share sheet of the collected set.
    pub share: Share,
    index: Rc<Index>,
    seed: u32,
}

impl Model {
    /// The library, with a search. `seed` decides the order of options in the collected set.
    #[must_use]
    pub fn new(bank: &Bank, search: &Search, collected: &[ItemId], host: &Host, seed: u32) -> Self {
        let typed: String = search.typed.chars().take(MOST_TYPED).collect();
        let (index, is_in_texts) = (Index::of(bank), search.in_texts);
        let found = if is_in_texts { index.find_in_texts(bank, &typed) } else { index.find(&typed) };
        let (found, toggled, share) = (Rc::new(found), Vec::new(), Share::default());
        let mut model = Self { typed, is_in_texts, found, toggled, share, index: Rc::new(index), seed };
        model.offer(bank, collected, host);
        model
    }

    /// What is searched for, and where.
    #[must_use]
    pub fn search(&self) -> Search {
        Search { typed: self.typed.clone(), in_texts: self.is_in_texts }
    }

    /// The address of the page.
    #[must_use]
    pub fn route(&self) -> Route {
        Route::Library(self.search())
    }

    /// Reacts to an event. `collected` is the set that the reader puts together.
    pub fn update(
        &mut self,
        event: LibraryEvent,
        bank: &Bank,
        collected: &mut Vec<ItemId>,
        host: &Host,
        effects: &mut Effects,
    ) {
        match event {
            LibraryEvent::Typed(typed) => {
                self.typed = typed.chars().take(MOST_TYPED).collect();
                self.found = Rc::new(self.index.find(&self.typed));
                self.is_in_texts = false;
                self.toggled.clear();
                effects.push(Effect::Replace(self.route().to_string()));
            }
            LibraryEvent::TextsSearched => {
                self.found = Rc::new(self.index.find_in_texts(bank, &self.typed));
                self.is_in_texts = true;
                self.toggled.clear();
                effects.push(Effect::Replace(self.route().to_string()));
            }
            LibraryEvent::GroupToggled(place) => {
                let before = self.toggled.len();
                self.toggled.retain(|toggled| *toggled != place);
                if self.toggled.len() == before {
                    self.toggled.push(place);
                }
            }
            LibraryEvent::ItemToggled(id) => {
                let before = collected.len();
                collected.retain(|other| *other != id);
                if collected.len() == before && before < usize::from(MOST_ITEMS) {
                    collected.push(id);
                }
                self.offer(bank, collected, host);
            }
            LibraryEvent::Cleared => {
                collected.clear();
                self.share.form = ShareForm::default();
                self.offer(bank, collected, host);
            }
        }
    }

    /// Makes the offer of the collected set, with the title and the name that were typed.
    pub fn offer(&mut self, bank: &Bank, collected: &[ItemId], host: &Host) {
        let numbers: Vec<u16> =
            collected.iter().filter_map(|id| bank.item(id.as_str())).map(|item| item.number).collect();
        let set = PinnedSet { numbers, pace: Pace::Practice, seed: self.seed, about: self.share.about() };
        self.share.offers = pinned(bank, set, host).into_iter().collect();
        self.share.form.outcome = None;
    }

    /// The address at which the collected set is played here; `None` if it is too long for an address.
    #[must_use]
    pub fn practise(&self, host: &Host) -> Option<String> {
        let ShareText::Address(address) = &self.share.offers.first()?.text else { return None };
        address.strip_prefix(host.site.as_str()).map(str::to_owned)
    }
}
