//! Puts a set together. What is chosen here is a link, shown so that it can be kept or shared.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::words;
use crate::bank::{Bank, Kind, Level, TopicId, Track};
use crate::route::{LinkMode, MOST_MINUTES, QuizLink, Route};
use crate::study::SetQuery;

/// See [`Practise`].
#[derive(Properties)]
pub struct PractiseProps {
    /// All items.
    pub bank: std::rc::Rc<Bank>,
    /// Told which session to open.
    pub on_start: Callback<Route>,
}

impl PartialEq for PractiseProps {
    /// The bank never changes while the page is open.
    fn eq(&self, other: &Self) -> bool {
        std::rc::Rc::ptr_eq(&self.bank, &other.bank) && self.on_start == other.on_start
    }
}

/// The form for a set.
#[component]
pub fn Practise(props: &PractiseProps) -> Html {
    let link = use_state(|| QuizLink {
        query: SetQuery { count: Some(10), ..SetQuery::default() },
        ..QuizLink::default()
    });
    let fitting = props.bank.items().iter().filter(|item| link.query.admits(item)).count();
    let asked = link.query.count.map_or(fitting, |count| fitting.min(count.into()));
    let route = Route::Quiz((*link).clone());
    let change = |change: fn(&mut QuizLink, &str)| {
        let link = link.clone();
        Callback::from(move |value: String| {
            let mut next = (*link).clone();
            change(&mut next, &value);
            link.set(next);
        })
    };
    let onsubmit = {
        let (on_start, route) = (props.on_start.clone(), route.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            on_start.emit(route.clone());
        })
    };
    let topics = props.bank.topics().iter().map(|topic| (topic.id.as_str().to_owned(), topic.title.clone()));
    let tracks = Track::ALL.iter().map(|&track| (track.as_str().to_owned(), words::track(track).to_owned()));
    let levels = Level::ALL.iter().map(|&level| (level.as_str().to_owned(), words::level(level).to_owned()));
    let kinds = Kind::ALL.iter().map(|&kind| (kind.as_str().to_owned(), words::kind(kind).to_owned()));
    let exam = link.mode != LinkMode::Practice;
    let minutes = match link.mode {
        LinkMode::Exam { minutes } => minutes.map_or_else(String::new, |minutes| minutes.to_string()),
        LinkMode::Practice => String::new(),
    };
    html! {
        <article class="practise">
            <h1 id="stem" tabindex="-1">{ "Choose a set" }</h1>
            <form {onsubmit}>
                <div class="fields">
                    { select("topic", "Topic", "Any topic", topics, &change(|link, value| link.query.topics = TopicId::parse(value).into_iter().collect())) }
                    { select("track", "Asked for", "Any job", tracks, &change(|link, value| link.query.tracks = Track::parse(value).into_iter().collect())) }
                    { select("level", "Level", "Any level", levels, &change(|link, value| link.query.levels = Level::parse(value).into_iter().collect())) }
                    { select("kind", "Kind", "Any but interview questions", kinds, &change(|link, value| link.query.kinds = Kind::parse(value).into_iter().collect())) }
                    { number("count", "How many", "10", 500, &change(|link, value| link.query.count = value.parse().ok().filter(|&count| count > 0))) }
                </div>
                <fieldset class="choices">
                    <legend>{ "Verdicts" }</legend>
                    { radio("practice", "At once, and what was missed comes back", !exam, &change(|link, _| link.mode = LinkMode::Practice)) }
                    { radio("exam", "At the end, as in an exam", exam, &change(|link, _| link.mode = LinkMode::Exam { minutes: Some(20) })) }
                </fieldset>
                if exam {
                    <div class="fields">
                        { number("minutes", "Minutes (empty: no limit)", &minutes, MOST_MINUTES, &change(|link, value| {
                            link.mode = LinkMode::Exam { minutes: value.parse().ok().filter(|minutes| (1..=MOST_MINUTES).contains(minutes)) };
                        })) }
                    </div>
                }
                <p role="status">
                    if fitting == 0 {
                        { "Nothing is all of that. Leave one of the choices open." }
                    } else {
                        { format!("{} fit, {asked} will be asked.", words::count(fitting, "question", "questions")) }
                    }
                </p>
                <div class="actions">
                    <button type="submit" class="primary" data-primary="true">{ "Start" }{ " " }<kbd aria-hidden="true">{ "Enter" }</kbd></button>
                    <a class="button" href={Route::Worksheet(link.query.clone()).to_string()}>{ "On paper" }</a>
                </div>
                <p class="facts">{ "This set as a link: " }<a href={route.to_string()}><code>{ route.to_string() }</code></a></p>
            </form>
        </article>
    }
}

/// A labelled select whose first entry leaves the choice open.
pub(super) fn select(
    id: &'static str,
    label: &'static str,
    open: &'static str,
    entries: impl Iterator<Item = (String, String)>,
    on_value: &Callback<String>,
) -> Html {
    chosen_select(id, label, open, entries, "", on_value)
}

/// The same, with an entry chosen.
pub(super) fn chosen_select(
    id: &'static str,
    label: &'static str,
    open: &'static str,
    entries: impl Iterator<Item = (String, String)>,
    chosen: &str,
    on_value: &Callback<String>,
) -> Html {
    let onchange = on_value.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <select {id} {onchange}>
                <option value="" selected={chosen.is_empty()}>{ open }</option>
                { for entries.map(|(value, name)| {
                    let selected = value == chosen;
                    html! { <option {selected} {value}>{ name }</option> }
                }) }
            </select>
        </div>
    }
}

fn number(
    id: &'static str,
    label: &'static str,
    value: &str,
    most: u16,
    on_value: &Callback<String>,
) -> Html {
    let oninput =
        on_value.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <input {id} type="number" min="1" max={most.to_string()} value={value.to_owned()} {oninput} />
        </div>
    }
}

fn radio(id: &'static str, label: &'static str, checked: bool, on_value: &Callback<String>) -> Html {
    let onchange = on_value.reform(|_: Event| String::new());
    html! {
        <label for={id}><input {id} type="radio" name="verdicts" {checked} {onchange} />{ " " }{ label }</label>
    }
}
