//! The choice of a mock interview: job, level and length.

use yew::{Callback, Html};

use super::props::{LoopEvent, LoopProps};
use crate::bank::{Level, Track};
use crate::rehearsal::{Length, LoopQuery, rounds_of, usual_level};
use crate::views::html::*;
use crate::views::parts::{field, option};

/// Three lists to choose from.
pub(super) fn choice(props: &LoopProps<'_>) -> Html {
    let (words, query) = (props.words, props.rehearsal.query());
    let jobs = Track::ALL.iter().map(|job| (job.as_str(), *job == query.job, words.track(*job).to_owned()));
    let levels = Level::ALL
        .iter()
        .map(|level| (level.as_str(), *level == query.level, words.level(*level).to_owned()));
    let lengths = Length::ALL.iter().filter(|length| !rounds_of(props.bank, **length).is_empty());
    let lengths = lengths.map(|length| (length.as_str(), *length == query.length, words.length(*length)));
    let on_query = props.on_event.reform(LoopEvent::Chosen);
    // Another job begins at the level that is usual for it.
    let on_job = on_query.reform(move |typed: String| {
        let job = Track::parse(&typed).unwrap_or(query.job);
        LoopQuery { job, level: usual_level(job), ..query }
    });
    let on_level = on_query.reform(move |typed: String| LoopQuery {
        level: Level::parse(&typed).unwrap_or(query.level),
        ..query
    });
    let on_length = on_query.reform(move |typed: String| {
        let length = Length::ALL.into_iter().find(|length| length.as_str() == typed);
        LoopQuery { length: length.unwrap_or(query.length), ..query }
    });
    let job_id = "loop-job";
    let level_id = "loop-level";
    let length_id = "loop-length";
    let fields = [
        select(job_id, words.loop_job(), jobs.collect(), on_job),
        select(level_id, words.loop_level(), levels.collect(), on_level),
        select(length_id, words.loop_length(), lengths.collect(), on_length),
    ];
    el("div", [class("fields")], fields)
}

/// A list: for each entry its value, whether it is chosen, and its label.
fn select(
    name: &'static str,
    label: &'static str,
    entries: Vec<(&'static str, bool, String)>,
    on_change: Callback<String>,
) -> Html {
    let options = entries.into_iter().map(|(value, is_chosen, label)| option(value, is_chosen, label));
    field(name, label, el("select", [id(name), on_value(Change, on_change)], [all(options)]))
}
