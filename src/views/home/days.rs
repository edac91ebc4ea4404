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
    let mut cells = Vec::new();
    for standing in props.five {
        let mark = words.mark(*standing);
        let shown = if standing.is_some() { mark.sign.to_owned() } else { digits(cells.len() + 1) };
        cells.push(cell(mark.class, shown));
    }
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
            rail(class("rail"), cells),
            facts_line(about),
            maybe(props.goal().job.map(extra)),
        ],
    )
}

/// The last seven days: a cell for each, filled where there are answers.
pub(super) fn week(props: &HomeProps<'_>) -> Html {
    let words = props.words;
    let (mut cells, mut days) = (Vec::new(), 0);
    for (day, answers) in props.week {
        let date = day.to_string();
        let did = *answers > 0;
        days += usize::from(did);
        let own_class = if did { "keep" } else { "" };
        cells.push(cell(own_class, date.get(8..).unwrap_or_default().to_owned()));
    }
    when(days > 0 || !props.streak.is_empty(), || {
        let facts = words.sentences(&[&words.week_days(days), props.streak]);
        let cells = rail(class("rail week"), cells);
        el("section", [], [heading(words.week_heading()), cells, facts_line(facts)])
    })
}

/// Cells side by side, for the eye: the words are below them.
fn rail(class: Attribute, cells: Vec<Html>) -> Html {
    el("div", [class, aria_hidden()], [el("ol", [], [all(cells)])])
}

fn cell(own_class: &'static str, shown: String) -> Html {
    el("li", [class(own_class)], [text(shown)])
}
