//! The list of drills.

use yew::Html;

use crate::address::Route;
use crate::bank::{Bank, Drill};
use crate::views::home::card;
use crate::views::html::*;
use crate::views::parts::{list, page, page_heading, paragraph};
use crate::words::Words;

/// The list of drills.
pub fn drills(words: Words, bank: &Bank) -> Html {
    let cards = bank.drills().iter().map(|drill| {
        let route = Route::Drill(drill.id.clone());
        card(&route, text(&drill.title), text(&drill.about), Some(facts(words, bank, drill)))
    });
    page(
        "drills",
        [page_heading(text(words.drills_heading())), paragraph(words.drills_about()), list("cards", cards)],
    )
}

fn facts(words: Words, bank: &Bank, drill: &Drill) -> String {
    let topic = bank.topic(&drill.topic).map_or_else(|| drill.topic.as_str(), |topic| &topic.title);
    words.drill_facts(topic, words.level(drill.level), drill.minutes.into())
}
