//! Progress on a storage that may fail: what was saved is found again, and what cannot be read is left alone.

use std::rc::Rc;

use crate::common::storage::{Fault, FaultyStorage};
use crate::common::{mini, script};
use dryrun::bank::{Bank, Form, ItemId, embedded};
use dryrun::formats::{Notes, Play, Unfinished};
use dryrun::memory::{Occasion, Pauses, Review};
use dryrun::quiz::{Certainty, Elapsed, Event, Millis, Pace, Rating, Response, Session};
use dryrun::reader::{Name, Settings, Theme};
use dryrun::store::{Loaded, MemoryStorage, ProfileId, QUIET, ReplicaId, Storage, Store};

fn tab(number: u32) -> ReplicaId {
    ReplicaId::new(number)
}

fn open<S: Storage>(storage: S, number: u32, bank: &Bank) -> (Store<S>, Loaded) {
    open_at(storage, number, bank, script::START)
}

fn open_at<S: Storage>(storage: S, number: u32, bank: &Bank, now: Millis) -> (Store<S>, Loaded) {
    Store::open(storage, ProfileId::default(), tab(number), tab(number + 1000), bank, now)
}

fn review(minute: u16) -> Review {
    Review {
        at: script::START.plus_minutes(minute),
        item: ItemId::parse("mini-single").expect("an id"),
        rating: Rating::Good,
        certainty: Some(Certainty::Sure),
        took: 1200,
        occasion: Occasion::Practice,
    }
}

fn unfinished(origin: &str, session: Session) -> Unfinished {
    Unfinished { origin: origin.to_owned(), touched: script::START, play: Play::Session(Rc::new(session)) }
}

/// Checks that a session is the same after it was saved and read again.
#[track_caller]
fn check_resumes(items: &str, steps: &str) {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let mut session = script::begin(&bank, items);
    for step in steps.split_whitespace() {
        session = session
            .after(&script::event(&session, step), script::START, Elapsed::default())
            .map(|step| step.session)
            .unwrap_or(session);
    }
    let unfinished = unfinished("#/quiz?topic=mini", session.put_down());
    let (mut store, _) = open(&storage, 1, &bank);
    store.put_play(&unfinished, script::START).expect("memory takes it");
    let (_, found) = open(&storage, 1, &bank);
    assert_eq!(found.plays, [unfinished], "items: {items}, script: {steps}");
}

#[test]
fn a_reload_comes_back_to_the_same_question_order_and_answers() {
    check_resumes("single,line", "");
    check_resumes("single,line", "pick=0");
    check_resumes("single,line", "hint pick=0 check");
    check_resumes("single,line", "pick=0 unsure next pick=3 flag");
    check_resumes("single,line", "skip pick=7 guess next");
    check_resumes("multiple,order,match", "pick=0 pick=2 check next order=1,0,2,3 check next join=0,-,2");
    check_resumes("numeric,text", "type=43,2_min check next type=terraform_imprt check");
    check_resumes("prompt", "say=hello reveal pick=1 pick=4");
    check_resumes("prompt", "say=hello watch speak=61000 watch");
    check_resumes("prompt,single", "watch speak=61000 reveal pick=1 check");
    check_resumes("exam/10 single,line", "pick=1 visit=1 pick=3 flag hand-in");
    check_resumes("single,line", "pick=0 check next pick=7 check next");
    check_resumes("single,line", "pick=0 check next pick=0 check next fix pick=1 check next pick=3");
    check_resumes("single,line", "pick=0 check next pick=0 check next fix pick=1 check next skip");
    check_resumes("single,line", "pick=0 check next pick=0 check next fix end");
    check_resumes("exam/10 single,line", "pick=1 hand-in yes");
}

#[test]
fn a_reload_keeps_drawn_numbers_and_the_verdict_on_them() {
    let bank = embedded().expect("the bank unpacks");
    for item in bank.items().iter().filter(|item| item.cases.count() > 0) {
        for seed in 0..20 {
            let storage = MemoryStorage::default();
            let session =
                Session::new(vec![Rc::clone(item)], Pace::Practice, seed, script::START).expect("a question");
            let Form::Numeric(numeric) = &session.questions()[0].item.form else { panic!("{}", item.id) };
            let typed = Response::Numeric(numeric.value.to_string());
            let judged =
                [Event::Responded(typed), Event::Checked(None)].iter().fold(session, |session, event| {
                    session.after(event, script::START, Elapsed::default()).expect("a step").session
                });
            let unfinished = unfinished("#/quiz?items=drawn", judged.put_down());
            let (mut store, _) = open(&storage, 1, &bank);
            store.put_play(&unfinished, script::START).expect("memory takes it");
            let (_, found) = open(&storage, 1, &bank);
            assert_eq!(found.plays, [unfinished], "{}, seed {seed}", item.id);
        }
    }
}

#[test]
fn reviews_of_all_tabs_are_joined() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut first, _) = open(&storage, 1, &bank);
    let (mut second, _) = open(&storage, 2, &bank);
    for minute in 0..5 {
        first.add_reviews(&[review(minute)], script::START).expect("memory takes it");
        second.add_reviews(&[review(minute + 100)], script::START).expect("memory takes it");
    }
    let (_, found) = open(&storage, 3, &bank);
    assert_eq!(found.log.len(), 10);
}

#[test]
fn a_damaged_slot_is_left_alone_and_the_one_before_is_used() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut store, _) = open(&storage, 1, &bank);
    store.add_reviews(&[review(1)], script::START).expect("memory takes it");
    store.add_reviews(&[review(2)], script::START.plus_minutes(1)).expect("memory takes it");
    let newest = "dryrun:dryrun-mini:00000000:00000001:log:b";
    let whole = storage.get(newest).expect("readable").expect("the second write goes to the second slot");
    let cut = &whole[..whole.len() - 3];
    storage.put(newest, cut).expect("memory takes it");

    let (mut store, found) = open(&storage, 1, &bank);
    assert_eq!((found.log.len(), found.unreadable), (1, 1));
    store.add_reviews(&[review(3)], script::START.plus_minutes(2)).expect("memory takes it");
    store.add_reviews(&[review(4)], script::START.plus_minutes(3)).expect("memory takes it");
    assert_eq!(
        storage.get(newest).expect("readable").as_deref(),
        Some(cut),
        "damaged values must not be overwritten"
    );
    let (_, found) = open(&storage, 5, &bank);
    assert_eq!(found.log.len(), 3);
}

#[test]
fn what_others_keep_under_our_roof_changes_nothing() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    for name in [
        "dryrun:dryrun-mini:00000000:x:log:a",
        "dryrun:another-bank:00000000:00000001:log:a",
        "dryrun:00000000:00000001:log:a",
        "dryrun:dryrun-mini:00000000:00000001:log:c",
        "dryrun:dryrun-mini:00000000:00000001:letters:a",
        "other",
        "dryrun:dryrun-mini:replica",
        "dryrun:dryrun-mini:00000002:00000001:log:a",
    ] {
        storage.put(name, "anything").expect("memory takes it");
    }
    assert_eq!(open(&storage, 1, &bank).1, Loaded::default());
}

#[test]
fn settings_and_a_name_are_found_again() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let settings = Settings { theme: Theme::Dark, certainty: false, ..Settings::default() };
    let notes = Notes { name: Name::clean("Ada"), settings, ..Notes::default() };
    let (mut store, _) = open(&storage, 1, &bank);
    store.put_notes(&notes, script::START).expect("memory takes it");
    assert_eq!(open(&storage, 2, &bank).1.notes, notes);
}

/// A day after the last write, and a little.
const NEXT_DAY: Millis = Millis(script::START.0 + QUIET as i64 + 60_000);

#[test]
fn quiet_replicas_are_taken_over_with_all_that_they_hold() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let run = unfinished("#/quiz?topic=mini", script::begin(&bank, "single,line"));
    for number in 1..6 {
        let (mut store, _) = open(&storage, number, &bank);
        store.add_reviews(&[review(number as u16)], script::START).expect("memory takes it");
        store.put_play(&run, Millis(script::START.0 + i64::from(number))).expect("memory takes it");
    }
    let (mut store, _) = open(&storage, 7, &bank);
    assert_eq!(store.adopt(Millis(script::START.0 + 1000)), Ok(0), "a day has not passed");
    let (mut busy, _) = open(&storage, 6, &bank);
    busy.add_reviews(&[review(99)], NEXT_DAY).expect("memory takes it");
    let before = open(&storage, 7, &bank).1;

    assert_eq!(store.adopt(NEXT_DAY), Ok(5));
    let after = open(&storage, 8, &bank).1;
    assert_eq!(after, before);
    let names = storage.names().expect("readable");
    assert_eq!(names.len(), 3, "the log and the session of tab 7, and the log of tab 6: {names:?}");
}

#[test]
fn a_tab_that_was_thought_closed_puts_everything_back() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut sleeper, _) = open(&storage, 1, &bank);
    sleeper.add_reviews(&[review(1)], script::START).expect("memory takes it");
    let (mut other, _) = open(&storage, 2, &bank);
    assert_eq!(other.adopt(NEXT_DAY), Ok(1));
    sleeper.add_reviews(&[review(2)], NEXT_DAY).expect("memory takes it");
    other.add_reviews(&[review(3)], NEXT_DAY).expect("memory takes it");
    assert_eq!(open(&storage, 3, &bank).1.log.len(), 3);
}

#[test]
fn nothing_is_taken_over_while_its_join_is_not_in_storage() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut closed, _) = open(&storage, 1, &bank);
    closed.add_reviews(&[review(1)], script::START).expect("memory takes it");
    for fault in [Fault::Denied, Fault::Full, Fault::Dropped, Fault::Truncated, Fault::Stale] {
        for from in 0..20 {
            let copy = storage.clone();
            let faulty = FaultyStorage::new(&copy, fault, from, 1);
            let (mut store, _) = open(faulty, 2, &bank);
            let _ = store.adopt(NEXT_DAY);
            assert_eq!(open(&copy, 3, &bank).1.log.len(), 1, "{fault:?} at call {from}");
        }
    }
}

#[test]
fn no_tabs_pause_is_lost_while_the_latest_notes_count() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let noted = |pauses: &str, name: &str| Notes {
        pauses: Pauses::read(pauses),
        name: Name::clean(name),
        ..Notes::default()
    };
    let (mut one, _) = open(&storage, 1, &bank);
    let (mut other, _) = open(&storage, 2, &bank);
    one.put_notes(&noted("+5 -9", "Ada"), script::START).expect("memory takes it");
    // The other tab hasn't read this, and says something else.
    other.put_notes(&noted("+20", "Kim"), script::START.plus_minutes(1)).expect("memory takes it");
    let all = noted("+5 -9 +20", "Kim");
    assert_eq!(open(&storage, 3, &bank).1.notes, all);
    assert_eq!(one.read(&bank, script::START.plus_minutes(1)).notes, all);
    // Both are closed, and a third takes over what they kept.
    let later = Millis(NEXT_DAY.0 + 120_000);
    let (mut third, _) = open_at(&storage, 3, &bank, later);
    assert_eq!(third.adopt(later), Ok(2));
    assert_eq!(open_at(&storage, 4, &bank, later).1.notes, all);
}

#[test]
fn a_pause_that_only_a_closed_tab_knew_is_kept_beside_later_notes() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let (mut closed, _) = open(&storage, 1, &bank);
    let paused = Notes { pauses: Pauses::read("+5"), ..Notes::default() };
    closed.put_notes(&paused, script::START).expect("memory takes it");
    let (mut awake, _) = open(&storage, 2, &bank);
    let named = Notes { name: Name::clean("Kim"), ..Notes::default() };
    awake.put_notes(&named, NEXT_DAY).expect("memory takes it");
    let (mut third, _) = open_at(&storage, 3, &bank, NEXT_DAY);
    assert_eq!(third.adopt(NEXT_DAY), Ok(1));
    let expect = Notes { pauses: Pauses::read("+5"), ..named };
    assert_eq!(open_at(&storage, 4, &bank, NEXT_DAY).1.notes, expect);
    assert!(storage.names().expect("readable").iter().all(|name| !name.contains(":00000001:")));
}
