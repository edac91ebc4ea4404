//! The list of drills.

use yew::Html;

use crate::address::Route;
use crate::bank::{Bank, Drill};
use crate::views::home::card;
use crate::views::html::*;
use crate::views::parts::{page_heading, paragraph};
use crate::words::Words;

/// The list of drills.
pub fn drills(words: Words, bank: &Bank) -> Html {
    let cards = bank.drills().iter().map(|drill| {
        let route = Route::Drill(drill.id.clone());
        card(&route, text(&drill.title), text(&drill.about), Some(facts(words, bank, drill)))
    });
    el(
        "article",
        [class("drills")],
        [
            page_heading(text(words.drills_heading())),
            paragraph(words.drills_about()),
            el("ul", [class("cards")], [each("li", cards)]),
        ],
    )
}

fn facts(words: Words, bank: &Bank, drill: &Drill) -> String {
    let topic = bank.topic(&drill.topic).map_or_else(|| drill.topic.as_str(), |topic| &topic.title);
    words.drill_facts(topic, words.level(drill.level), drill.minutes.into())
}
