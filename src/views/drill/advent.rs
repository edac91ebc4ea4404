//! Advent: twelve days, one drill a day.

use yew::Html;

use super::parts::badge;
use crate::address::Route;
use crate::bank::Drill;
use crate::memory::Log;
use crate::quiz::Advent;
use crate::views::html::*;
use crate::views::parts::{action_row, list, page, page_heading, paragraph, primary_link, span, strong};
use crate::words::Words;

/// A card for each day: a link to its drill once the day has come, with the best ending of those that were played.
pub fn advent(words: Words, advent: &Advent, log: &Log) -> Html {
    let days = advent.drills.iter().enumerate().map(|(place, drill)| {
        if place < advent.open { open(words, place, drill, log) } else { closed(words, place) }
    });
    let today = advent.today.and_then(|today| advent.drills.get(today));
    let start = today.map(|drill| {
        let route = Route::Drill(drill.id.clone());
        action_row([primary_link(words, route.to_string(), words.advent_start(&drill.title))])
    });
    let about = if advent.today.is_some() { words.advent_about() } else { words.advent_about_later() };
    page(
        "drills",
        [
            page_heading(text(words.advent_heading(&digits(advent.year as usize)))),
            paragraph(about),
            maybe(start),
            list("cards", days),
        ],
    )
}

fn open(words: Words, place: usize, drill: &Drill, log: &Log) -> Html {
    let parts = [
        span("state", words.advent_day(place + 1)),
        strong(&drill.title),
        el("span", [], [text(&drill.about)]),
        maybe(log.best(&drill.id).map(|best| badge(words, best))),
    ];
    el("a", [href(Route::Drill(drill.id.clone()).to_string()), class("card")], parts)
}

fn closed(words: Words, place: usize) -> Html {
    el(
        "div",
        [class("card")],
        [span("state", words.advent_day(place + 1)), el("span", [], [text(words.advent_closed())])],
    )
}
