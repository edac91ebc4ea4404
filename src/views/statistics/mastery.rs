//! How well each topic sits: now, and on the day of the interview.

use yew::Html;

use super::bar::bar;
use crate::address::Route;
use crate::bank::{Bank, TopicId};
use crate::memory::plan::Forecast;
use crate::memory::{Fit, ranked};
use crate::views::html::*;
use crate::views::parts::{facts_line, heading, link};
use crate::words::Words;

/// A topic with its forecast.
pub type TopicForecast = (TopicId, Forecast);

/// What is expected of each topic, and how the model for it was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known {
    /// The topics.
    pub topics: Vec<TopicForecast>,
    /// How the start values were found; `None` while there are too few answers.
    pub fit: Option<Fit>,
}

/// A table with a bar for each topic of which something was answered, those that sit worst first. `has_day` says whether
/// there is a day to look ahead to.
pub(in crate::views) fn mastery(words: Words, bank: &Bank, known: &Known, has_day: bool) -> Html {
    let topics = &known.topics;
    let order = ranked(topics.iter().map(|(_, forecast)| forecast.now.share));
    let met = |topic: &&TopicForecast| topic.1.new < topic.1.count;
    let tried: Vec<&TopicForecast> =
        order.into_iter().filter_map(|place| topics.get(place)).filter(met).collect();
    let rows = tried.iter().filter_map(|(id, forecast)| {
        let name = link(&Route::Topic(id.clone()), text(&bank.topic(id)?.title));
        let planned = forecast.planned;
        let range = has_day.then_some((planned.share - planned.margin, planned.share + planned.margin));
        let then = when(has_day, || el("td", [], [text(words.percent_range(planned))]));
        let cells = [
            el("th", [attr(SCOPE, "row")], [name, bar(forecast.now.share, range)]),
            el("td", [], [text(words.percent(forecast.now.share))]),
            then,
        ];
        Some(el("tr", [], cells))
    });
    let column = |label: &'static str| el("th", [attr(SCOPE, "col")], [text(label)]);
    let columns =
        [column(words.plan_topic()), column(words.plan_now()), when(has_day, || column(words.plan_then()))];
    let table = [
        el("caption", [class(VISUALLY_HIDDEN)], [text(words.mastery_heading())]),
        el("thead", [], [el("tr", [], columns)]),
        el("tbody", [], [all(rows)]),
    ];
    when(!tried.is_empty(), || {
        let about = if has_day { words.mastery_about_day() } else { words.mastery_about() };
        el(
            "section",
            [],
            [
                heading(words.mastery_heading()),
                facts_line(about),
                el("table", [class("forecast bars")], table),
                facts_line(words.estimated(known.fit)),
            ],
        )
    })
}
