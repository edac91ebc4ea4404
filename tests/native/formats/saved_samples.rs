//! What released versions left in people's browsers and folders is read for ever. `tests/saved/` has a sample
//! of each format; this file never loses a line.

use std::rc::Rc;

use crate::common::{mini, script};
use dryrun::bank::{Bank, ItemId};
use dryrun::formats::{Notes, Play, Unfinished};
use dryrun::incident::{Event, Run};
use dryrun::memory::{Log, Occasion, Reset, Review};
use dryrun::quiz::{Certainty, Millis, Rating};
use dryrun::reader::{Name, Settings, Theme};
use dryrun::store::{MemoryStorage, ProfileId, ReplicaId, Storage, Store};
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
            .after(&script::event(&session, step), script::START)
            .map(|step| step.session)
            .expect(step);
    }
    let touched = script::START.plus_minutes(minute);
    Unfinished { origin: origin.to_owned(), touched, play: Play::Session(Rc::new(session)) }
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

/// The values that this build writes, each with its name before it and a line of dashes after it.
fn written() -> String {
    let (bank, storage, tab) = (mini(), MemoryStorage::default(), ReplicaId::new(42));
    let (mut store, _) = Store::open(&storage, ProfileId::default(), tab, tab, &bank, script::START);
    store.join(&log_2(), script::START).expect("memory takes it");
    store.put_notes(&notes(), script::START).expect("memory takes it");
    store.end_play("#/quiz?topic=gone", script::START).expect("memory takes it");
    for play in plays(&bank) {
        store.put_play(&play, script::START).expect("memory takes it");
    }
    // The later of its two slots.
    storage.take_away("dryrun:dryrun-mini:00000000:0000002a:session:a").expect("memory takes it");
    let value = |name: &String| storage.get(name).expect("readable").expect("written");
    let names = storage.names().expect("readable");
    names.iter().map(|name| format!("{name}\n{}\n----\n", value(name))).collect()
}

/// The values of the first release.
pub(super) const STORAGE_1: &str = include_str!("../../saved/storage-1.txt");
/// Those with version 2 of the log.
const STORAGE_2: &str = include_str!("../../saved/storage-2.txt");

/// Writes values under their names.
pub(super) fn put_samples(storage: &MemoryStorage, sample: &str) {
    for value in sample.split("\n----\n").filter(|value| !value.is_empty()) {
        let (name, value) = value.split_once('\n').expect("a name and a value");
        storage.put(name, value).expect("memory takes it");
    }
}

#[test]
fn what_every_release_kept_is_read_for_good() {
    for (sample, log) in [(STORAGE_1, log()), (STORAGE_2, log_2())] {
        let storage = MemoryStorage::default();
        put_samples(&storage, sample);
        let (bank, tab) = (mini(), ReplicaId::new(1));
        let (_, found) = Store::open(&storage, ProfileId::default(), tab, tab, &bank, script::START);
        let undo = "saved progress in people's browsers looks like this: undo the change";
        assert_eq!((found.unreadable, found.newer, found.fault), (0, 0, None), "{undo}");
        assert_eq!((found.log, found.notes, found.plays), (log, notes(), plays(&bank)), "{undo}");
    }
}

/// What is written may change: `UPDATE_EXPECT=1`, then a look at the difference. Where an older program cannot read
/// it any more, it has to be a new version.
#[test]
fn what_is_written_is_seen_to_change() {
    expect_file!["../../saved/written/storage.txt"].assert_eq(&written());
}
