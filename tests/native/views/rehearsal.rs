//! The mock interview: before it, between its halves, and its scorecard.

use super::snapshot::{check, words};
use crate::common::mini;
use dryrun::bank::{Bank, ItemId, Level, Track};
use dryrun::quiz::{Marks, Millis, Outcome};
use dryrun::rehearsal::{
    Answer, Asked, Came, Drawn, Event, Length, Loop, LoopQuery, Round, Scorecard, rounds_of,
};
use dryrun::views::{self, LoopProps};
use yew::prelude::*;

fn page(bank: &Bank, rehearsal: &Loop) -> Html {
    let card = rehearsal.is_done().then(|| Scorecard::of(bank, rehearsal));
    views::rehearsal(&LoopProps {
        words: words(),
        bank,
        rehearsal,
        card: card.as_ref(),
        share: Html::default(),
        on_event: &Callback::noop(),
        on_print: &Callback::noop(),
    })
}

fn id(text: &str) -> ItemId {
    ItemId::parse(text).expect("an id")
}

#[test]
fn from_the_first_round_to_the_scorecard() {
    let bank = mini();
    let query = LoopQuery::of(Track::Lead, Length::Short);
    let new = Loop::new(query, 7, rounds_of(&bank, Length::Short), None).expect("it has rounds");
    check("loop-first", page(&bank, &new));
    let after = |rehearsal: &Loop, event: Event| rehearsal.after(&event, Millis(1)).expect("it goes on");
    let begun = |rehearsal: &Loop, items: &[&str]| {
        let asked = Asked::Items(items.iter().map(|text| id(text)).collect());
        after(rehearsal, Event::Began(Drawn { level: Level::Senior, asked }))
    };
    let recruiter = begun(&new, &["mini-prompt"]);
    check("loop-playing", page(&bank, &recruiter));
    let said = "We restored the backup every month. Maybe it took 40 minutes, maybe more, maybe an hour.";
    let came = Came::Points { covered: Marks::from_bits(0b11), of: 5 };
    let answer = Answer { id: id("mini-prompt"), came, text: said.to_owned() };
    let between = after(&recruiter, Event::Ended { answers: vec![answer], millis: 100_000 });
    check("loop-between", page(&bank, &between));
    assert_eq!(between.rounds().get(1), Some(&Round::Systems));
    let systems = begun(&between, &["mini-single", "mini-line", "mini-text"]);
    let graded = |text, outcome| Answer { id: id(text), came: Came::Graded(outcome), text: String::new() };
    let answers = vec![
        graded("mini-single", Outcome::Right),
        graded("mini-line", Outcome::Right),
        graded("mini-text", Outcome::Partly),
    ];
    let turning = after(&systems, Event::Ended { answers, millis: 100_000 });
    check("loop-turning", page(&bank, &turning));
    check("loop-scorecard", page(&bank, &after(&turning, Event::Stopped)));
}
