//! A job: what is asked for it, and how to practise that.

use yew::{Callback, Html};

use super::props::PlaceProps;
use crate::bank::{Item, Kind, Track};
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
    let asked = || props.items().filter(move |item| item.tracks.contains(&job));
    let of_kind = |kind| asked().filter(|item| item.kind() == kind).count();
    let spoken = of_kind(Kind::Prompt);
    let kinds = Kind::ALL.iter().map(|kind| (*kind, of_kind(*kind))).filter(|(_, count)| *count > 0);
    let kinds: Vec<String> = kinds.map(|(kind, count)| words.kind_count(words.kind(kind), count)).collect();
    let start = some_of(props.bank, Some(job), props.goal.questions());
    let own = if props.goal.job == Some(job) {
        el("p", [], [strong(words.goal_own())])
    } else {
        button(send(on_goal, GoalEvent::JobChosen(Some(job))), text(words.goal_make_own()))
    };
    let head = [
        page_heading(text(words.track(job))),
        facts_line(words.job_facts(&words.topic_counts(asked().count() - spoken, spoken))),
        action_row([
            primary_link(words, start.route.to_string(), words.start_some(start.count, start.minutes())),
            button_link(&exam(props.bank, Some(job)), words.exam()),
            when(spoken > 0, || button_link(&aloud(props.bank, Some(job)), words.aloud())),
        ]),
        action_row([own]),
    ];
    let kinds = [heading(words.job_kinds()), facts_line(words.entries(&kinds))];
    let topics = [heading(words.job_topics()), topic_rows(weights(props, &asked().collect::<Vec<_>>()))];
    page("job groups", [el("div", [], head), el("section", [], topics), el("section", [], kinds)])
}

/// The topics of these questions, those with the most first.
fn weights<'a>(props: &PlaceProps<'a>, asked: &[&Item]) -> Vec<(&'a crate::bank::Topic, States, String)> {
    let mut rows: Vec<_> = props
        .bank
        .topics()
        .iter()
        .map(|topic| {
            let of_topic = || asked.iter().copied().filter(|item| item.topic == topic.id);
            let spoken = of_topic().filter(|item| item.kind() == Kind::Prompt).count();
            let states = States::of(props.history, of_topic());
            (topic, states, props.words.topic_counts(states.count - spoken, spoken))
        })
        .filter(|(_, states, _)| states.count > 0)
        .collect();
    rows.sort_by_key(|(_, states, _)| core::cmp::Reverse(states.count));
    rows
}
