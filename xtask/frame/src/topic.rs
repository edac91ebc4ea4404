//! The page of a topic: its first question as the app shows it, and what the topic is about.

use std::rc::Rc;

use dryrun::address::{QuizLink, Route};
use dryrun::app::{Model, Page};
use dryrun::bank::{Bank, Item, Kind, Topic};
use dryrun::quiz::SetQuery;
use dryrun::words::Words;
use serde::Serialize;
use yew::prelude::*;

use crate::render::{opened, page, rendered};

/// What the page of a topic is made from.
#[derive(Serialize)]
pub(crate) struct TopicFrame {
    /// The id of the topic.
    id: String,
    /// The address in the app at which this question is the first one, like `#/quiz?topic=linux&count=10&seed=1`.
    address: String,
    /// The part of the bank that the question is in, like `linux`.
    part: String,
    /// The page of the app with the first question.
    question: String,
    /// What the topic is about, and its other questions as links.
    about: String,
}

/// How many questions are practised from the page.
const COUNT: u16 = 10;

/// How many seeds are tried to find a set that begins with options.
const SEEDS: u32 = 100;

/// The page of a topic; `None` if it has no question.
pub(crate) fn frame(bank: &Rc<Bank>, topic: &Topic) -> std::io::Result<Option<TopicFrame>> {
    let address = |query: &SetQuery, seed| {
        let query = query.clone().at_most(COUNT);
        Route::Quiz(QuizLink { query, seed: Some(seed), ..QuizLink::default() }).to_string()
    };
    let all = SetQuery::of_topics(vec![topic.id.clone()]);
    // Some topics have only questions to answer aloud, which a set has only where it asks for them.
    let aloud = SetQuery { kinds: vec![Kind::Prompt], ..all.clone() };
    let sets = (1..=SEEDS).map(|seed| address(&all, seed)).chain([address(&aloud, 1)]);
    let opened = |address: String| {
        let model = opened(bank, &address);
        first_of(&model).map(|item| (address, model, item))
    };
    // Only options can be chosen before the program is there.
    let has_options = |item: &Item| matches!(item.kind(), Kind::Single | Kind::Multiple);
    let mut sets = sets.filter_map(opened).peekable();
    let Some(any) = sets.next() else { return Ok(None) };
    let (address, model, first) =
        if has_options(&any.2) { any } else { sets.find(|(_, _, item)| has_options(item)).unwrap_or(any) };
    Ok(Some(TopicFrame {
        id: topic.id.to_string(),
        address,
        part: first.part().to_string(),
        question: page(&model)?,
        about: rendered(about(bank, topic, &first))?,
    }))
}

/// The question that a session begins with.
fn first_of(model: &Model) -> Option<Rc<Item>> {
    let Page::Session(session) = &model.page else { return None };
    session.session.current().map(|(_, question)| Rc::clone(&question.item))
}

/// What the topic is about, and its questions but the first.
fn about(bank: &Bank, topic: &Topic, first: &Item) -> Html {
    let words = Words::default();
    let items = bank.items().iter().filter(|item| item.topic == topic.id && item.id != first.id);
    let others: Vec<Html> = items
        .map(|item| {
            let address = Route::Item(item.id.clone()).to_string();
            html! { <li><a href={address}>{ item.title() }</a></li> }
        })
        .collect();
    let all = Route::Browse(SetQuery::of_topics(vec![topic.id.clone()])).to_string();
    html! {
        <>
            <h2>{ &topic.title }</h2>
            <p>{ &topic.about }</p>
            <p><a href={all}>{ words.frame_all(&topic.title) }</a></p>
            if !others.is_empty() {
                <h3>{ words.frame_more() }</h3>
                <ul>{ for others }</ul>
            }
        </>
    }
}
