//! The plan to the interview. It is made when the page opens, from the log, so a missed day needs no repair.

use std::rc::Rc;

use crate::app::{Content, Downloaded, Effect, Effects, File};
use crate::bank::Bank;
use crate::formats::{CalendarDay, ics};
use crate::quiz::Millis;
use crate::views::{Ahead, PlanOutlook};
use crate::words::Words;

/// The plan, as it was when the page opened.
#[derive(Clone)]
pub struct Model {
    /// The plan, or why there is none.
    pub outlook: Rc<PlanOutlook>,
    /// The result of the last download.
    pub downloaded: Option<Downloaded>,
}

impl Model {
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
