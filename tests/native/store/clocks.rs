//! Progress that was written while the clock was wrong: nothing of it is lost, and what comes later counts.

use std::rc::Rc;

use crate::common::{mini, script};
use dryrun::bank::{Bank, ItemId};
use dryrun::formats::{Notes, Play, Unfinished};
use dryrun::memory::{Occasion, Review};
use dryrun::quiz::{Elapsed, Millis, Rating};
use dryrun::reader::{Settings, Theme};
use dryrun::store::{Loaded, MemoryStorage, ProfileId, ReplicaId, Storage, Store};

const HOUR: i64 = 60 * 60 * 1000;
const YEARS: i64 = 40 * 365 * 24 * HOUR;

fn at(after: i64) -> Millis {
    Millis(script::START.0 + after)
}

type Tab<'a> = Store<&'a MemoryStorage>;

fn open<'a>(storage: &'a MemoryStorage, number: u32, bank: &Bank, now: Millis) -> (Tab<'a>, Loaded) {
    let (tab, spare) = (ReplicaId::new(number), ReplicaId::new(number + 1000));
    Store::open(storage, ProfileId::default(), tab, spare, bank, now)
}

/// What a tab finds after a reload.
fn again(storage: &MemoryStorage, tab: &Tab<'_>, bank: &Bank, now: Millis) -> Loaded {
    let spare = ReplicaId::new(77);
    Store::open(storage, ProfileId::default(), tab.replica().id(), spare, bank, now).1
}

fn review(now: Millis) -> Review {
    Review {
        at: now,
        item: ItemId::parse("mini-single").expect("an id"),
        rating: Rating::Good,
        certainty: None,
        took: 5,
        occasion: Occasion::Practice,
    }
}

fn notes(theme: Theme) -> Notes {
    Notes { settings: Settings { theme, ..Settings::default() }, ..Notes::default() }
}

/// A session with so many answers, or one that is over.
fn play(bank: &Bank, origin: &str, answers: usize, is_over: bool, now: Millis) -> Unfinished {
    let words = ["pick=1 check next", "pick=7 check next"];
    let script = format!("{} {}", words[..answers].join(" "), if is_over { "end" } else { "" });
    let mut session = script::begin(bank, "single,line,text");
    for word in script.split_whitespace() {
        session = session.after(&script::event(&session, word), now, Elapsed::default()).expect(word).session;
    }
    Unfinished { origin: origin.to_owned(), touched: now, play: Play::Session(Rc::new(session.put_down())) }
}

/// What is found: the theme, how many reviews there are, and each session with its answers, in brackets if it is over.
fn told(loaded: &Loaded) -> String {
    let word = |play: &Unfinished| {
        let Play::Session(session) = &play.play else { panic!("a session") };
        let answers = session.questions().iter().filter(|question| question.verdict().is_some()).count();
        let word = format!("{}:{answers}", play.origin);
        if session.is_done() { format!("[{word}]") } else { word }
    };
    let plays: Vec<String> = loaded.plays.iter().map(word).collect();
    format!("{:?} {} {}", loaded.notes.settings.theme, loaded.log.len(), plays.join(" "))
}

/// One tab writes by a wrong clock, then the clock is right.
fn wrongly(storage: &MemoryStorage, bank: &Bank, wrong: Millis) {
    let (mut tab, _) = open(storage, 1, bank, wrong);
    tab.add_reviews(&[review(wrong)], wrong).expect("memory takes it");
    tab.put_notes(&notes(Theme::Dark), wrong).expect("memory takes it");
    tab.put_play(&play(bank, "a", 1, false, wrong), wrong).expect("memory takes it");
    tab.put_play(&play(bank, "r", 1, true, wrong), wrong).expect("memory takes it");
}

const WRONG: [i64; 5] = [HOUR, 23 * HOUR, YEARS, -HOUR, -YEARS];

#[test]
fn what_a_wrong_clock_dated_is_found_by_the_right_one() {
    let bank = mini();
    for wrong in WRONG {
        for tab in [1, 2] {
            let storage = MemoryStorage::default();
            wrongly(&storage, &bank, at(wrong));
            let (mut tab, found) = open(&storage, tab, &bank, at(0));
            // It stands among the others with its own time, so the order says nothing.
            let mut words: Vec<String> = told(&found).split(' ').map(str::to_owned).collect();
            words.sort();
            assert_eq!(words, ["1", "Dark", "[r:1]", "a:1"], "{wrong}");
            tab.adopt(at(0)).expect("memory takes it");
            let mut again: Vec<String> =
                told(&tab.read(&bank, at(0))).split(' ').map(str::to_owned).collect();
            again.sort();
            assert_eq!(again, words, "{wrong}");
        }
    }
}

#[test]
fn what_comes_later_counts_however_wrong_the_clock_was() {
    let bank = mini();
    for wrong in WRONG {
        for number in [1, 2] {
            for adopts in [false, true] {
                let storage = MemoryStorage::default();
                wrongly(&storage, &bank, at(wrong));
                let (mut tab, _) = open(&storage, number, &bank, at(0));
                if adopts {
                    tab.adopt(at(1)).expect("memory takes it");
                }
                tab.put_notes(&notes(Theme::Light), at(2)).expect("memory takes it");
                tab.put_play(&play(&bank, "r2", 2, true, at(3)), at(3)).expect("memory takes it");
                tab.end_play("a", at(4)).expect("memory takes it");
                let expect = "Light 1 [r2:2]";
                let case = format!("{wrong}, in tab {number}, taken over at once: {adopts}");
                assert_eq!(told(&tab.read(&bank, at(5))), expect, "{case}");
                assert_eq!(told(&again(&storage, &tab, &bank, at(6))), expect, "{case}");
                // Whenever it is taken over, and when the wrong time has come.
                for later in [7, 2 * HOUR, 30 * HOUR, 900 * HOUR] {
                    let copy = storage.clone();
                    let (mut tab, found) = open(&copy, 3, &bank, at(later));
                    let theme = format!("{:?}", found.notes.settings.theme);
                    assert_eq!(theme, "Light", "{case}, {later} later");
                    tab.adopt(at(later)).expect("memory takes it");
                    assert_eq!(told(&tab.read(&bank, at(later))), expect, "{case}, {later} later");
                }
            }
        }
    }
}

#[test]
fn a_session_goes_on_after_its_last_answer_though_the_clock_was_set_back() {
    let bank = mini();
    for back in [1, HOUR, 30 * HOUR, YEARS] {
        let storage = MemoryStorage::default();
        let (mut tab, _) = open(&storage, 1, &bank, at(0));
        tab.put_play(&play(&bank, "a", 1, false, at(0)), at(0)).expect("memory takes it");
        tab.put_play(&play(&bank, "a", 2, false, at(-back)), at(-back)).expect("memory takes it");
        assert_eq!(told(&tab.read(&bank, at(-back))), "System 0 a:2", "{back}");
        let found = again(&storage, &tab, &bank, at(-back));
        assert_eq!(told(&found), "System 0 a:2", "{back}: after a reload");
    }
}

#[test]
fn replicas_from_the_future_do_not_stay_for_ever() {
    let bank = mini();
    let storage = MemoryStorage::default();
    wrongly(&storage, &bank, at(YEARS));
    // The tab that wrote by the wrong clock is still open.
    let (mut own, _) = open(&storage, 1, &bank, at(0));
    own.add_reviews(&[review(at(0))], at(0)).expect("memory takes it");
    assert_eq!(own.adopt(at(1)), Ok(1));
    let values = storage.names().expect("readable");
    assert!(values.iter().all(|name| name.contains(":000003e9:")), "{values:?}");
    // Two tabs that are open do not take each other over again and again.
    let (mut other, _) = open(&storage, 2, &bank, at(2));
    other.add_reviews(&[review(at(3))], at(3)).expect("memory takes it");
    assert_eq!((own.adopt(at(4)), other.adopt(at(5))), (Ok(0), Ok(0)));
}

#[test]
fn two_open_tabs_settle_when_the_clock_jumps() {
    let bank = mini();
    for jump in [YEARS, -YEARS, 30 * HOUR, -30 * HOUR] {
        let storage = MemoryStorage::default();
        let (mut first, _) = open(&storage, 1, &bank, at(0));
        let (mut second, _) = open(&storage, 2, &bank, at(0));
        first.add_reviews(&[review(at(0))], at(0)).expect("memory takes it");
        second.add_reviews(&[review(at(5_000))], at(0)).expect("memory takes it");
        let mut now = jump;
        let mut taken = Vec::new();
        for _ in 0..6 {
            for tab in [&mut first, &mut second] {
                now += 1_000;
                tab.read(&bank, at(now));
                taken.push(tab.adopt(at(now)).expect("memory takes it"));
            }
        }
        assert!(taken.iter().rev().take(6).all(|count| *count == 0), "{jump}: {taken:?}");
        first.add_reviews(&[review(at(now))], at(now)).expect("memory takes it");
        second.add_reviews(&[review(at(now + 5_000))], at(now)).expect("memory takes it");
        assert_eq!(open(&storage, 3, &bank, at(now)).1.log.len(), 4, "{jump}: nothing is lost");
    }
}
