//! The page "What are you preparing for?": role, date, minutes a day. Each tap is kept at once.

use web_sys::Event;
use yew::{Callback, Html};

use super::event::GoalEvent;
use crate::address::Route;
use crate::bank::{Bank, Track};
use crate::quiz::Day;
use crate::reader::{Goal, Left, MINUTES};
use crate::views::html::*;
use crate::views::parts::{
    action_row, button, button_link, facts_line, field, labelled, page, page_heading, primary_link, status,
};
use crate::views::set::some_of;
use crate::words::Words;

/// What the page is made from.
pub struct GoalProps<'a> {
    /// The language.
    pub words: Words,
    /// The bank, for the button that starts.
    pub bank: &'a Bank,
    /// What was said; `None` before the first tap.
    pub goal: Option<Goal>,
    /// The date as it is typed.
    pub typed: &'a str,
    /// The reader's own day.
    pub today: Day,
    /// Called with each tap.
    pub on_event: &'a Callback<GoalEvent>,
}

/// The page.
pub fn goal(props: &GoalProps<'_>) -> Html {
    let words = props.words;
    let goal = props.goal.unwrap_or_default();
    let start = some_of(props.bank, goal.job, goal.questions());
    let start = primary_link(words, start.route.to_string(), words.start_some(start.count, start.minutes()));
    let leave = match props.goal {
        Some(_) => button_link(&Route::Home, words.today()),
        None => button(send(props.on_event, GoalEvent::Skipped), text(words.goal_skip())),
    };
    let head = [page_heading(text(words.goal_heading())), facts_line(words.goal_about())];
    page(
        "goal groups",
        [el("div", [], head), jobs(props), day(props), minutes(props), action_row([start, leave])],
    )
}

fn jobs(props: &GoalProps<'_>) -> Html {
    let words = props.words;
    let mut entries = Vec::new();
    for job in Track::ALL {
        let name = words.track(*job);
        entries.push(job_radio(props, dashed(&["job", job.as_str()]), name, Some(*job)));
    }
    entries.push(job_radio(props, dashed(&["any", "job"]), words.goal_any_job(), None));
    segments(class("segments"), words.goal_job(), entries)
}

fn job_radio(props: &GoalProps<'_>, own_id: String, name: &'static str, job: Option<Track>) -> Html {
    let is_chosen = props.goal.is_some_and(|goal| goal.job == job);
    radio("job", own_id, text(name), is_chosen, send(props.on_event, GoalEvent::JobChosen(job)))
}

/// The date. A date that has passed is kept, and the page says so.
fn day(props: &GoalProps<'_>) -> Html {
    let words = props.words;
    let day = props.goal.and_then(|goal| goal.day);
    let typed = props.on_event.reform(GoalEvent::DayTyped);
    let input = [id("day"), attr(TYPE, "date"), value(props.typed.to_owned()), on_value(Change, typed)];
    let is_open = props.goal.is_some() && day.is_none() && props.typed.is_empty();
    // While a year is typed, a field for dates gives years like 0002.
    let is_unread = day.is_none() && !props.typed.is_empty() && !props.typed.starts_with('0');
    let said = match props.goal.and_then(|goal| goal.left(props.today)) {
        Some(Left::Passed) => words.goal_passed(),
        _ if is_unread => words.goal_unread(),
        _ => "",
    };
    let open = radio(
        "when",
        dashed(&["no", "day"]),
        text(words.goal_no_day()),
        is_open,
        send(props.on_event, GoalEvent::NoDay),
    );
    let said = status(class("facts"), said);
    let day = field("day", words.goal_day(), el("input", input, []));
    segments(class("segments"), words.goal_when(), vec![day, open, said])
}

fn minutes(props: &GoalProps<'_>) -> Html {
    let words = props.words;
    let chosen = props.goal.and_then(|goal| goal.minutes);
    let mut entries = Vec::new();
    for minutes in MINUTES {
        let on_change = send(props.on_event, GoalEvent::MinutesChosen(minutes));
        let own_id = dashed(&["minutes", &digits(minutes.into())]);
        let label = text(words.minutes(minutes.into()));
        entries.push(radio("minutes", own_id, label, chosen == Some(minutes), on_change));
    }
    segments(class("segments short"), words.goal_minutes(), entries)
}

/// A group of which one is chosen.
fn segments(class: Attribute, legend: &'static str, entries: Vec<Html>) -> Html {
    let entries = el("div", [class], [all(entries)]);
    el("fieldset", [], [el("legend", [], [text(legend)]), entries])
}

fn radio(
    group: &'static str,
    own_id: String,
    label: Html,
    is_chosen: bool,
    on_change: Callback<Event>,
) -> Html {
    let attributes = [
        id(own_id.clone()),
        attr(TYPE, "radio"),
        attr(NAME, group),
        checked(is_chosen),
        on(Change, on_change),
    ];
    labelled(own_id, fragment([el("input", attributes, []), label]))
}
