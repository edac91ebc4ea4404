//! The first page: one thing to do, and how well each topic sits.

use yew::{Callback, Html};

use super::element::{Content, element, open, text, together};
use super::parts::{
    actions, addressed, button_link, button_of, heading, link, linked, list, page, page_title, paragraph,
    primary_link, span, strong, unseen,
};
use super::words;
use crate::address::{QuizLink, Route};
use crate::bank::{Bank, Kind, Topic, TopicId};
use crate::formats::{Play, Unfinished};
use crate::memory::History;
use crate::quiz::{Pace, Rating, SetQuery};

/// What the first page is made from.
pub struct HomeProps<'a> {
    /// All items.
    pub bank: &'a Bank,
    /// What this reader met.
    pub history: &'a History,
    /// What can be gone on with, newest first.
    pub unfinished: &'a [&'a Unfinished],
}

/// The first page.
pub fn home(props: &HomeProps<'_>, on_drop: &Callback<String>) -> Html {
    let missed = props.history.missed().iter().filter(|id| props.bank.item(id.as_str()).is_some()).count();
    let prompts = props.bank.items().iter().filter(|item| item.kind() == Kind::Prompt).count();
    let closed = props.bank.items().len() - prompts;
    let start = |count| Route::practice(SetQuery::default().at_most(count));
    let mut buttons = match props.unfinished.first() {
        Some(last) => vec![
            primary_link(last.origin.clone(), waiting_words(props.bank, last)),
            button_link(start(10), "Practise 10"),
        ],
        None => vec![primary_link(start(10).to_string(), "Practise 10")],
    };
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
            waiting(props, on_drop),
            other_ways(),
            heading("How well it sits"),
            paragraph("facts", link(Route::Progress, "Question by question")),
            list("topics", props.bank.topics().iter().filter_map(|topic| sits(props, topic))),
        ],
    )
}

/// What waits, with a way back to each and a way to drop it.
fn waiting(props: &HomeProps<'_>, on_drop: &Callback<String>) -> Html {
    if props.unfinished.is_empty() {
        return Html::default();
    }
    let row = |play: &&Unfinished| {
        let words = waiting_words(props.bank, play);
        let origin = play.origin.clone();
        let name = [text("Drop"), unseen(format!(": {words}"))];
        let drop = button_of("quiet", name, on_drop.reform(move |_| origin.clone()));
        together([addressed("", play.origin.clone(), words.into_html()), drop])
    };
    let rows = list("items waiting", props.unfinished.iter().map(row));
    element("section", "", [heading("Unfinished"), rows])
}

/// `Continue: question 4 of 10, Kubernetes`.
fn waiting_words(bank: &Bank, waiting: &Unfinished) -> String {
    match &waiting.play {
        Play::Session(session) => {
            let at = session.current().map_or(0, |(at, _)| at + 1);
            let mut topics: Vec<&TopicId> = Vec::new();
            for question in session.questions() {
                if !topics.contains(&&question.item.topic) {
                    topics.push(&question.item.topic);
                }
            }
            let about = match topics.as_slice() {
                [one] => bank.topic(one).map_or_else(|| one.to_string(), |topic| topic.title.clone()),
                more => words::count(more.len(), "topic", "topics"),
            };
            format!("Continue: question {at} of {}, {about}", session.questions().len())
        }
        Play::Drill(run) => {
            format!(
                "Continue: {}, after {}",
                run.drill().title,
                words::count(run.decisions(), "decision", "decisions")
            )
        }
    }
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
