//! The first page.

use yew::Html;

use super::card::card;
use super::days::{five, week};
use super::props::HomeProps;
use super::topics::topics;
use super::waiting::waiting;
use crate::address::Route;
use crate::bank::Item;
use crate::memory::plan::{closed_of, spoken_of};
use crate::reader::Left;
use crate::views::html::*;
use crate::views::parts::{
    States, action_row, button_link, facts_line, link, page, page_heading, primary_link,
};
use crate::views::set::{Start, aloud, exam, only_missed, some_aloud, some_of};

/// The first page.
pub fn home(props: &HomeProps<'_>) -> Html {
    page(
        "home groups",
        [
            el("div", [], [page_heading(text(title(props))), facts(props), starts(props)]),
            waiting(props),
            when(props.is_first_visit(), || offer(props)),
            five(props),
            week(props),
            topics(props),
            other_ways(props),
        ],
    )
}

/// How far away the interview is; on the first visit what this is for.
fn title(props: &HomeProps<'_>) -> String {
    let words = props.words;
    match props.goal().left(props.today) {
        Some(Left::Days(days)) => words.today_days(days as usize),
        Some(Left::Today) => words.today_interview().to_owned(),
        None | Some(Left::Passed) if props.is_first_visit() => words.home_heading().to_owned(),
        None | Some(Left::Passed) => words.today().to_owned(),
    }
}

/// One sentence: how much of the job was tried, and how much is to fix.
fn facts(props: &HomeProps<'_>) -> Html {
    let words = props.words;
    let goal = props.goal();
    let counts = |item: &Item| goal.job.is_none_or(|job| item.tracks.contains(&job));
    let states = States::of(props.bank, props.history, &counts);
    if props.is_first_visit() {
        let closed = states.count - states.spoken;
        return facts_line(words.home_facts(closed, states.spoken, props.bank.drills().len()));
    }
    let tried = words.today_tried(goal.job, states.count, states.tried(), states.to_fix());
    let passed = when(goal.left(props.today) == Some(Left::Passed), || {
        fragment([
            text(words.today_passed()),
            text(" "),
            link(&Route::Start, text(words.today_change())),
            text(" "),
        ])
    });
    el("p", [class("facts")], [passed, text(tried)])
}

/// The button that starts a session or continues one; below it, smaller, the other ways to go on.
fn starts(props: &HomeProps<'_>) -> Html {
    let words = props.words;
    let goal = props.goal();
    let missed = props.history.missed().iter().filter(|id| props.bank.item(id.as_str()).is_some()).count();
    let most = if props.history.is_empty() { goal.questions() } else { closed_of(goal.questions()) };
    let mut start = some_of(props.bank, goal.job, most);
    if let Some(queue) = props.queue.filter(|queue| !queue.items.is_empty()) {
        start = Start { route: Route::Due, count: queue.items.len() };
    }
    let label = words.start_some(start.count, start.minutes());
    let (first, second) = match props.waiting.first() {
        Some(last) => {
            let first = primary_link(words, last.address.to_owned(), last.label.clone());
            (first, button_link(&start.route, label))
        }
        None => (primary_link(words, start.route.to_string(), label), Html::default()),
    };
    let missed = when(missed > 0, || {
        let redo = only_missed(missed);
        button_link(&redo.route, words.only_missed_some(redo.count))
    });
    let spoken = usize::from(spoken_of(goal.questions()));
    let aloud = when(spoken > 0 && props.queue.is_some(), || {
        button_link(&some_aloud(props.bank, goal.job, spoken_of(goal.questions())), words.queue_aloud(spoken))
    });
    let queue = maybe(props.queue.map(|queue| facts_line(words.queue(queue))));
    let is_ahead = matches!(goal.left(props.today), Some(Left::Days(_)));
    let plan = when(is_ahead, || button_link(&Route::Plan, words.plan_heading()));
    fragment([action_row([first]), queue, el("div", [class("actions small")], [second, plan, aloud, missed])])
}

/// Asks what the reader prepares for. Nothing waits for the answer.
fn offer(props: &HomeProps<'_>) -> Html {
    let words = props.words;
    card(&Route::Start, text(words.goal_heading()), text(words.goal_offer()), None)
}

/// Other ways to rehearse.
fn other_ways(props: &HomeProps<'_>) -> Html {
    let words = props.words;
    let job = props.goal().job;
    let ways = [
        button_link(&exam(props.bank, job), words.exam()),
        button_link(&aloud(props.bank, job), words.aloud()),
        button_link(&Route::Drills, words.incident()),
    ];
    el("div", [class("actions small")], ways)
}
