//! Sessions and drills over several tabs: what goes on where, what ended stays ended, and how many are kept.

use std::rc::Rc;

use crate::common::{mini, script};
use dryrun::bank::{Bank, Drill};
use dryrun::formats::{Play, Unfinished};
use dryrun::incident::Run;
use dryrun::quiz::{Elapsed, Millis};
use dryrun::store::{Loaded, MemoryStorage, ProfileId, QUIET, ReplicaId, Storage, Store};

/// Minutes after the start of all scripts.
fn at(minute: u16) -> Millis {
    script::START.plus_minutes(minute)
}

/// A day after the last write, and a little.
const NEXT_DAY: Millis = Millis(script::START.0 + QUIET as i64 + 60 * 60_000);

fn open<'a>(storage: &'a MemoryStorage, number: u32, bank: &Bank) -> (Store<&'a MemoryStorage>, Loaded) {
    let (tab, spare) = (ReplicaId::new(number), ReplicaId::new(number + 1000));
    Store::open(storage, ProfileId::default(), tab, spare, bank, script::START)
}

fn session(bank: &Bank, origin: &str, minute: u16, steps: &str) -> Unfinished {
    let mut session = script::begin(bank, "single,line");
    for step in steps.split_whitespace() {
        session = session
            .after(&script::event(&session, step), at(minute), Elapsed::default())
            .map(|step| step.session)
            .expect(step);
    }
    Unfinished {
        origin: origin.to_owned(),
        touched: at(minute),
        play: Play::Session(Rc::new(session.put_down())),
    }
}

fn drill(bank: &Bank, minute: u16, choices: &[usize]) -> Unfinished {
    let drill = Rc::clone(bank.drill("mini-drill").expect("the mini-bank has it"));
    let run = Run::restore(drill, choices.iter().copied()).expect("a way through it");
    let play = Play::Drill(Rc::new(run));
    Unfinished { origin: "#/drill/mini-drill".to_owned(), touched: at(minute), play }
}

/// The same bank after everything left it.
fn without_items(bank: &Bank) -> Bank {
    Bank::default().named(bank.id().clone(), String::new())
}

/// What each tab does in turn, as `<tab> <minute> <what> <origin>`: `begin`, `go-on`, `finish`, `end`. Then what a
/// tab finds: origins, those that are finished in brackets.
#[track_caller]
fn check(story: &[&str], tab: u32, expect: &str) {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let mut tabs: Vec<_> = (0..4).map(|number| open(&storage, number, &bank).0).collect();
    for line in story {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [tab, minute, what, origin] = words.as_slice() else { panic!("{line}") };
        let store = &mut tabs[tab.parse::<usize>().expect("a tab")];
        let minute: u16 = minute.parse().expect("a minute");
        let steps = match *what {
            "begin" => "",
            "go-on" => "pick=1 check",
            "finish" => "pick=1 check end",
            "end" => {
                store.end_play(origin, at(minute)).expect("memory takes it");
                continue;
            }
            _ => panic!("{line}"),
        };
        store.put_play(&session(&bank, origin, minute, steps), at(minute)).expect("memory takes it");
    }
    let memory = tabs[tab as usize].read(&bank, at(0)).plays;
    let reloaded = open(&storage, tab, &bank).1.plays;
    assert_eq!(memory, reloaded, "a reload finds what the tab had");
    assert_eq!(told(&reloaded), expect, "{story:?}");
}

fn told(plays: &[Unfinished]) -> String {
    let word = |play: &Unfinished| match play.play.is_finished() {
        true => format!("[{}]", play.origin),
        false => play.origin.clone(),
    };
    plays.iter().map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn several_sessions_go_on_in_any_tab() {
    check(&[], 0, "");
    check(&["0 1 begin a", "0 2 begin b"], 0, "b a");
    check(&["0 1 begin a", "0 2 begin b", "0 3 go-on a"], 0, "a b");
    check(&["0 1 begin a", "1 2 begin b"], 0, "b a");
    check(&["0 1 begin a", "1 2 begin b"], 2, "b a");
    check(&["0 1 begin a", "1 2 go-on a"], 2, "a");
}

#[test]
fn what_was_dropped_or_finished_does_not_come_back_from_another_tab() {
    check(&["0 1 begin a", "0 2 end a"], 0, "");
    check(&["0 1 begin a", "1 2 go-on a", "1 3 end a"], 2, "");
    check(&["0 1 begin a", "1 2 finish a"], 2, "[a]");
    check(&["0 1 begin a", "1 2 finish a", "1 3 finish b"], 2, "[b]");
    // The tab that plays it goes on, and then it goes on everywhere.
    check(&["0 1 begin a", "1 2 end a"], 0, "a");
    check(&["0 1 begin a", "1 2 end a", "0 3 go-on a"], 2, "a");
    // Begun again, it goes on again.
    check(&["0 1 begin a", "0 2 end a", "1 3 begin a"], 0, "a");
    check(&["0 1 begin a", "0 2 finish a", "0 3 begin a"], 0, "a");
    // What nobody has can be ended too.
    check(&["0 2 end a"], 1, "");
}

#[test]
fn the_last_result_of_a_tab_survives_its_reload() {
    check(&["0 1 finish a"], 0, "[a]");
    check(&["0 1 finish a", "0 2 begin b"], 0, "b [a]");
    check(&["0 1 finish a", "0 2 finish b"], 0, "[b]");
    check(&["0 1 finish a", "1 2 finish b"], 0, "[a]");
    check(&["0 1 finish a", "1 2 finish b"], 2, "[b]");
}

#[test]
fn ten_are_kept_unfinished_and_the_oldest_goes() {
    let story: Vec<String> =
        (1..=12).map(|minute| format!("{} {minute} begin s{minute}", minute % 2)).collect();
    let story: Vec<&str> = story.iter().map(String::as_str).collect();
    check(&story, 2, "s12 s11 s10 s9 s8 s7 s6 s5 s4 s3");
    let one: Vec<String> = (1..=12).map(|minute| format!("0 {minute} begin s{minute}")).collect();
    let one: Vec<&str> = one.iter().map(String::as_str).chain(["0 13 finish r"]).collect();
    check(&one, 0, "[r] s12 s11 s10 s9 s8 s7 s6 s5 s4 s3");
}

#[test]
fn a_drill_goes_on_where_it_was_left() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    for (minute, choices) in (1..).zip([&[][..], &[0], &[1], &[1, 0], &[1, 0, 1]]) {
        let run = drill(&bank, minute, choices);
        let (mut store, _) = open(&storage, 1, &bank);
        store.put_play(&run, at(minute)).expect("memory takes it");
        let (_, found) = open(&storage, 1, &bank);
        assert_eq!(found.plays, [run], "{choices:?}");
    }
    // The debrief of the last one stays beside the result of a session.
    let (mut store, _) = open(&storage, 1, &bank);
    store.put_play(&session(&bank, "a", 20, "end"), at(20)).expect("memory takes it");
    assert_eq!(told(&open(&storage, 1, &bank).1.plays), "[a] [#/drill/mini-drill]");
}

#[test]
fn a_drill_whose_scenes_changed_is_left_out() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut store, _) = open(&storage, 1, &bank);
    store.put_play(&drill(&bank, 1, &[1, 0]), at(1)).expect("memory takes it");
    let with = |change: fn(&mut Drill)| {
        let mut drill = (**bank.drill("mini-drill").expect("the mini-bank has it")).clone();
        change(&mut drill);
        without_items(&bank).with_drills(vec![drill])
    };
    for (bank, expect) in [
        (with(|_| {}), 1),
        (with(|drill| drill.revision += 1), 0),
        // Its revision says nothing of it, but the way is gone.
        (with(|drill| drill.scenes.truncate(1)), 0),
        (without_items(&bank), 0),
    ] {
        assert_eq!(open(&storage, 1, &bank).1.plays.len(), expect);
    }
}

#[test]
fn a_bank_that_lacks_a_question_loses_nothing_of_a_session_that_it_passes_on() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut closed, _) = open(&storage, 1, &bank);
    let run = session(&bank, "a", 0, "pick=1 check");
    closed.put_play(&run, at(0)).expect("memory takes it");
    // An older copy of the program takes the replica over.
    let (mut older, found) = open(&storage, 2, &without_items(&bank));
    assert_eq!((found.plays.len(), older.adopt(NEXT_DAY)), (0, Ok(1)));
    assert_eq!(open(&storage, 3, &bank).1.plays, [run]);
}

#[test]
fn ends_are_forgotten_after_a_day_once_nothing_could_come_back() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let size = |storage: &MemoryStorage| -> usize {
        let names = storage.names().expect("readable");
        let session = names.iter().filter(|name| name.contains(":session:"));
        session.map(|name| storage.get(name).expect("readable").map_or(0, |value| value.len())).sum()
    };
    let (mut own, _) = open(&storage, 1, &bank);
    for minute in 0..200 {
        own.end_play(&format!("#/quiz?seed={minute}"), at(minute)).expect("memory takes it");
    }
    let many = size(&storage);
    assert!(many < 20_000, "{many} bytes for what is over");
    // Another tab holds one of them, and keeps awake.
    let (mut other, _) = open(&storage, 2, &bank);
    other.put_play(&session(&bank, "#/quiz?seed=199", 1, ""), NEXT_DAY).expect("memory takes it");
    let later = Millis(NEXT_DAY.0 + 24 * 60 * 60_000 - 60_000);
    assert_eq!(own.adopt(later), Ok(0));
    own.end_play("b", later).expect("memory takes it");
    own.end_play("b", later).expect("memory takes it");
    assert!(size(&storage) < many / 5, "{} of {many} bytes are left", size(&storage));
    assert_eq!(told(&open(&storage, 3, &bank).1.plays), "", "it does not come back");
}
