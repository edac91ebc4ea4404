//! How well the reader knows it, as a table for other programs.

use crate::app::{Content, Downloaded, Effect, Effects, File};
use crate::bank::Bank;
use crate::formats::{csv_row, date};
use crate::memory::{MODEL, Times};
use crate::quiz::Millis;
use crate::views::TopicForecast;
use crate::words::digits;

/// The page "You".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    /// The result of the last download.
    pub downloaded: Option<Downloaded>,
}

/// The columns of the table, in the words of the formats: nothing of it is translated.
const COLUMNS: [&str; 8] = [
    "topic",
    "questions",
    "answered",
    "recall_now",
    "recall_on_the_day",
    "timed_answers",
    "median_seconds",
    "model",
];

impl Model {
    /// Offers the topics as a table. The groups of `times` are the topics of the bank.
    pub fn download(
        &self,
        bank: &Bank,
        topics: &[TopicForecast],
        times: &Times,
        now: Millis,
        effects: &mut Effects,
    ) {
        let mut table = csv_row(&COLUMNS);
        for (id, forecast) in topics {
            let title = bank.topic(id).map(|topic| topic.title.as_str()).unwrap_or_default();
            let [count, tried] = [forecast.count, forecast.count.saturating_sub(forecast.new)].map(digits);
            let [then, later] = [forecast.now.share, forecast.planned.share].map(hundredths);
            let place = bank.topics().iter().position(|topic| topic.id == *id);
            let took = place.and_then(|place| *times.groups.get(place)?);
            let timed = digits(took.map_or(0, |took| took.answers));
            // Without an answer that was timed, the cell is empty.
            let seconds = took.map(|took| tenths(took.half)).unwrap_or_default();
            table.push_str(&csv_row(&[title, &count, &tried, &then, &later, &timed, &seconds, MODEL]));
        }
        let name = format!("dryrun-topics-{}.csv", date(now));
        effects.push(Effect::Download(File { name, content: Content::Csv(table) }));
    }
}

/// Milliseconds as seconds with one decimal, like `12.4`.
fn tenths(milliseconds: u32) -> String {
    format!("{}.{}", milliseconds / 1000, milliseconds % 1000 / 100)
}

/// A share as a number with two decimals, like `0.83`.
fn hundredths(share: f32) -> String {
    let whole = (share.clamp(0.0, 1.0) * 100.0).round() as usize;
    format!("{}.{:02}", whole / 100, whole % 100)
}
