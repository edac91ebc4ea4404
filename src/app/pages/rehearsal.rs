//! A mock interview between its halves, and its scorecard. While a half is played, that is a page of its own.

use std::rc::Rc;

use crate::address::Route;
use crate::app::share::Share;
use crate::formats::{Play, Unfinished};
use crate::quiz::Millis;
use crate::rehearsal::{Loop, Phase, Scorecard};
use crate::views::Offer;
use crate::words::OfferKind;

/// A mock interview between its halves.
#[derive(Clone)]
pub struct Model {
    /// The mock interview.
    pub rehearsal: Rc<Loop>,
    /// Its scorecard, once it is over.
    pub card: Option<Rc<Scorecard>>,
    /// When the reader last did something in it.
    pub touched: Millis,
    /// The share sheet: the same interview for somebody else.
    pub share: Share,
}

impl Model {
    /// A mock interview, as it is. `card` is its scorecard, once it is over; `site` is the address of the app.
    #[must_use]
    pub fn new(rehearsal: Rc<Loop>, card: Option<Scorecard>, touched: Millis, site: &str) -> Self {
        let address = format!("{site}{}", route(&rehearsal));
        let share = Share::of(vec![Offer::address(OfferKind::Loop, address)]);
        Self { rehearsal, card: card.map(Rc::new), touched, share }
    }

    /// Its address.
    #[must_use]
    pub fn route(&self) -> Route {
        route(&self.rehearsal)
    }

    /// The interview as it waits while another page is on the screen.
    #[must_use]
    pub fn unfinished(&self) -> Unfinished {
        Unfinished {
            origin: self.route().to_string(),
            touched: self.touched,
            play: Play::Loop(Rc::clone(&self.rehearsal)),
        }
    }

    /// Whether the reader has begun it, or left its first round out.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        !self.rehearsal.legs().is_empty() || self.rehearsal.phase() != Phase::Ready { round: 0 }
    }
}

fn route(rehearsal: &Loop) -> Route {
    Route::Loop(rehearsal.query(), None)
}
