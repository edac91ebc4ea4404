//! A topic: what it is about, how well the reader knows it, and everything in the bank about it.

use yew::Html;

use super::props::PlaceProps;
use super::rows::question_rows;
use crate::address::Route;
use crate::bank::{Kind, Topic};
use crate::quiz::{SetQuery, minutes_of};
use crate::views::html::*;
use crate::views::parts::{
    States, action_row, button_link, facts_line, heading, link, list, page, page_heading, paragraph,
    primary_link,
};

/// How many questions a session has at most.
const MOST: u16 = 10;

/// How many spoken questions one has.
const MOST_SPOKEN: u16 = 3;

/// Everything about a topic.
pub fn topic(props: &PlaceProps<'_>, topic: &Topic) -> Html {
    let words = props.words;
    let states = States::of(props.bank, props.history, &|item| item.topic == topic.id);
    let tried = if states.tried() == 0 { words.topic_new().to_owned() } else { states.told(words) };
    let head = [
        page_heading(text(&topic.title)),
        paragraph(&topic.about),
        when(states.tried() > 0, || states.bar()),
        facts_line(words.topic_facts(states.count, &tried)),
        action_row(starts(props, topic, states.count - states.spoken, states.spoken)),
    ];
    let mut drills = Vec::new();
    for drill in props.bank.drills() {
        if drill.topic == topic.id {
            drills.push(link(&Route::Drill(drill.id.clone()), text(&drill.title)));
        }
    }
    page(
        "topic groups",
        [
            el("div", [], head),
            questions(props, topic, words.topic_questions(), false),
            questions(props, topic, words.topic_spoken(), true),
            links(words.drills_heading(), drills),
            links(words.guide_heading(), weeks(props, topic)),
        ],
    )
}

/// The weeks of the plan that the topic is in, as links to the plan.
fn weeks(props: &PlaceProps<'_>, topic: &Topic) -> Vec<Html> {
    let mut weeks = Vec::new();
    if let Some(plan) = props.bank.pages().iter().find(|page| page.holds_plan()) {
        for (at, week) in props.bank.plan().iter().enumerate() {
            if week.topics.contains(&topic.id) {
                let title = props.words.guide_week(at + 1, &week.title);
                weeks.push(link(&Route::GuidePage(plan.id.clone()), text(title)));
            }
        }
    }
    weeks
}

/// The quick questions of a topic, or those to answer aloud; nothing if there are none.
fn questions(props: &PlaceProps<'_>, topic: &Topic, title: &'static str, is_spoken: bool) -> Html {
    let mut items = Vec::new();
    for item in props.bank.items() {
        if item.topic == topic.id && (item.kind() == Kind::Prompt) == is_spoken {
            items.push(&**item);
        }
    }
    when(!items.is_empty(), || el("section", [], [heading(title), question_rows(props, &items)]))
}

/// Links under a heading; nothing if there are none.
fn links(title: &'static str, links: Vec<Html>) -> Html {
    when(!links.is_empty(), || el("section", [], [heading(title), list("items", links)]))
}

/// The filled button starts quick questions; where there are none, spoken ones.
fn starts(props: &PlaceProps<'_>, topic: &Topic, closed: usize, spoken: usize) -> [Html; 2] {
    let words = props.words;
    let query = SetQuery::of_topics(vec![topic.id.clone()]);
    let aloud = SetQuery { kinds: vec![Kind::Prompt], ..query.clone() };
    let count = spoken.min(MOST_SPOKEN.into());
    let aloud = (Route::practice(aloud.at_most(MOST_SPOKEN)), words.start_spoken(count));
    let quick = Route::practice(query.at_most(MOST));
    let asked = closed.min(MOST.into());
    match (closed, spoken) {
        (0, 0) => Default::default(),
        (0, _) => [primary_link(words, aloud.0.to_string(), aloud.1), Html::default()],
        _ => [
            primary_link(words, quick.to_string(), words.start_some(asked, minutes_of(asked))),
            when(spoken > 0, || button_link(&aloud.0, aloud.1)),
        ],
    }
}
