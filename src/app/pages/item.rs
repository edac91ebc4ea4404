//! One item to read.

use std::rc::Rc;

use crate::address::Route;
use crate::app::share::Share;
use crate::app::snippets;
use crate::bank::Item;
use crate::views::Offer;
use crate::words::{OfferKind, Words};

/// One item to read.
#[derive(Clone)]
pub struct Model {
    /// The item.
    pub item: Rc<Item>,
    /// The share sheet of the item.
    pub share: Share,
}

impl Model {
    /// The page of an item. `site` is the address of the app.
    #[must_use]
    pub fn new(words: Words, item: Rc<Item>, site: &str) -> Self {
        let address = format!("{site}{}", Route::Item(item.id.clone()));
        let mut offers = vec![Offer::address(OfferKind::Question, address)];
        offers.extend(snippets::of_item(&item, words, site));
        Self { item, share: Share::of(offers) }
    }
}
