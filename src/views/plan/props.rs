//! What the page of the plan is made from.

use yew::Callback;

use crate::bank::{Bank, TopicId};
use crate::memory::plan::{Forecast, ListedDay};
use crate::memory::ranked;
use crate::quiz::Day;
use crate::reader::Goal;
use crate::views::TopicForecast;
use crate::words::Words;

/// The plan, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanOutlook {
    /// The reader named no date.
    NoDate,
    /// The date has passed.
    Passed,
    /// The interview is today.
    Today,
    /// The interview is ahead.
    Ahead(Ahead),
}

/// The way to an interview.
#[derive(Clone, Debug, PartialEq)]
pub struct Ahead {
    /// The day of the interview.
    pub interview: Day,
    /// Days until then, at least one.
    pub left: usize,
    /// Minutes a day.
    pub minutes: usize,
    /// The days that are planned, from today on.
    pub days: Vec<ListedDay>,
    /// What is expected of each topic.
    pub topics: Vec<TopicForecast>,
    /// What is expected of all questions.
    pub all: Forecast,
}

impl Ahead {
    /// The topics with questions that the plan does not reach, those with most first.
    #[must_use]
    pub fn unreached(&self) -> Vec<(&TopicId, usize)> {
        let order = ranked(self.topics.iter().map(|(_, forecast)| -(forecast.unreached as f32)));
        let topics = order.into_iter().filter_map(|place| self.topics.get(place));
        topics.map(|(id, forecast)| (id, forecast.unreached)).filter(|(_, count)| *count > 0).collect()
    }

    /// About how many minutes a day would reach every question once; `None` if the plan does, or if no day is long
    /// enough.
    #[must_use]
    pub fn minutes_needed(&self) -> Option<usize> {
        let asked: usize = self.days.iter().map(|day| day.closed + day.spoken.len()).sum();
        if self.all.unreached == 0 || asked == 0 {
            return None;
        }
        let needed = self.minutes * (asked + self.all.unreached) / asked;
        // More than there are now.
        let rounded = (needed + 1).div_ceil(5) * 5;
        (rounded <= MOST_MINUTES).then_some(rounded)
    }
}

/// Nobody practises longer than this on a day.
const MOST_MINUTES: usize = 240;

/// What the reader did on the pages of the plan and of what they know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StudyEvent {
    /// They want the plan as a calendar.
    CalendarClicked,
    /// They want what is known of each topic as a table.
    TableClicked,
    /// They switch their pause on or off.
    PauseToggled,
    /// They take the plan that a link brought.
    PlanTaken,
}

/// What the page of the plan is made from.
pub struct PlanProps<'a> {
    /// The language.
    pub words: Words,
    /// The bank, for titles.
    pub bank: &'a Bank,
    /// What the reader prepares for.
    pub goal: Goal,
    /// The plan, or why there is none.
    pub outlook: &'a PlanOutlook,
    /// Whether the last file was offered to the browser; `None` before the first.
    pub is_downloaded: Option<bool>,
    /// Called with each press.
    pub on_event: &'a Callback<StudyEvent>,
}
