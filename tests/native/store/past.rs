//! Finished sessions in storage: two tabs lose none, a closed tab's are taken over, an older program leaves them alone.

use crate::common::{mini, script};
use dryrun::memory::{Log, Past, PastSession, reset};
use dryrun::quiz::{Millis, Pace, Tally};
use dryrun::store::{MemoryStorage, ProfileId, QUIET, ReplicaId, Storage, Store};

fn past(minutes: impl IntoIterator<Item = u16>) -> Past {
    let session = |minute: u16| {
        let at = script::START.plus_minutes(minute);
        PastSession::of(at, "#/daily".to_owned(), Pace::Practice, Tally::default(), 1)
    };
    minutes.into_iter().map(session).collect()
}

#[test]
fn two_tabs_that_finish_sessions_at_once_lose_none() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let open = |number: u32, now: Millis| {
        let tab = ReplicaId::new(number);
        Store::open(&storage, ProfileId::default(), tab, ReplicaId::new(number + 100), &bank, now)
    };
    let ((mut one, _), (mut other, _)) = (open(1, script::START), open(2, script::START));
    for minute in 0..20 {
        let tab = if minute % 2 == 0 { &mut one } else { &mut other };
        tab.add_past(&past([minute]), script::START).expect("memory takes it");
    }
    assert_eq!(one.read(&bank, script::START).past, past(0..20));
    // The same once more changes nothing.
    other.add_past(&past(0..20), script::START).expect("memory takes it");
    assert_eq!(one.read(&bank, script::START).past, past(0..20));
    // Both are closed. Two days later a third one takes over what they had.
    let later = Millis(script::START.0 + 2 * QUIET as i64);
    let (mut third, found) = open(3, later);
    assert_eq!(found.past, past(0..20));
    assert_eq!(third.adopt(later), Ok(2));
    assert_eq!(open(4, later).1.past, past(0..20));
    assert!(storage.names().expect("readable").iter().all(|name| name.contains(":00000003:")));
    // An import that is undone takes out what it brought.
    third.add_past(&past([77]), later).expect("memory takes it");
    third.take_back_past(&past([77]), later).expect("memory takes it");
    assert_eq!(open(4, later).1.past, past(0..20));
}

#[test]
fn what_a_reset_of_everything_hides_is_removed_a_day_later() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let open = |number: u32, now: Millis| {
        Store::open(&storage, ProfileId::default(), ReplicaId::new(number), ReplicaId::new(9), &bank, now)
    };
    let (mut tab, _) = open(1, script::START);
    tab.add_past(&past(0..3), script::START).expect("memory takes it");
    let change = reset(&Log::default(), [], script::START.plus_minutes(1));
    tab.join(&change.joined, script::START.plus_minutes(1)).expect("memory takes it");
    let later = Millis(script::START.0 + 3 * QUIET as i64);
    let (mut other, found) = open(2, later);
    assert_eq!((found.past.clone(), found.past.shown(&found.log)), (past(0..3), past(2..3)));
    other.adopt(later).expect("memory takes it");
    assert_eq!(open(3, later).1.past, past(2..3));
}
