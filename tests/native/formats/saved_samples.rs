//! What released versions left in people's browsers and folders is read for ever. `tests/saved/` has a sample
//! of each format; this file never loses a line.

use std::rc::Rc;

use crate::common::{mini, script};
use dryrun::bank::ItemId;
use dryrun::formats::{Notes, Run};
use dryrun::memory::{Log, Occasion, Reset, Review};
use dryrun::quiz::{Certainty, Millis, Rating};
use dryrun::reader::{Name, Settings, Theme};
use dryrun::store::{Keeper, MemoryShelf, ProfileId, ReplicaId, Shelf};

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

fn log() -> Log {
    let mut log: Log =
        [review("mini-single", 0), review("mini-line", 1), review("mini-line", 9)].into_iter().collect();
    log.insert(Review { rating: Rating::Easy, ..review("gone-item", 2) }.thinned());
    log.reset(Reset::of(script::START, [ItemId::parse("mini-text").expect("an id")]));
    log
}

fn notes() -> Notes {
    let settings = Settings { theme: Theme::Dark, ..Settings::default() };
    Notes { name: Name::clean("Ada"), settings, exported: Some((script::START, 3)) }
}

fn run() -> Run {
    let session = script::begin(&mini(), "exam/10 single,line");
    let session =
        session.after(&script::event(&session, "pick=1"), script::START).expect("it means something");
    Run {
        origin: "#/quiz?items=mini-single,mini-line&mode=exam&minutes=10&seed=7".to_owned(),
        session: Rc::new(session),
    }
}

/// The values that this build writes, each with its name before it and a line of dashes after it.
fn written() -> String {
    let (bank, shelf, tab) = (mini(), MemoryShelf::default(), ReplicaId::new(42));
    let (mut keeper, _) = Keeper::open(&shelf, ProfileId::default(), tab, tab, &bank, script::START);
    keeper.join(&log(), script::START).expect("memory takes it");
    keeper.put_run(&run(), script::START).expect("memory takes it");
    keeper.put_notes(&notes(), script::START).expect("memory takes it");
    let value = |name: &String| shelf.get(name).expect("readable").expect("written");
    let names = shelf.names().expect("readable");
    names.iter().map(|name| format!("{name}\n{}\n----\n", value(name))).collect()
}

#[test]
fn the_first_release_in_storage() {
    let sample = include_str!("../../saved/storage-1.txt");
    assert_eq!(written(), sample, "saved progress in people's browsers looks like this: undo the change");
    let shelf = MemoryShelf::default();
    for value in sample.split("\n----\n").filter(|value| !value.is_empty()) {
        let (name, value) = value.split_once('\n').expect("a name and a value");
        shelf.put(name, value).expect("memory takes it");
    }
    let tab = ReplicaId::new(1);
    let (_, found) = Keeper::open(&shelf, ProfileId::default(), tab, tab, &mini(), script::START);
    assert_eq!((found.unreadable, found.newer, found.fault), (0, 0, None));
    assert_eq!((found.log, found.notes, found.run), (log(), notes(), Some(run())));
}
