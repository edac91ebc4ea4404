//! You: how well the reader knows it.

use yew::Html;

use super::props::PlaceProps;
use super::rows::question_rows;
use crate::address::Route;
use crate::bank::{Item, ItemId};
use crate::views::html::*;
use crate::views::parts::{
    States, action_row, button_link, facts_line, heading, link, list, page, page_heading, primary_link,
    topic_rows,
};
use crate::views::set::{only_missed, some_of};

/// How many questions make a beginning.
const FIRST: u16 = 5;

/// How well the reader knows it. `sure` are the questions that they missed although they were sure.
pub fn you(props: &PlaceProps<'_>, sure: &[ItemId]) -> Html {
    let words = props.words;
    let states = States::of(props.bank, props.history, &|_| true);
    let is_new = states.tried() == 0;
    let facts =
        if is_new { words.you_none().to_owned() } else { words.progress_met(states.count, states.tried()) };
    let mut wrong: Vec<&Item> = Vec::new();
    for id in sure {
        wrong.extend(props.bank.item(id.as_str()).map(|item| &**item));
    }
    let list_sure = || {
        let rows = question_rows(props, &wrong);
        el("section", [], [heading(words.you_sure()), facts_line(words.you_sure_about()), rows])
    };
    let head = [
        page_heading(text(words.you_heading())),
        facts_line(facts),
        when(!is_new, || fragment([states.bar(), facts_line(states.told(words))])),
        action_row(starts(props, states)),
    ];
    let places = vec![
        link(&Route::Plan, text(words.plan_heading())),
        link(&Route::Data, text(words.your_data())),
        link(&Route::Settings, text(words.settings())),
        link(&Route::Help, text(words.help_heading())),
    ];
    page(
        "you groups",
        [
            el("div", [], head),
            when(!wrong.is_empty(), list_sure),
            when(!is_new, || topics(props)),
            list("items", places),
        ],
    )
}

/// What to do about it: what was missed; a few questions on the first visit.
fn starts(props: &PlaceProps<'_>, states: States) -> [Html; 2] {
    let words = props.words;
    let count = if states.tried() == 0 { FIRST } else { props.goal.questions() };
    let start = some_of(props.bank, props.goal.job, count);
    let label = words.start_some(start.count, start.minutes());
    let fix = states.to_fix();
    if fix > 0 {
        let redo = only_missed(fix);
        let missed = primary_link(words, redo.route.to_string(), words.only_missed_some(redo.count));
        [missed, button_link(&start.route, label)]
    } else {
        [primary_link(words, start.route.to_string(), label), Html::default()]
    }
}

/// The topics that were tried, those with the most to fix first.
fn topics(props: &PlaceProps<'_>) -> Html {
    let words = props.words;
    let (rows, _) = topic_rows(props.bank, props.history, &|_| true, &|states| {
        (states.tried() > 0).then(|| (states.missed * 2 + states.shaky, states.told(words)))
    });
    let all = el("p", [class("facts")], [link(&Route::Progress, text(words.home_by_question()))]);
    el("section", [], [heading(words.home_topics()), rows, all])
}
