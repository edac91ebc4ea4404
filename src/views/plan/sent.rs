//! A plan that a link brought from another device: what it says, beside what is here. Nothing changes before the reader
//! takes it.

use yew::{Callback, Html};

use super::props::StudyEvent;
use crate::address::Route;
use crate::quiz::Day;
use crate::reader::{Goal, Left};
use crate::views::html::*;
use crate::views::parts::{
    action_row, button_link, facts_line, page, page_heading, primary_button, primary_link, shortcut,
};
use crate::words::Words;

/// What the page is made from.
pub struct SentPlanProps<'a> {
    /// The language.
    pub words: Words,
    /// What the link says.
    pub sent: Goal,
    /// What the reader prepares for here.
    pub here: Goal,
    /// The reader's own day.
    pub today: Day,
    /// Called with each press.
    pub on_event: &'a Callback<StudyEvent>,
}

/// The page.
pub fn sent_plan(props: &SentPlanProps<'_>) -> Html {
    let words = props.words;
    let is_same = props.sent == props.here;
    let about = if is_same { words.sent_same() } else { words.sent_about() };
    let actions = if is_same {
        [primary_link(words, Route::Plan.to_string(), words.plan_heading()), Html::default()]
    } else {
        let label = fragment([text(words.sent_take()), shortcut(words.key_enter())]);
        let take = primary_button(send(props.on_event, StudyEvent::PlanTaken), label);
        [take, button_link(&Route::Plan, words.sent_keep())]
    };
    let has_passed = props.sent.left(props.today) == Some(Left::Passed);
    page(
        "plan groups",
        [
            el("div", [], [page_heading(text(words.sent_heading())), facts_line(about)]),
            beside(props),
            when(has_passed, || facts_line(words.sent_passed())),
            action_row(actions),
            facts_line(words.sent_answers()),
        ],
    )
}

/// Job, date and minutes: as the link says them, and as they are here.
fn beside(props: &SentPlanProps<'_>) -> Html {
    let words = props.words;
    let row = |label: &'static str, told: &dyn Fn(Goal) -> String| {
        let cells = [
            el("th", [attr(SCOPE, "row")], [text(label)]),
            el("td", [], [text(told(props.sent))]),
            el("td", [], [text(told(props.here))]),
        ];
        el("tr", [], cells)
    };
    let job = |goal: Goal| goal.job.map_or_else(|| words.goal_any_job(), |job| words.track(job)).to_owned();
    let day = |goal: Goal| goal.day.map_or_else(|| words.goal_no_day().to_owned(), |day| day.to_string());
    let minutes = |goal: Goal| words.minutes(goal.questions().into());
    let columns = [words.sent_what(), words.sent_link(), words.sent_here()];
    let columns = columns.map(|label| el("th", [attr(SCOPE, "col")], [text(label)]));
    let rows =
        [row(words.goal_job(), &job), row(words.goal_when(), &day), row(words.goal_minutes(), &minutes)];
    let parts = [
        el("caption", [class(VISUALLY_HIDDEN)], [text(words.sent_heading())]),
        el("thead", [], [el("tr", [], columns)]),
        el("tbody", [], rows),
    ];
    el("table", [class("forecast wraps")], parts)
}
