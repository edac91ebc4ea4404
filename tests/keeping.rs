//! Progress on a shelf that may fail: what was saved is found again, and what cannot be read is left alone.

#![expect(clippy::expect_used, reason = "this is how a test fails")]

mod common;

use std::cell::Cell;
use std::rc::Rc;

use common::{mini, script};
use dryrun::bank::{Bank, ItemId};
use dryrun::settings::{Settings, Theme};
use dryrun::study::{Certainty, Millis, Occasion, Rating, Review};
use dryrun::wire::{Found, Keeper, MemoryShelf, ReplicaId, Run, Shelf, ShelfFault};

fn tab(number: u32) -> ReplicaId {
    ReplicaId::new(number)
}

fn open<S: Shelf>(shelf: S, number: u32, bank: &Bank) -> (Keeper<S>, Found, Option<ShelfFault>) {
    Keeper::open(shelf, tab(number), tab(number + 1000), bank, script::START)
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

/// A session after this script, saved and found again, tells the same.
#[track_caller]
fn check_resumes(items: &str, steps: &str) {
    let (bank, shelf) = (mini(), MemoryShelf::default());
    let mut session = script::begin(&bank, items);
    for step in steps.split_whitespace() {
        session = session.after(&script::event(&session, step), script::START).unwrap_or(session);
    }
    let run = Run { origin: "#/quiz?topic=mini".to_owned(), session: Rc::new(session) };
    let (mut keeper, _, _) = open(&shelf, 1, &bank);
    keeper.put_run(&run, script::START).expect("memory takes it");
    let (_, found, _) = open(&shelf, 1, &bank);
    assert_eq!(found.run.as_ref(), Some(&run), "items: {items}, script: {steps}");
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
    check_resumes("exam/10 single,line", "pick=1 visit=1 pick=3 flag hand-in");
    check_resumes("exam/10 single,line", "pick=1 hand-in yes");
}

#[test]
fn reviews_of_all_tabs_are_joined() {
    let (bank, shelf) = (mini(), MemoryShelf::default());
    let (mut first, _, _) = open(&shelf, 1, &bank);
    let (mut second, _, _) = open(&shelf, 2, &bank);
    for minute in 0..5 {
        first.add_reviews(&[review(minute)], script::START).expect("memory takes it");
        second.add_reviews(&[review(minute + 100)], script::START).expect("memory takes it");
    }
    let (_, found, _) = open(&shelf, 3, &bank);
    assert_eq!(found.reviews.len(), 10);
}

#[test]
fn a_damaged_slot_is_left_alone_and_the_one_before_is_used() {
    let (bank, shelf) = (mini(), MemoryShelf::default());
    let (mut keeper, _, _) = open(&shelf, 1, &bank);
    keeper.add_reviews(&[review(1)], script::START).expect("memory takes it");
    keeper.add_reviews(&[review(2)], script::START.plus_minutes(1)).expect("memory takes it");
    let newest = "dryrun:1:00000001:log:b";
    let whole = shelf.get(newest).expect("readable").expect("the second write goes to the second slot");
    let cut = &whole[..whole.len() - 3];
    shelf.put(newest, cut).expect("memory takes it");

    let (mut keeper, found, _) = open(&shelf, 1, &bank);
    assert_eq!((found.reviews.len(), found.unreadable), (1, 1));
    keeper.add_reviews(&[review(3)], script::START.plus_minutes(2)).expect("memory takes it");
    keeper.add_reviews(&[review(4)], script::START.plus_minutes(3)).expect("memory takes it");
    assert_eq!(
        shelf.get(newest).expect("readable").as_deref(),
        Some(cut),
        "damaged values must not be overwritten"
    );
    let (_, found, _) = open(&shelf, 5, &bank);
    assert_eq!(found.reviews.len(), 3);
}

#[test]
fn what_others_keep_under_our_roof_changes_nothing() {
    let (bank, shelf) = (mini(), MemoryShelf::default());
    for name in [
        "dryrun:1:x:log:a",
        "dryrun:1:00000001:log:c",
        "dryrun:1:00000001:notes:a",
        "other",
        "dryrun:2:00000001:log:a",
    ] {
        shelf.put(name, "anything").expect("memory takes it");
    }
    let (_, found, fault) = open(&shelf, 1, &bank);
    assert_eq!((found, fault), (Found::default(), None));
}

#[test]
fn settings_are_found_again() {
    let (bank, shelf) = (mini(), MemoryShelf::default());
    let settings = Settings { theme: Theme::Dark, certainty: false, ..Settings::default() };
    let (keeper, _, _) = open(&shelf, 1, &bank);
    keeper.put_settings(settings).expect("memory takes it");
    assert_eq!(open(&shelf, 2, &bank).1.settings, settings);
}

/// A shelf whose calls fail from one on, for a while.
struct Failing<'a> {
    shelf: &'a MemoryShelf,
    call: Cell<u32>,
    from: u32,
    until: u32,
    fault: ShelfFault,
}

impl Failing<'_> {
    fn pass(&self) -> Result<(), ShelfFault> {
        let call = self.call.get();
        self.call.set(call + 1);
        if (self.from..self.until).contains(&call) { Err(self.fault) } else { Ok(()) }
    }
}

impl Shelf for Failing<'_> {
    fn get(&self, name: &str) -> Result<Option<String>, ShelfFault> {
        self.pass().and_then(|()| self.shelf.get(name))
    }

    fn put(&self, name: &str, value: &str) -> Result<(), ShelfFault> {
        self.pass().and_then(|()| self.shelf.put(name, value))
    }

    fn take_away(&self, name: &str) -> Result<(), ShelfFault> {
        self.pass().and_then(|()| self.shelf.take_away(name))
    }

    fn names(&self) -> Result<Vec<String>, ShelfFault> {
        self.pass().and_then(|()| self.shelf.names())
    }
}

#[test]
fn after_a_fault_the_next_good_save_stores_everything() {
    let bank = mini();
    for fault in [ShelfFault::Denied, ShelfFault::Absent, ShelfFault::Full] {
        for from in 0..40 {
            let shelf = MemoryShelf::default();
            let failing = Failing { shelf: &shelf, call: Cell::new(0), from, until: from + 6, fault };
            let (mut keeper, _, _) = Keeper::open(failing, tab(1), tab(2), &bank, script::START);
            for minute in 0..12 {
                // A refused save is told, and nothing else follows from it.
                let _ = keeper.add_reviews(&[review(minute)], Millis(script::START.0 + i64::from(minute)));
            }
            let last = keeper.add_reviews(&[review(99)], script::START.plus_minutes(99));
            if last.is_ok() {
                let (_, found, _) = open(&shelf, 7, &bank);
                assert_eq!(found.reviews.len(), 13, "{fault:?} from call {from}");
            }
        }
    }
}
