//! Puts a set together. What is chosen here is a link, shown so that it can be kept or shared.

use web_sys::Event;
use yew::{Callback, Html};

use super::element::{When, all, element, open, together};
use super::parts::{
    actions, button_link, choice, chosen, file_link, input, key, label, page, page_title, status,
    submit_button, typed,
};
use super::words;
use crate::address::{QuizLink, Route};
use crate::bank::{Bank, Kind, Level, TopicId, Track};
use crate::quiz::{MOST_ITEMS, MOST_MINUTES, Pace, SetQuery};

/// The form for a set. `on_change` is told the link with a change, `on_start` that it is to be opened.
pub fn practise(
    bank: &Bank,
    link: &QuizLink,
    on_change: &Callback<QuizLink>,
    on_start: &Callback<()>,
) -> Html {
    let on_submit = on_start.reform(|event: Event| event.prevent_default());
    let paper = button_link(Route::Worksheet(link.query.clone()), "On paper");
    let file = file_link(Route::Quiz(link.clone()), "Save this quiz as a file");
    let form = open("form").tell(When::Submitted, on_submit).holding([
        element("div", "fields", set_fields(bank, link, on_change)),
        verdict_fields(link, on_change),
        status("", how_many(bank, &link.query)),
        actions([submit_button("Start", key("Enter")), paper, file]),
    ]);
    page("practise", [page_title("Choose a set"), form])
}

fn how_many(bank: &Bank, query: &SetQuery) -> String {
    let fitting = bank.items().iter().filter(|item| query.admits(item)).count();
    let asked = query.count.map_or(fitting, |count| fitting.min(count.into()));
    match fitting {
        0 => "Nothing is all of that. Leave one of the choices open.".to_owned(),
        1 => "1 question fits.".to_owned(),
        _ => format!("{fitting} questions fit, {asked} will be asked."),
    }
}

fn set_fields(bank: &Bank, link: &QuizLink, on_link: &Callback<QuizLink>) -> Html {
    let on_query = {
        let link = link.clone();
        on_link.reform(move |query| QuizLink { query, ..link.clone() })
    };
    let on_count = {
        let query = link.query.clone();
        on_query.reform(move |typed: String| {
            let count = typed.parse().ok().filter(|count| (1..=MOST_ITEMS).contains(count));
            SetQuery { count, ..query.clone() }
        })
    };
    let count = link.query.count.map_or_else(String::new, |count| count.to_string());
    together([
        filters(bank, &link.query, Open::Closed, &on_query),
        number("count", "How many (empty: all)", count, MOST_ITEMS, &on_count),
    ])
}

fn verdict_fields(link: &QuizLink, on_link: &Callback<QuizLink>) -> Html {
    let on_pace = {
        let link = link.clone();
        on_link.reform(move |pace| QuizLink { pace, ..link.clone() })
    };
    let (is_exam, minutes) = match link.pace {
        Pace::Practice => (false, String::new()),
        Pace::Exam { minutes } => (true, minutes.map_or_else(String::new, |minutes| minutes.to_string())),
    };
    let radio = |id: &'static str, label: &'static str, checked: bool, pace: Pace| {
        input("radio", id, "verdicts", label, checked, on_pace.reform(move |_| pace))
    };
    let on_minutes = on_pace.reform(|typed: String| Pace::Exam {
        minutes: typed.parse().ok().filter(|minutes| (1..=MOST_MINUTES).contains(minutes)),
    });
    let verdicts = [
        element("legend", "", "Verdicts"),
        radio("practice", "At once, and what was missed comes back", !is_exam, Pace::Practice),
        radio("exam", "At the end, as in an exam", is_exam, Pace::Exam { minutes: Some(20) }),
    ];
    let minutes = number("minutes", "Minutes (empty: no limit)", minutes, MOST_MINUTES, &on_minutes);
    let fields = if is_exam { element("div", "fields", minutes) } else { Html::default() };
    together([element("fieldset", "choices", verdicts), fields])
}

/// What a kind that is left open stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    /// Every kind.
    Everything,
    /// Every closed kind.
    Closed,
}

/// Selects for topic, job, level and kind. `on_query` is told the query with the change.
pub(super) fn filters(bank: &Bank, query: &SetQuery, open: Open, on_query: &Callback<SetQuery>) -> Html {
    let change = |change: fn(&mut SetQuery, &str)| {
        let query = query.clone();
        on_query.reform(move |event: Event| {
            let mut next = SetQuery { items: Vec::new(), ..query.clone() };
            change(&mut next, &chosen(&event));
            next
        })
    };
    let topics = bank.topics().iter().map(|topic| (topic.id.as_str(), topic.title.as_str()));
    let tracks = Track::ALL.iter().map(|&track| (track.as_str(), words::track(track)));
    let levels = Level::ALL.iter().map(|&level| (level.as_str(), words::level(level)));
    let kinds = Kind::ALL.iter().map(|&kind| (kind.as_str(), words::kind(kind)));
    let any_kind = if open == Open::Closed { "Any but interview questions" } else { "Any kind" };
    let fields = [
        select(
            "topic",
            "Topic",
            "Any topic",
            topics.collect(),
            query.topics.first().map(TopicId::as_str),
            change(|query, value| query.topics = TopicId::parse(value).into_iter().collect()),
        ),
        select(
            "track",
            "Asked for",
            "Any job",
            tracks.collect(),
            query.tracks.first().map(|track| track.as_str()),
            change(|query, value| query.tracks = Track::parse(value).into_iter().collect()),
        ),
        select(
            "level",
            "Level",
            "Any level",
            levels.collect(),
            query.levels.first().map(|level| level.as_str()),
            change(|query, value| query.levels = Level::parse(value).into_iter().collect()),
        ),
        select(
            "kind",
            "Kind",
            any_kind,
            kinds.collect(),
            query.kinds.first().map(|kind| kind.as_str()),
            change(|query, value| query.kinds = Kind::parse(value).into_iter().collect()),
        ),
    ];
    together(fields)
}

/// A labelled select whose first entry leaves the choice open.
fn select(
    id: &'static str,
    name: &'static str,
    any: &'static str,
    entries: Vec<(&str, &str)>,
    chosen: Option<&str>,
    on_change: Callback<Event>,
) -> Html {
    let entries = std::iter::once(("", any))
        .chain(entries)
        .map(|(value, name)| choice(value.to_owned(), value == chosen.unwrap_or_default(), name.to_owned()));
    let select = open("select").with("id", id).tell(When::Changed, on_change);
    element("div", "field", [label(id, name), select.holding(all(entries))])
}

fn number(
    id: &'static str,
    name: &'static str,
    value: String,
    most: u16,
    on_value: &Callback<String>,
) -> Html {
    let input = open("input")
        .with("id", id)
        .with("type", "number")
        .with("min", "1")
        .with("max", most.to_string())
        .value(value)
        .tell(When::Typed, on_value.reform(|event: Event| typed(&event)));
    element("div", "field", [label(id, name), input.empty()])
}
