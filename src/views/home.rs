//! The first page: one thing to do, and how well each topic sits.

use yew::prelude::*;

use super::words;
use crate::bank::{Bank, Kind, Topic};
use crate::route::{LinkMode, QuizLink, Route};
use crate::study::{History, Rating, Session, SetQuery};

/// What the first page is made from.
pub struct HomeProps<'a> {
    /// All items.
    pub bank: &'a Bank,
    /// What this reader met.
    pub history: &'a History,
    /// A session to go on with, with its address.
    pub unfinished: Option<(&'a Session, &'a str)>,
}

/// The first page.
#[must_use]
pub fn home(props: &HomeProps<'_>) -> Html {
    let missed = props.history.missed().iter().filter(|id| props.bank.item(id.as_str()).is_some()).count();
    let prompts = props.bank.items().iter().filter(|item| item.kind() == Kind::Prompt).count();
    let closed = props.bank.items().len() - prompts;
    let start = |count: u16| quiz(QuizLink { query: counted(count), ..QuizLink::default() });
    let exam =
        QuizLink { query: counted(20), mode: LinkMode::Exam { minutes: Some(20) }, ..QuizLink::default() };
    let only_missed = QuizLink { query: counted(20), only_missed: true, ..QuizLink::default() };
    let aloud = SetQuery { kinds: vec![Kind::Prompt], ..counted(3) };
    let primary = props.unfinished.is_none();
    html! {
        <article class="home">
            <h1 id="stem" tabindex="-1">{ "Rehearse the infrastructure interview" }</h1>
            <p class="facts">
                { format!("{} and {}. All of it runs here, in your browser.",
                    words::count(closed, "question", "questions"),
                    words::count(prompts, "interview question", "interview questions")) }
            </p>
            { props.unfinished.map(|(session, origin)| go_on(session, origin)).unwrap_or_default() }
            <div class="actions">
                <a class={classes!("button", primary.then_some("primary"))} data-primary={primary.then_some("true")} href={start(10)}>
                    { "Practise 10" }
                    if primary { { " " }<kbd aria-hidden="true">{ "Enter" }</kbd> }
                </a>
                <a class="button" href={start(5)} aria-label="Practise 5">{ "5" }</a>
                <a class="button" href={start(20)} aria-label="Practise 20">{ "20" }</a>
                if missed > 0 { <a class="button" href={quiz(only_missed)}>{ format!("Only what I missed ({missed})") }</a> }
            </div>
            <ul class="cards">
                { card("Exam", "Twenty questions in twenty minutes, verdicts at the end.", &quiz(exam)) }
                { card("Say it aloud", "Three interview questions, then the key points to hold your answer against.",
                    &quiz(QuizLink { query: aloud, ..QuizLink::default() })) }
                { card("Choose a set", "By topic, job, level and kind; as a link, or on paper.", &Route::Practise.to_string()) }
            </ul>
            <h2>{ "How well it sits" }</h2>
            <ul class="topics">{ for props.bank.topics().iter().filter_map(|topic| sits(props, topic)) }</ul>
        </article>
    }
}

fn counted(count: u16) -> SetQuery {
    SetQuery { count: Some(count), ..SetQuery::default() }
}

fn quiz(link: QuizLink) -> String {
    Route::Quiz(link).to_string()
}

fn go_on(session: &Session, origin: &str) -> Html {
    let at = session.current().map_or(0, |(at, _)| at + 1);
    html! {
        <div class="actions">
            <a class="button primary" data-primary="true" href={origin.to_owned()}>
                { format!("Go on at question {at} of {}", session.questions().len()) }
                { " " }<kbd aria-hidden="true">{ "Enter" }</kbd>
            </a>
        </div>
    }
}

fn card(title: &'static str, about: &'static str, href: &str) -> Html {
    html! { <li><a class="card" href={href.to_owned()}><strong>{ title }</strong><span>{ about }</span></a></li> }
}

/// Of a topic's closed items, those that were right and sure when last met.
fn sits(props: &HomeProps<'_>, topic: &Topic) -> Option<Html> {
    let query = SetQuery { topics: vec![topic.id.clone()], ..SetQuery::default() };
    let items: Vec<_> = props.bank.items().iter().filter(|item| query.admits(item)).collect();
    if items.is_empty() {
        return None;
    }
    let records = || items.iter().filter_map(|item| props.history.record(&item.id));
    let seen = records().count();
    let kept = records().filter(|record| record.last >= Rating::Good).count();
    let state =
        if seen == 0 { "new".to_owned() } else { format!("{kept} of {} kept, {seen} seen", items.len()) };
    let href = quiz(QuizLink { query: SetQuery { count: Some(10), ..query }, ..QuizLink::default() });
    Some(html! {
        <li>
            <a {href}>{ &topic.title }</a>
            <progress max={items.len().to_string()} value={kept.to_string()} aria-label={format!("{}: {state}", topic.title)} />
            <span class="state">{ state }</span>
        </li>
    })
}
