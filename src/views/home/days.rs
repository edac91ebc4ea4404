//! Today's five, and the week.

use yew::Html;

use super::props::HomeProps;
use crate::address::Route;
use crate::views::html::*;
use crate::views::parts::{facts_line, heading, link};
use crate::views::set::some_of;

/// Today's five with a mark for each that was answered today; behind it one question of the reader's job.
pub(super) fn five(props: &HomeProps<'_>) -> Html {
    let words = props.words;
    let done = props.five.iter().flatten().count();
    let cells = props.five.iter().enumerate().map(|(place, standing)| {
        let mark = words.mark(*standing);
        let shown = if standing.is_some() { mark.sign.to_owned() } else { digits(place + 1) };
        el("li", [class(mark.class)], [text(shown)])
    });
    let about =
        if done == 0 { words.daily_about().to_owned() } else { words.daily_done(props.five.len(), done) };
    let extra = |job| {
        let one = some_of(props.bank, Some(job), 1);
        link(&one.route, text(words.daily_extra()))
    };
    el(
        "section",
        [],
        [
            el("h2", [], [link(&Route::Daily(None), text(words.daily()))]),
            el("div", [class("rail"), aria_hidden()], [el("ol", [], [all(cells)])]),
            facts_line(about),
            maybe(props.goal().job.map(extra)),
        ],
    )
}

/// The last seven days: a cell for each, filled where there are answers.
pub(super) fn week(props: &HomeProps<'_>) -> Html {
    let words = props.words;
    let days = props.week.iter().filter(|(_, answers)| *answers > 0).count();
    let cells = props.week.iter().map(|(day, answers)| {
        let date = day.to_string();
        let own_class = if *answers > 0 { "keep" } else { "" };
        el("li", [class(own_class)], [text(date.get(8..).unwrap_or_default().to_owned())])
    });
    when(days > 0, || {
        let cells = el("div", [class("rail week"), aria_hidden()], [el("ol", [], [all(cells)])]);
        el("section", [], [heading(words.week_heading()), cells, facts_line(words.week_days(days))])
    })
}
