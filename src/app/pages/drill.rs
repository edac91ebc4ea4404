//! A drill that is played.

use std::rc::Rc;

use crate::address::Route;
use crate::app::share::Share;
use crate::app::{Effect, Effects, Progress, Save};
use crate::bank::Turn;
use crate::formats::{Play, Unfinished};
use crate::incident::{Event, Run, VoteEvent, Votes};
use crate::memory::Ended;
use crate::quiz::Millis;
use crate::views::Offer;
use crate::words::{DrillSummary, OfferKind, ShareText};

/// A drill that is played.
#[derive(Clone)]
pub struct Model {
    /// The run through the drill.
    pub run: Rc<Run>,
    /// When the reader last did something in it.
    pub touched: Millis,
    /// The votes of a group on this decision; `None` if somebody plays alone. They are not saved.
    pub votes: Option<Votes>,
    /// The share sheet; without an offer until the incident is over.
    pub share: Share,
}

impl Model {
    /// A run at its beginning, or one that waited. `site` is the address of the app.
    #[must_use]
    pub fn new(run: Rc<Run>, touched: Millis, site: &str) -> Self {
        let share = Share::of(offers(&run, site));
        Self { run, touched, votes: None, share }
    }

    /// Reacts to an event. An event that has no meaning now changes nothing. If the incident is over now, how it ended
    /// goes into the log first, because nothing else can restore it.
    pub fn update(
        &mut self,
        event: &Event,
        progress: &mut Progress,
        site: &str,
        now: Millis,
        effects: &mut Effects,
    ) {
        let Some(run) = self.run.after(event) else { return };
        // The group votes on the next decision.
        let votes = self.votes.as_ref().map(|_| Votes::default());
        *self = Self { votes, ..Self::new(Rc::new(run), now, site) };
        let review = ended(&self.run).and_then(|ended| ended.review(&self.run.drill().id, now));
        if let Some(review) = review {
            let reviews = vec![progress.log().noted(review)];
            progress.add(&reviews, now);
            effects.push(Effect::Save(Save::Reviews(reviews)));
        }
        let save = if self.is_begun() { Save::Play(self.unfinished()) } else { Save::End(self.origin()) };
        effects.push(Effect::Save(save));
        effects.to_the_top();
    }

    /// Reacts to an event of a group. An event that has no meaning now changes nothing.
    pub fn vote(&mut self, event: VoteEvent) {
        let choices = self.choices();
        match (&self.votes, event) {
            (None, VoteEvent::Toggled) => self.votes = Some(Votes::default()),
            (Some(_), VoteEvent::Toggled) => self.votes = None,
            (None, VoteEvent::Cast(_) | VoteEvent::TakenBack | VoteEvent::Revealed) => {}
            (Some(votes), VoteEvent::Cast(_) | VoteEvent::TakenBack | VoteEvent::Revealed) => {
                if let Some(next) = votes.after(event, choices) {
                    self.votes = Some(next);
                }
            }
        }
    }

    /// How many choices the decision has; 0 after the end.
    #[must_use]
    pub fn choices(&self) -> usize {
        match self.run.scene().map(|scene| &scene.turn) {
            Some(Turn::Decision(choices)) => choices.len(),
            Some(Turn::Ending(_)) | None => 0,
        }
    }

    /// The address at which the drill is opened.
    #[must_use]
    pub fn origin(&self) -> String {
        Route::Drill(self.run.drill().id.clone()).to_string()
    }

    /// The drill as it waits while another page is on the screen.
    #[must_use]
    pub fn unfinished(&self) -> Unfinished {
        Unfinished { origin: self.origin(), touched: self.touched, play: Play::Drill(Rc::clone(&self.run)) }
    }

    /// Whether the player has taken a decision.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.run.decisions() > 0
    }
}

/// How a run ended; `None` until it is over.
fn ended(run: &Run) -> Option<Ended> {
    run.ending().map(|ending| Ended::new(ending.good, run.minutes()))
}

/// What can be shared of a run that is over, on a site at this address: how it ended, and the drill.
fn offers(run: &Run, site: &str) -> Vec<Offer> {
    let Some(ended) = ended(run) else { return Vec::new() };
    let drill = run.drill();
    let address = format!("{site}{}", Route::Drill(drill.id.clone()));
    let summary = DrillSummary { title: drill.title.clone(), ended, address: address.clone() };
    let told =
        Offer { kind: OfferKind::DrillText, text: ShareText::Drill(summary), named: false, titled: false };
    vec![told, Offer::address(OfferKind::Drill, address)]
}
