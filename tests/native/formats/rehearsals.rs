//! Mock interviews for the samples of what is saved.

use std::rc::Rc;

use crate::common::script;
use dryrun::bank::{DrillId, ItemId, Level, Track};
use dryrun::formats::{Play, Unfinished};
use dryrun::quiz::{Marks, Outcome};
use dryrun::rehearsal::{Answer, Asked, Came, Drawn, Event, Length, Loop, LoopQuery, Round, Score, Scores};

fn id(text: &str) -> ItemId {
    ItemId::parse(text).expect("an id")
}

fn answer(text: &str, came: Came, said: &str) -> Answer {
    Answer { id: id(text), came, text: said.to_owned() }
}

fn begun(asked: Asked) -> Event {
    Event::Began(Drawn { level: Level::Staff, asked })
}

fn ended(answers: Vec<Answer>) -> Event {
    Event::Ended { answers, millis: 61_000 }
}

fn items(ids: &[&str]) -> Asked {
    Asked::Items(ids.iter().map(|text| id(text)).collect())
}

fn saved(minute: u16, new: Loop, events: &[Event]) -> Unfinished {
    let went = events.iter().fold(new, |went, event| went.after(event, script::START).expect("it goes on"));
    let origin = format!("#/loop?track={}&seed=7", went.query().job.as_str());
    let touched = script::START.plus_minutes(minute);
    Unfinished { origin, touched, play: Play::Loop(Rc::new(went)) }
}

/// A whole interview. The first half of its first round is over, and the second one is played.
pub(super) fn playing() -> Unfinished {
    let query = LoopQuery::of(Track::Head, Length::Full);
    let new = Loop::new(query, 7, Round::ALL.to_vec(), None).expect("it has rounds");
    let points = Came::Points { covered: Marks::from_bits(0b101), of: 5 };
    let answers = vec![
        answer("mini-prompt", points, "We restored it, \u{1f600} twice."),
        answer("mini-line", Came::Graded(Outcome::Partly), ""),
    ];
    let events =
        [begun(items(&["mini-prompt", "mini-line"])), ended(answers), begun(items(&["mini-single"]))];
    saved(2, new, &events)
}

/// One round, which is over; there was an interview before it.
pub(super) fn done() -> Unfinished {
    let query = LoopQuery { level: Level::Junior, ..LoopQuery::of(Track::Swe, Length::One(Round::Incident)) };
    let mut before = Scores::default();
    before.0[1] = Score { got: 3, of: 8 };
    let new = Loop::new(query, 7, vec![Round::Incident], Some(before)).expect("it has rounds");
    let drill = Asked::Drill(DrillId::parse("mini-drill").expect("an id"));
    let events = [
        begun(drill),
        ended(vec![answer("mini-drill", Came::Ended { good: true }, "")]),
        begun(items(&["mini-text"])),
        ended(vec![answer("mini-text", Came::Nothing, "")]),
    ];
    saved(1, new, &events)
}
