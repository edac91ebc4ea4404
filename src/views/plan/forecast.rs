//! What is expected to be recalled, by topic: now, and on the day of the interview.

use yew::Html;

use super::props::{Ahead, PlanProps};
use crate::address::Route;
use crate::memory::plan::Forecast;
use crate::memory::ranked;
use crate::views::html::*;
use crate::views::parts::{facts_line, heading, link};

/// Nothing can be said of a topic with fewer questions.
const FEW: usize = 5;

/// A table with a row for each topic, those that stand worst on the day first.
pub(super) fn forecast(props: &PlanProps<'_>, ahead: &Ahead) -> Html {
    let words = props.words;
    let order = ranked(ahead.topics.iter().map(|(_, forecast)| forecast.planned.share));
    let topics = order.into_iter().filter_map(|place| ahead.topics.get(place));
    let rows = topics.filter(|(_, forecast)| forecast.count >= FEW).filter_map(|(id, forecast)| {
        let topic = props.bank.topic(id)?;
        Some(row(props, link(&Route::Topic(id.clone()), text(&topic.title)), forecast))
    });
    let all_rows = all(rows);
    let columns = [words.plan_topic(), words.plan_now(), words.plan_then(), words.plan_idle()];
    let columns = columns.map(|label| el("th", [attr(SCOPE, "col")], [text(label)]));
    let total = row(props, text(words.plan_all()), &ahead.all);
    let table = [
        el("caption", [class(VISUALLY_HIDDEN)], [text(words.plan_forecast())]),
        el("thead", [], [el("tr", [], columns)]),
        el("tbody", [class("figures")], [total]),
        el("tbody", [], [all_rows]),
    ];
    let table = el("table", [class("forecast")], table);
    el("section", [], [heading(words.plan_forecast()), facts_line(words.plan_forecast_about()), table])
}

fn row(props: &PlanProps<'_>, name: Html, forecast: &Forecast) -> Html {
    let words = props.words;
    let cells = [
        el("th", [attr(SCOPE, "row")], [name]),
        el("td", [], [text(words.percent(forecast.now.share))]),
        el("td", [], [text(words.percent_range(forecast.planned))]),
        el("td", [], [text(words.percent(forecast.idle.share))]),
    ];
    el("tr", [], cells)
}
