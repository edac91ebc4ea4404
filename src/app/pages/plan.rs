//! The plan to the interview. It is made when the page opens, from the log, so a missed day needs no repair.

use std::rc::Rc;

use crate::address::Route;
use crate::app::{Content, Downloaded, Effect, Effects, File, Share};
use crate::bank::Bank;
use crate::formats::{CalendarDay, ics};
use crate::quiz::Millis;
use crate::reader::Goal;
use crate::views::{Ahead, Offer, PlanOutlook};
use crate::words::{OfferKind, Words};

/// The plan, as it was when the page opened.
#[derive(Clone)]
pub struct Model {
    /// The plan, or why there is none.
    pub outlook: Rc<PlanOutlook>,
    /// What a link brought, until the reader takes it or goes on to their own plan.
    pub sent: Option<Goal>,
    /// The result of the last download.
    pub downloaded: Option<Downloaded>,
    /// The share sheet: the plan for another device.
    pub share: Share,
}

impl Model {
    /// The plan for this goal. `site` is the address of the app.
    #[must_use]
    pub fn new(outlook: PlanOutlook, goal: Goal, site: &str) -> Self {
        let address = format!("{site}{}", Route::SentPlan(goal));
        let share = Share::of(vec![Offer::address(OfferKind::Plan, address)]);
        Self { outlook: Rc::new(outlook), sent: None, downloaded: None, share }
    }

    /// What a link brought. Nothing is planned before the reader takes it.
    #[must_use]
    pub fn sent(goal: Goal) -> Self {
        let outlook = Rc::new(PlanOutlook::NoDate);
        Self { outlook, sent: Some(goal), downloaded: None, share: Share::default() }
    }

    /// Its address.
    #[must_use]
    pub fn route(&self) -> Route {
        self.sent.map_or(Route::Plan, Route::SentPlan)
    }

    /// Offers the plan as a file for other calendars.
    pub fn download(&self, words: Words, bank: &Bank, now: Millis, effects: &mut Effects) {
        let PlanOutlook::Ahead(ahead) = &*self.outlook else { return };
        let content = Content::Calendar(ics(&days(words, bank, ahead), now));
        effects
            .push(Effect::Download(File { name: format!("dryrun-plan-{}.ics", ahead.interview), content }));
    }
}

/// A day for each planned one, and the interview.
fn days(words: Words, bank: &Bank, ahead: &Ahead) -> Vec<CalendarDay> {
    let mut days: Vec<CalendarDay> = Vec::new();
    for day in &ahead.days {
        let mut lines = vec![words.plan_topics(bank, day)];
        lines.extend(day.spoken.iter().filter_map(|id| bank.item(id.as_str())).map(|item| item.title()));
        let drill = day.drill.as_ref().and_then(|id| bank.drill(id.as_str()));
        lines.extend(drill.map(|drill| words.plan_drill(&drill.title)));
        days.push(CalendarDay { day: day.day, title: words.plan_day(day), about: lines.join("\n") });
    }
    let title = words.plan_interview().to_owned();
    days.push(CalendarDay { day: ahead.interview, title, about: String::new() });
    days
}
