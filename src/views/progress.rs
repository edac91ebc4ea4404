//! What was met, by topic and question: how often, how it came out, and when.

use yew::Html;

use super::element::{all, classes, element, open, text, together};
use super::parts::{actions, button_link, link, list, page, page_title, paragraph, primary_link, sign, span};
use super::rich_text::phrase;
use super::words;
use crate::address::{QuizLink, Route};
use crate::bank::{Bank, Item, Topic};
use crate::memory::{History, Record};
use crate::quiz::{Day, SetQuery, Standing};

/// The page. `ahead` is by how many minutes the reader's clock is ahead of UTC.
pub fn progress(bank: &Bank, history: &History, ahead: i32) -> Html {
    let met = bank.items().iter().filter(|item| history.record(&item.id).is_some()).count();
    let facts = format!("{met} of {} met.", words::count(bank.items().len(), "question", "questions"));
    let missed = history.missed().iter().any(|id| bank.item(id.as_str()).is_some());
    let start = if missed {
        let query = SetQuery::default().at_most(20);
        let only_missed = QuizLink { query, only_missed: true, ..QuizLink::default() };
        primary_link(Route::Quiz(only_missed).to_string(), "Only what I missed")
    } else {
        primary_link(Route::practice(SetQuery::default().at_most(10)).to_string(), "Practise 10")
    };
    let topics = bank.topics().iter().filter_map(|topic| of_topic(bank, history, topic, ahead));
    page(
        "progress result",
        [
            page_title("Your progress"),
            paragraph("facts", facts),
            actions([start, button_link(Route::Data, "Your data")]),
            element("ol", "entries", all(topics)),
        ],
    )
}

/// A topic of which something was met, with its questions folded away.
fn of_topic(bank: &Bank, history: &History, topic: &Topic, ahead: i32) -> Option<Html> {
    let items = bank.items().iter().filter(|item| item.topic == topic.id);
    let met: Vec<(&Item, &Record)> =
        items.filter_map(|item| Some((&**item, history.record(&item.id)?))).collect();
    let last = met.iter().map(|(_, record)| record.last_at).max()?;
    let seen: u32 = met.iter().map(|(_, record)| record.seen).sum();
    let right: u32 = met.iter().map(|(_, record)| record.right).sum();
    let whose = format!("{}, last on {}.", tally(seen, right), Day::of(last, ahead));
    let summary = element("summary", "", [span("text", &topic.title), span("whose", whose)]);
    let rows = met.iter().map(|(item, record)| of_item(item, record, ahead));
    Some(open("li").class("entry").holding(element("details", "", [summary, list("items", rows)])))
}

fn of_item(item: &Item, record: &Record, ahead: i32) -> Html {
    let standing = Standing::of(record.last);
    let state = format!(
        "{}: {}, last on {}",
        words::standing(standing),
        tally(record.seen, record.right),
        Day::of(record.last_at, ahead)
    );
    let title = link(Route::Item(item.id.clone()), phrase(&item.stem.title));
    let state = open("span")
        .class(classes(&["state", words::standing(standing)]))
        .holding([sign(words::sign(standing)), text(format!(" {state}"))]);
    together([title, state])
}

fn tally(seen: u32, right: u32) -> String {
    format!("seen {seen}, right {right}, missed {}", seen.saturating_sub(right))
}
