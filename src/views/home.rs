//! The first page: one thing to do, and how well each topic sits.

use yew::Html;

use super::element::{Content, open, together};
use super::parts::{
    actions, button_link, heading, link, linked, list, page, page_title, paragraph, primary_link, span,
    strong,
};
use super::words;
use crate::address::{QuizLink, Route};
use crate::bank::{Bank, Kind, Topic};
use crate::memory::History;
use crate::quiz::{Pace, Rating, Session, SetQuery};

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
pub fn home(props: &HomeProps<'_>) -> Html {
    let missed = props.history.missed().iter().filter(|id| props.bank.item(id.as_str()).is_some()).count();
    let prompts = props.bank.items().iter().filter(|item| item.kind() == Kind::Prompt).count();
    let closed = props.bank.items().len() - prompts;
    let start = |count| Route::practice(SetQuery::default().at_most(count));
    let mut buttons = vec![match props.unfinished {
        Some((session, origin)) => go_on(session, origin),
        None => primary_link(start(10).to_string(), "Practise 10"),
    }];
    if props.unfinished.is_some() {
        buttons.push(button_link(start(10), "Practise 10"));
    }
    buttons.extend([button_link(start(5), "Practise 5"), button_link(start(20), "Practise 20")]);
    if missed > 0 {
        let query = SetQuery::default().at_most(20);
        let only_missed = QuizLink { query, only_missed: true, ..QuizLink::default() };
        buttons.push(button_link(Route::Quiz(only_missed), format!("Only what I missed ({missed})")));
    }
    page(
        "home",
        [
            page_title("Rehearse the infrastructure interview"),
            paragraph(
                "facts",
                format!(
                    "{} and {}. All of it runs here, in your browser.",
                    words::count(closed, "question", "questions"),
                    words::count(prompts, "interview question", "interview questions")
                ),
            ),
            actions(buttons),
            other_ways(),
            heading("How well it sits"),
            paragraph("facts", link(Route::Progress, "Question by question")),
            list("topics", props.bank.topics().iter().filter_map(|topic| sits(props, topic))),
        ],
    )
}

fn go_on(session: &Session, origin: &str) -> Html {
    let at = session.current().map_or(0, |(at, _)| at + 1);
    primary_link(origin.to_owned(), format!("Go on at question {at} of {}", session.questions().len()))
}

fn other_ways() -> Html {
    let exam = QuizLink {
        query: SetQuery::default().at_most(20),
        pace: Pace::Exam { minutes: Some(20) },
        ..QuizLink::default()
    };
    let aloud = SetQuery { kinds: vec![Kind::Prompt], ..SetQuery::default() }.at_most(3);
    let rows = [
        (Route::Daily(None), "Today\u{2019}s five", "The same five questions for everybody, new every day."),
        (Route::Quiz(exam), "Exam", "Twenty questions in twenty minutes, verdicts at the end."),
        (
            Route::practice(aloud),
            "Say it aloud",
            "Three interview questions, then the key points to hold your answer against.",
        ),
        (
            Route::Drills,
            "Incident drill",
            "Something is on fire. Decide with what you can see, then read the debrief.",
        ),
    ];
    list("cards", rows.into_iter().map(|(route, title, about)| card(route, title, about, String::new())))
}

/// A place to go, with a sentence on it, and where it stands (nothing where that is empty).
pub(super) fn card(route: Route, title: impl Content, about: impl Content, state: String) -> Html {
    let state = if state.is_empty() { Html::default() } else { span("state", state) };
    linked("card", route, [strong(title), span("", about), state])
}

/// Of a topic's closed items, those that were right and sure when last met.
fn sits(props: &HomeProps<'_>, topic: &Topic) -> Option<Html> {
    let query = SetQuery::of_topics(vec![topic.id.clone()]);
    let items: Vec<_> = props.bank.items().iter().filter(|item| query.admits(item)).collect();
    if items.is_empty() {
        return None;
    }
    let records = || items.iter().filter_map(|item| props.history.record(&item.id));
    let seen = records().count();
    let kept = records().filter(|record| record.last >= Rating::Good).count();
    let state =
        if seen == 0 { "new".to_owned() } else { format!("{kept} of {} kept, {seen} seen", items.len()) };
    let route = Route::practice(query.at_most(10));
    let progress = open("progress")
        .with("max", items.len().to_string())
        .with("aria-label", format!("{}: {state}", topic.title))
        .with("value", kept.to_string());
    Some(together([link(route, &topic.title), progress.empty(), span("state", state)]))
}
