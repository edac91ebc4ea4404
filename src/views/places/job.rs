//! A job: what is asked for it, round by round, and how to practise that.

use yew::{Callback, Html};

use super::job_rounds::{booklet, job_rounds};
use super::props::PlaceProps;
use crate::address::Route;
use crate::bank::{Item, Kind, Track};
use crate::rehearsal::{Length, LoopQuery};
use crate::views::goal::GoalEvent;
use crate::views::html::*;
use crate::views::parts::{
    States, action_row, button, button_link, facts_line, heading, page, page_heading, primary_link, strong,
    topic_rows,
};
use crate::views::set::{aloud, exam, some_of};

/// What is asked for a job. `on_goal` is called when the reader makes it their job.
pub fn job(props: &PlaceProps<'_>, job: Track, on_goal: &Callback<GoalEvent>) -> Html {
    let words = props.words;
    let counts = |item: &Item| item.tracks.contains(&job);
    let asked = States::of(props.bank, props.history, &counts);
    let mut kinds = Vec::new();
    for kind in Kind::ALL {
        let of_kind = |item: &Item| item.kind() == *kind && counts(item);
        let count = States::of(props.bank, props.history, &of_kind).count;
        if count > 0 {
            kinds.push(words.kind_count(words.kind(*kind), count));
        }
    }
    let start = some_of(props.bank, Some(job), props.goal.questions());
    let own = if props.goal.job == Some(job) {
        el("p", [], [strong(words.goal_own())])
    } else {
        button(send(on_goal, GoalEvent::JobChosen(Some(job))), text(words.goal_make_own()))
    };
    let head = [
        page_heading(text(words.track(job))),
        facts_line(words.job_facts(&words.topic_counts(asked.count, asked.spoken))),
        action_row([
            primary_link(words, start.route.to_string(), words.start_some(start.count, start.minutes())),
            button_link(&Route::Loop(LoopQuery::of(job, Length::Full), None), words.loop_full()),
        ]),
        el(
            "div",
            [class("actions small")],
            [
                when(asked.spoken > 0, || button_link(&aloud(props.bank, Some(job)), words.job_three())),
                button_link(&exam(props.bank, Some(job)), words.exam()),
                maybe(booklet(props.bank, job).map(|route| button_link(&route, words.job_booklet()))),
            ],
        ),
        action_row([own]),
    ];
    let kinds = [heading(words.job_kinds()), facts_line(words.entries(&kinds))];
    let (topics, _) = topic_rows(props.bank, props.history, &counts, &|states| {
        (states.count > 0).then(|| (states.count, words.topic_counts(states.count, states.spoken)))
    });
    let topics = [heading(words.job_topics()), topics];
    page(
        "job groups",
        [el("div", [], head), job_rounds(props, job), el("section", [], topics), el("section", [], kinds)],
    )
}
