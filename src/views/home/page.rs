//! The first page.

use yew::Html;

use super::card::card;
use super::days::{five, week};
use super::props::HomeProps;
use super::topics::topics;
use super::waiting::waiting;
use crate::address::Route;
use crate::bank::Item;
use crate::reader::Left;
use crate::views::html::*;
use crate::views::parts::{
    States, action_row, button_link, facts_line, link, page, page_heading, primary_link,
};
use crate::views::set::{aloud, exam, only_missed, some_of};

/// The first page.
pub fn home(props: &HomeProps<'_>) -> Html {
    page(
        "home groups",
        [
            el("div", [], [page_heading(text(title(props))), facts(props), action_row(starts(props))]),
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
    if props.is_first_visit() {
        let spoken = props.spoken();
        let closed = props.bank.items().len() - spoken;
        return facts_line(words.home_facts(closed, spoken, props.bank.drills().len()));
    }
    let goal = props.goal();
    let is_asked = |item: &Item| goal.job.is_none_or(|job| item.tracks.contains(&job));
    let items = props.bank.items().iter().filter(|item| is_asked(item));
    let states = States::of(props.history, items.map(|item| &**item));
    let fix = states.shaky + states.missed;
    let tried = words.today_tried(goal.job, states.count, states.tried(), fix);
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

/// Buttons that start a session or continue one.
fn starts(props: &HomeProps<'_>) -> [Html; 3] {
    let words = props.words;
    let goal = props.goal();
    let missed = props.history.missed().iter().filter(|id| props.bank.item(id.as_str()).is_some()).count();
    let start = some_of(props.bank, goal.job, goal.questions());
    let label = words.start_some(start.count, start.minutes());
    let (first, second) = match props.waiting.first() {
        Some(last) => {
            let first = primary_link(words, last.address.to_owned(), last.label.clone());
            (first, button_link(&start.route, label))
        }
        None => (primary_link(words, start.route.to_string(), label), Html::default()),
    };
    [first, second, when(missed > 0, || button_link(&only_missed(), words.only_missed_some(missed)))]
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
        (exam(props.bank, job), words.exam()),
        (aloud(props.bank, job), words.aloud()),
        (Route::Drills, words.incident()),
    ];
    let ways = ways.iter().map(|(route, label)| button_link(route, *label));
    el("div", [class("actions small")], [all(ways)])
}
