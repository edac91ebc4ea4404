//! A topic: what it is about, how well the reader knows it, and everything in the bank about it.

use yew::Html;

use super::props::PlaceProps;
use super::rows::question_rows;
use crate::address::Route;
use crate::bank::{Item, Kind, Topic};
use crate::quiz::SetQuery;
use crate::quiz::minutes_of;
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
    let items: Vec<&Item> = props.items().filter(|item| item.topic == topic.id).collect();
    let (spoken, closed): (Vec<&Item>, Vec<&Item>) =
        items.iter().partition(|item| item.kind() == Kind::Prompt);
    let states = States::of(props.history, items.iter().copied());
    let tried = if states.tried() == 0 { words.topic_new().to_owned() } else { states.told(words) };
    let head = [
        page_heading(text(&topic.title)),
        paragraph(&topic.about),
        states.bar(),
        facts_line(words.topic_facts(states.count, &tried)),
        action_row(starts(props, topic, closed.len(), spoken.len())),
    ];
    let drills = props.bank.drills().iter().filter(|drill| drill.topic == topic.id);
    let drills = drills.map(|drill| link(&Route::Drill(drill.id.clone()), text(&drill.title)));
    let weeks = props.bank.plan().iter().enumerate().filter(|(_, week)| week.topics.contains(&topic.id));
    let plan = props.bank.pages().iter().find(|page| page.holds_plan());
    let weeks = weeks.filter_map(|(at, week)| {
        let to = Route::GuidePage(plan?.id.clone());
        Some(link(&to, text(words.guide_week(at + 1, &week.title))))
    });
    let section = |title: &'static str, rows: Option<Html>| {
        maybe(rows.map(|rows| el("section", [], [heading(title), rows])))
    };
    let questions =
        |items: &[&Item]| (!items.is_empty()).then(|| question_rows(props, items.iter().copied()));
    page(
        "topic groups",
        [
            el("div", [], head),
            section(words.topic_questions(), questions(&closed)),
            section(words.topic_spoken(), questions(&spoken)),
            section(words.drills_heading(), links(drills)),
            section(words.guide_heading(), links(weeks)),
        ],
    )
}

/// A list of links; `None` if there are none.
fn links(links: impl Iterator<Item = Html>) -> Option<Html> {
    let mut links = links.peekable();
    links.peek().is_some().then(|| list("items", links))
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
