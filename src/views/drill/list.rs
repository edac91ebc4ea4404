//! The list of drills.

use yew::Html;

use super::parts::badge;
use crate::address::Route;
use crate::bank::{Bank, Drill};
use crate::memory::Log;
use crate::views::html::*;
use crate::views::parts::{link, list, page, page_heading, paragraph, span, strong};
use crate::words::Words;

/// The list of drills, with the best ending of each that was played to an end.
pub fn drills(words: Words, bank: &Bank, log: &Log) -> Html {
    let cards = bank.drills().iter().map(|drill| {
        let parts = [
            strong(&drill.title),
            el("span", [], [text(&drill.about)]),
            span("state", facts(words, bank, drill)),
            maybe(log.best(&drill.id).map(|best| badge(words, best))),
        ];
        el("a", [href(Route::Drill(drill.id.clone()).to_string()), class("card")], parts)
    });
    page(
        "drills",
        [
            page_heading(text(words.drills_heading())),
            paragraph(words.drills_about()),
            list("cards", cards),
            el("p", [], [link(&Route::Advent, text(words.advent_link()))]),
        ],
    )
}

fn facts(words: Words, bank: &Bank, drill: &Drill) -> String {
    let topic = bank.topic(&drill.topic).map_or_else(|| drill.topic.as_str(), |topic| &topic.title);
    words.drill_facts(topic, words.level(drill.level), drill.minutes.into())
}
