//! What released versions left in people's browsers and folders is read for ever. `tests/saved/` has a sample
//! of each format; this file never loses a line.

use std::rc::Rc;

use super::rehearsals;
use crate::common::{mini, script};
use dryrun::bank::{Bank, ItemId};
use dryrun::formats::{Notes, Play, Unfinished};
use dryrun::incident::{Event, Run};
use dryrun::memory::{Log, Occasion, Past, PastSession, Reset, Review};
use dryrun::quiz::{Certainty, Elapsed, Marks, Millis, Pace, Rating};
use dryrun::reader::{Name, Settings, Theme};
use dryrun::store::{MemoryStorage, ProfileId, ReplicaId, Storage, Store};
use dryrun::stories::{Stories, Story};
use expect_test::expect_file;

fn review(id: &str, minute: u16) -> Review {
    Review {
        at: Millis(script::START.plus_minutes(minute).0 + 123),
        item: ItemId::parse(id).expect("an id"),
        rating: Rating::Hard,
        certainty: Some(Certainty::Unsure),
        took: 1200,
        occasion: Occasion::Exam,
    }
}

pub(super) fn log() -> Log {
    let mut log: Log =
        [review("mini-single", 0), review("mini-line", 1), review("mini-line", 9)].into_iter().collect();
    log.insert(Review { rating: Rating::Easy, ..review("gone-item", 2) }.thinned());
    log.reset(Reset::of(script::START, [ItemId::parse("mini-text").expect("an id")]));
    log
}

/// The same, with an answer of which the clock said that it was given in 2066, and a reset that made it forgotten.
fn log_2() -> Log {
    let at = Millis(3_029_529_600_000);
    let mut log = log();
    log.insert(Review { at, ..review("mini-order", 0) });
    log.reset(Reset { from: Some(at), ..Reset::of(at, [ItemId::parse("mini-order").expect("an id")]) });
    log
}

pub(super) fn notes() -> Notes {
    let settings = Settings { theme: Theme::Dark, ..Settings::default() };
    // A note that is added later is not in what was kept.
    let named = Notes { name: Name::clean("Ada"), ..Notes::default() };
    Notes { settings, exported: Some((script::START, 3)), ..named }
}

fn session(bank: &Bank, minute: u16, origin: &str, items: &str, steps: &str) -> Unfinished {
    let mut session = script::begin(bank, items);
    for step in steps.split_whitespace() {
        session = session
            .after(&script::event(&session, step), script::START, Elapsed::default())
            .map(|step| step.session)
            .expect(step);
    }
    let touched = script::START.plus_minutes(minute);
    Unfinished { origin: origin.to_owned(), touched, play: Play::Session(Rc::new(session.put_down())) }
}

/// One session of each pace with an answer of each kind, one that is done, and a drill; the last touched first.
pub(super) fn plays(bank: &Bank) -> Vec<Unfinished> {
    let drill =
        Run::new(Rc::clone(bank.drill("mini-drill").expect("the mini-bank has it"))).expect("it has scenes");
    let told = drill.after(&Event::Chosen(1)).expect("two choices");
    let told = told.after(&Event::Chosen(0)).expect("a choice");
    let drill = Play::Drill(Rc::new(told));
    let all = "pick=1 check next skip order=1,0,2,3 check next join=0,-,2 flag";
    vec![
        Unfinished {
            origin: "#/drill/mini-drill".to_owned(),
            touched: script::START.plus_minutes(9),
            play: drill,
        },
        session(bank, 8, "#/quiz?items=mini-text&seed=7", "text", "type=import guess next"),
        session(bank, 7, "#/quiz?topic=mini", "single,multiple,order,match", all),
        session(
            bank,
            6,
            "#/quiz?kind=numeric",
            "numeric,prompt",
            "type=43,2_min check next say=hello reveal pick=1",
        ),
        session(
            bank,
            5,
            "#/quiz?topic=mini&mode=exam&minutes=10",
            "exam/10 single,line",
            "pick=1 next pick=3 hand-in",
        ),
    ]
}

/// The same, with a session whose set was asked, and one in which something is fixed.
fn plays_3(bank: &Bank) -> Vec<Unfinished> {
    let missed = "pick=0 check next pick=0 check next";
    let mut plays = plays(bank);
    plays.extend([
        session(bank, 4, "#/quiz?topic=mini&count=2", "single,line", missed),
        session(
            bank,
            3,
            "#/quiz?topic=mini&count=3",
            "single,line",
            &format!("{missed} fix pick=1 check next"),
        ),
    ]);
    plays
}

/// Sessions that were finished.
fn past() -> Past {
    let session = |minute: u16, set: &str, pace| {
        let (asked, right, solid, shaky, missed, took) = (10, 7, 6, 2, 1, 400_000);
        let (at, set) = (script::START.plus_minutes(minute), set.to_owned());
        PastSession { at, set, pace, asked, right, solid, shaky, missed, took }
    };
    let exam = Pace::Exam { minutes: Some(20) };
    [session(1, "#/quiz?topic=mini", Pace::Practice), session(2, "", exam)].into_iter().collect()
}

/// The same, with an open question about which an interviewer asked, with a minute more for it; and with mock interviews:
/// one in which half a round is played, and one that is over.
fn plays_4(bank: &Bank) -> Vec<Unfinished> {
    let asked = "watch speak=61000 watch say=hello extend ask=0 reply=0,budget ask=2";
    let mut plays = plays_3(bank);
    plays.push(session(bank, 2, "#/quiz?kind=prompt", "prompt", asked));
    plays.extend([rehearsals::playing(), rehearsals::done()]);
    plays
}

/// An answer in two versions, and one that was removed.
fn stories() -> Stories {
    let story = |minute: u16, item: &str, text: &str| Story {
        item: ItemId::parse(item).expect("an id"),
        at: script::START.plus_minutes(minute),
        text: text.to_owned(),
        covered: Marks::from_bits(0b10011),
        guessed: Marks::from_bits(0b00111),
        points: 5,
        millis: 61_000,
    };
    let versions = [
        story(1, "mini-prompt", "I ask."),
        story(2, "mini-prompt", "I ask first, “why?” \u{1f389}\n\nThen:"),
    ];
    versions.into_iter().chain([story(3, "gone-item", "")]).collect()
}

/// The values that this build writes, each with its name before it and a line of dashes after it.
fn written() -> String {
    let (bank, storage, tab) = (mini(), MemoryStorage::default(), ReplicaId::new(42));
    let (mut store, _) = Store::open(&storage, ProfileId::default(), tab, tab, &bank, script::START);
    store.join(&log_2(), script::START).expect("memory takes it");
    store.put_notes(&notes(), script::START).expect("memory takes it");
    store.add_past(&past(), script::START).expect("memory takes it");
    store.end_play("#/quiz?topic=gone", script::START).expect("memory takes it");
    store.add_stories(&stories(), script::START).expect("memory takes it");
    for play in plays_4(&bank) {
        store.put_play(&play, script::START).expect("memory takes it");
    }
    // The later of its two slots.
    storage.take_away("dryrun:dryrun-mini:00000000:0000002a:session:b").expect("memory takes it");
    let value = |name: &String| storage.get(name).expect("readable").expect("written");
    let names = storage.names().expect("readable");
    names.iter().map(|name| format!("{name}\n{}\n----\n", value(name))).collect()
}

/// The values of the first release.
pub(super) const STORAGE_1: &str = include_str!("../../saved/storage-1.txt");
/// Those with version 2 of the log.
const STORAGE_2: &str = include_str!("../../saved/storage-2.txt");
/// Those with version 2 of the session part, and with finished sessions.
const STORAGE_3: &str = include_str!("../../saved/storage-3.txt");
/// Those with version 3 of the session part, with stories, and with what an interviewer asked.
const STORAGE_4: &str = include_str!("../../saved/storage-4.txt");

/// Writes values under their names.
pub(super) fn put_samples(storage: &MemoryStorage, sample: &str) {
    for value in sample.split("\n----\n").filter(|value| !value.is_empty()) {
        let (name, value) = value.split_once('\n').expect("a name and a value");
        storage.put(name, value).expect("memory takes it");
    }
}

#[test]
fn what_every_release_kept_is_read_for_good() {
    let (bank, nothing) = (mini(), Past::default());
    for (sample, log, past, plays, stories) in [
        (STORAGE_1, log(), nothing.clone(), plays(&bank), Stories::default()),
        (STORAGE_2, log_2(), nothing, plays(&bank), Stories::default()),
        (STORAGE_3, log_2(), past(), plays_3(&bank), Stories::default()),
        (STORAGE_4, log_2(), past(), plays_4(&bank), stories()),
    ] {
        let storage = MemoryStorage::default();
        put_samples(&storage, sample);
        let tab = ReplicaId::new(1);
        let (_, found) = Store::open(&storage, ProfileId::default(), tab, tab, &bank, script::START);
        let undo = "saved progress in people's browsers looks like this: undo the change";
        assert_eq!((found.unreadable, found.newer, found.fault), (0, 0, None), "{undo}");
        assert_eq!((found.log, found.past, found.notes, found.plays), (log, past, notes(), plays), "{undo}");
        assert_eq!(found.stories, stories, "{undo}");
    }
}

/// Until version 1 of the session part, what was missed came back between the other questions, up to twice.
const SESSION_1: &str = include_str!("../../saved/session-1.txt");

#[test]
fn a_session_in_which_the_missed_came_back_in_between_goes_on_with_its_set() {
    let storage = MemoryStorage::default();
    put_samples(&storage, SESSION_1);
    let (bank, tab) = (mini(), ReplicaId::new(1));
    let (_, found) = Store::open(&storage, ProfileId::default(), tab, tab, &bank, script::START);
    let told = |topic: &str| {
        let play = found.plays.iter().find(|play| play.origin.ends_with(topic)).expect(topic);
        let Play::Session(session) = &play.play else { panic!("a session") };
        let attempts: Vec<_> =
            session.questions().iter().map(|question| question.attempt.to_string()).collect();
        format!("{}; {}", script::told(session), attempts.join(""))
    };
    // The first of five was missed. It had come back before the fifth, without an answer yet.
    assert_eq!(told("a"), "asking 5 of 5; 11111");
    // It was missed again, with the verdict on the screen; and the fifth was asked next.
    assert_eq!(told("b"), "asking 5 of 6; 111112");
    assert_eq!(told("c"), "asking 5 of 6; 111112");
    // After the fifth it was asked for the third time.
    assert_eq!(told("d"), "asking 7 of 7; 1111123");
    assert_eq!(told("e"), "done Finished: 3 keep, 2 revisit, 0 learn, 0 left; 1111123");
    // They go on as today's do, and what is to be fixed is asked for at the end.
    let at = |topic: &str, steps: &str| {
        let play = found.plays.iter().find(|play| play.origin.ends_with(topic)).expect(topic);
        let Play::Session(session) = &play.play else { panic!("a session") };
        let went = steps.split_whitespace().fold((**session).clone(), |session, step| {
            let event = script::event(&session, step);
            session.after(&event, script::START, Elapsed::default()).expect(step).session
        });
        script::told(&went)
    };
    assert_eq!(at("a", "order=0,1,2,3 check next"), "set done, to fix: mini-single");
    assert_eq!(
        at("c", "order=0,1,2,3 check next"),
        "done Finished: 3 keep, 1 revisit, 1 learn, 0 left",
        "it came back already"
    );
    assert_eq!(at("c", "order=3,2,1,0 check next"), "set done, to fix: mini-order");
    assert_eq!(at("d", "pick=1 check next"), "done Finished: 3 keep, 2 revisit, 0 learn, 0 left");
}

/// What is written may change: `UPDATE_EXPECT=1`, then a look at the difference. Where an older program cannot read
/// it any more, it has to be a new version.
#[test]
fn what_is_written_is_seen_to_change() {
    expect_file!["../../saved/written/storage.txt"].assert_eq(&written());
}
