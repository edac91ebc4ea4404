//! The page of the plan.

use yew::Html;

use super::days::days;
use super::forecast::forecast;
use super::props::{Ahead, PlanOutlook, PlanProps, StudyEvent};
use crate::address::Route;
use crate::memory::plan::closed_of;
use crate::views::html::*;
use crate::views::parts::{
    action_row, button, button_link, facts_line, link, list, page, page_heading, primary_link, status,
};
use crate::views::set::{Start, some_of};

/// The page.
pub fn plan(props: &PlanProps<'_>) -> Html {
    let words = props.words;
    let facts = match props.outlook {
        PlanOutlook::NoDate => words.plan_no_date().to_owned(),
        PlanOutlook::Passed => words.plan_passed().to_owned(),
        PlanOutlook::Today => words.plan_today().to_owned(),
        PlanOutlook::Ahead(ahead) => {
            words.plan_facts(ahead.left, ahead.minutes, &ahead.interview.to_string())
        }
    };
    let head = [page_heading(text(words.plan_heading())), facts_line(facts), action_row(starts(props))];
    let parts = match props.outlook {
        PlanOutlook::Ahead(ahead) => fragment([
            when(ahead.days.len() < ahead.left, || facts_line(words.plan_far(ahead.days.len()))),
            when(ahead.all.unreached > 0, || too_little(props, ahead)),
            forecast(props, ahead),
            days(props, ahead),
            calendar(props),
            el("p", [class("facts")], [text(words.plan_how()), text(" "), text(words.plan_estimate())]),
        ]),
        PlanOutlook::NoDate | PlanOutlook::Passed | PlanOutlook::Today => Html::default(),
    };
    page("plan groups", [el("div", [], head), parts])
}

/// What to do now: today's part of the plan; without a plan, to say what it is for.
fn starts(props: &PlanProps<'_>) -> [Html; 2] {
    let words = props.words;
    let change = Route::Start;
    match props.outlook {
        PlanOutlook::NoDate | PlanOutlook::Passed => {
            [primary_link(words, change.to_string(), words.plan_say()), Html::default()]
        }
        PlanOutlook::Today | PlanOutlook::Ahead(_) => {
            let count = some_of(props.bank, props.goal.job, closed_of(props.goal.questions())).count;
            let start = Start { route: Route::Due, count };
            let label = words.start_some(start.count, start.minutes());
            [primary_link(words, start.route.to_string(), label), button_link(&change, words.plan_change())]
        }
    }
}

/// That the minutes do not reach for everything, and what helps.
fn too_little(props: &PlanProps<'_>, ahead: &Ahead) -> Html {
    let words = props.words;
    let dropped = ahead.unreached().into_iter().take(3).filter_map(|(id, count)| {
        let topic = props.bank.topic(id)?;
        let title = link(&Route::Topic(id.clone()), text(&topic.title));
        Some(fragment([title, el("span", [class("state")], [text(words.questions(count))])]))
    });
    let help = maybe(ahead.minutes_needed().map(|minutes| facts_line(words.plan_needs(minutes))));
    el(
        "section",
        [],
        [
            el("h2", [], [text(words.plan_short_heading())]),
            facts_line(words.plan_short(ahead.all.unreached, ahead.all.count)),
            help,
            list("items", dropped),
        ],
    )
}

fn calendar(props: &PlanProps<'_>) -> Html {
    let words = props.words;
    let said = match props.is_downloaded {
        Some(true) => words.plan_saved(),
        Some(false) => words.plan_not_saved(),
        None => "",
    };
    let save = button(send(props.on_event, StudyEvent::CalendarClicked), text(words.plan_calendar()));
    el("div", [], [el("div", [class("actions small")], [save]), status(class("facts"), said)])
}
