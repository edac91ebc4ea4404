//! The page of a topic: its first question as the app shows it, and what the topic is about.

use std::rc::Rc;

use dryrun::address::{QuizLink, Route};
use dryrun::app::{Model, Page};
use dryrun::bank::{Bank, Form, Item, Kind, Topic};
use dryrun::quiz::{Certainty, Event, Response, SetQuery};
use dryrun::views::Stage;
use dryrun::words::Words;
use serde::Serialize;
use yew::prelude::*;

use crate::render::{after, opened, page, rendered};

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
    /// The same question as a quiz in another page shows it.
    embedded: String,
    /// What the reader sees after each choice, with each of the buttons that ask for the verdict.
    verdicts: Vec<Verdict>,
    /// What the topic is about, and its other questions as links.
    about: String,
}

/// The verdict on a choice, with which the page answers before the program is there.
#[derive(Serialize)]
struct Verdict {
    /// The words of the button that asks for it.
    button: &'static str,
    /// What a screen reader announces, as HTML.
    announcement: String,
    /// The question with the verdict, as HTML. The chosen option is checked in it.
    question: String,
}

/// The buttons that ask for the verdict, and what each says about the reader.
fn buttons() -> [(&'static str, Certainty); 3] {
    let words = Words::default();
    [
        (words.check_guess(), Certainty::Guess),
        (words.check_unsure(), Certainty::Unsure),
        (words.check_sure(), Certainty::Sure),
    ]
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
    let begun = |address: String| {
        let model = opened(bank, Stage::Alone, &address);
        first_of(&model).map(|item| (address, model, item))
    };
    // Only options can be chosen before the program is there, and only where one is chosen can the page have every verdict.
    let has_verdicts = |item: &Item| item.kind() == Kind::Single;
    let has_options = |item: &Item| has_verdicts(item) || item.kind() == Kind::Multiple;
    let mut best: Option<(String, Model, Rc<Item>)> = None;
    for set in sets.filter_map(begun) {
        let (_, _, item) = &set;
        let is_best = has_verdicts(item);
        if is_best || best.as_ref().is_none_or(|(_, _, best)| has_options(item) && !has_options(best)) {
            best = Some(set);
        }
        if is_best {
            break;
        }
    }
    let Some((address, model, first)) = best else { return Ok(None) };
    Ok(Some(TopicFrame {
        id: topic.id.to_string(),
        embedded: page(&opened(bank, Stage::Embedded, &address))?,
        address,
        part: first.part().to_string(),
        question: page(&model)?,
        verdicts: verdicts(&model, &first)?,
        about: rendered(about(bank, topic, &first))?,
    }))
}

/// The question that a session begins with.
fn first_of(model: &Model) -> Option<Rc<Item>> {
    let Page::Session(session) = &model.page else { return None };
    session.session.current().map(|(_, question)| Rc::clone(&question.item))
}

/// The verdict on each option of the first question; none where the page has no room for all.
fn verdicts(model: &Model, first: &Item) -> std::io::Result<Vec<Verdict>> {
    let Form::Single(options) = &first.form else { return Ok(Vec::new()) };
    let options = 0..u8::try_from(options.len()).unwrap_or_default();
    let asked = options.flat_map(|option| buttons().map(|button| (option, button)));
    asked
        .map(|(option, (button, certainty))| {
            let chosen = Event::Responded(Response::Single(Some(option)));
            let judged = after(model, [chosen, Event::Checked(Some(certainty))]);
            let page = page(&judged)?;
            let inside = |open, close| within(&page, open, close).map(str::to_owned);
            let announcement = inside("<p id=\"announcement\"", "</p>")?;
            let (_, announcement) = announcement.split_once('>').unwrap_or_default();
            let question = format!("<article{}</article>", inside("<article", "</article>")?);
            Ok(Verdict { button, announcement: announcement.to_owned(), question })
        })
        .collect()
}

/// What stands between these two in a page.
fn within<'a>(page: &'a str, open: &str, close: &str) -> std::io::Result<&'a str> {
    let inside = page.split_once(open).and_then(|(_, rest)| rest.split_once(close));
    inside.map(|(inside, _)| inside).ok_or_else(|| std::io::Error::other(format!("a page without {open}")))
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
