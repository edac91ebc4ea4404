//! The reader's progress by topic and question: how well each question is known, and when it was met last.

use yew::Html;

use crate::address::Route;
use crate::bank::{Bank, Item, Topic};
use crate::memory::{History, Record, States};
use crate::quiz::{Day, Millis, SetQuery};
use crate::views::html::*;
use crate::views::parts::{
    action_row, button_link, facts_line, link, list, page, page_heading, primary_link, sign, span,
};
use crate::views::rich_text::phrase;
use crate::views::set::only_missed;
use crate::words::Words;

/// The page. `day` gives the day of a time by the reader's clock, which is ahead of UTC by other minutes in summer.
pub fn progress(words: Words, bank: &Bank, history: &History, day: &dyn Fn(Millis) -> Day) -> Html {
    let met = bank.items().iter().filter(|item| history.record(&item.id).is_some()).count();
    let missed = history.missed().iter().filter(|id| bank.item(id.as_str()).is_some()).count();
    let start = if missed > 0 {
        let redo = only_missed(missed);
        primary_link(words, redo.route.to_string(), words.only_missed_some(redo.count))
    } else {
        let new = Route::practice(SetQuery::default().at_most(10));
        primary_link(words, new.to_string(), words.practise_some(10))
    };
    let topics = bank.topics().iter().filter_map(|topic| of_topic(words, bank, history, topic, day));
    page(
        "progress result",
        [
            page_heading(text(words.progress_heading())),
            facts_line(words.progress_met(bank.items().len(), met)),
            action_row([start, button_link(&Route::Data, words.your_data())]),
            el("ol", [class("entries")], [all(topics)]),
        ],
    )
}

/// A topic with at least one question that the reader has met. The list of its questions is closed at first.
fn of_topic(
    words: Words,
    bank: &Bank,
    history: &History,
    topic: &Topic,
    day: &dyn Fn(Millis) -> Day,
) -> Option<Html> {
    let items = bank.items().iter().filter(|item| item.topic == topic.id);
    let met: Vec<(&Item, &Record)> =
        items.filter_map(|item| Some((&**item, history.record(&item.id)?))).collect();
    let last = met.iter().map(|(_, record)| record.last_at).max()?;
    let states: States = met.iter().map(|(_, record)| record.state).collect();
    let whose = words.progress_topic(&words.states_of(states), &day(last).to_string());
    let summary = [span("text", &topic.title), span("whose", whose)];
    let rows = met.iter().map(|(item, record)| of_item(words, item, record, day));
    let details = [el("summary", [], summary), list("items", rows)];
    Some(el("li", [class("entry")], [el("details", [], details)]))
}

fn of_item(words: Words, item: &Item, record: &Record, day: &dyn Fn(Millis) -> Day) -> Html {
    let mark = words.mark(Some(record.state.standing()));
    let date = day(record.last_at).to_string();
    let state = words.progress_item(mark.word, record.seen as usize, record.right as usize, &date);
    fragment([
        link(&Route::Item(item.id.clone()), phrase(&item.stem.title)),
        el("span", [classes(&["state", mark.class])], [sign(mark.sign), text(" "), text(state)]),
    ])
}
