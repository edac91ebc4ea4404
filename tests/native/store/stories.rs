//! Stories in storage: two tabs lose no version, a closed tab's are taken over, what was removed stays removed.

use crate::common::{mini, script};
use dryrun::bank::ItemId;
use dryrun::memory::{Log, reset};
use dryrun::quiz::{Marks, Millis};
use dryrun::store::{MemoryStorage, ProfileId, QUIET, ReplicaId, Storage, Store};
use dryrun::stories::{Stories, Story};

fn stories(versions: &[(u16, &str)]) -> Stories {
    let story = |&(minute, text): &(u16, &str)| Story {
        item: ItemId::parse("mini-prompt").expect("an id"),
        at: script::START.plus_minutes(minute),
        text: text.to_owned(),
        covered: Marks::default(),
        guessed: Marks::default(),
        points: 5,
        millis: 0,
    };
    versions.iter().map(story).collect()
}

#[test]
fn two_tabs_lose_no_version_and_what_was_removed_stays_removed() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let open = |number: u32, now: Millis| {
        let tab = ReplicaId::new(number);
        Store::open(&storage, ProfileId::default(), tab, ReplicaId::new(number + 100), &bank, now)
    };
    let ((mut one, _), (mut other, _)) = (open(1, script::START), open(2, script::START));
    one.add_stories(&stories(&[(1, "one"), (2, "two")]), script::START).expect("memory takes it");
    other.add_stories(&stories(&[(3, "three")]), script::START).expect("memory takes it");
    assert_eq!(one.read(&bank, script::START).stories, stories(&[(1, "one"), (2, "two"), (3, "three")]));
    // The other tab removes what the first one wrote, which goes on writing it.
    other.add_stories(&stories(&[(1, "")]), script::START).expect("memory takes it");
    one.add_stories(&stories(&[(4, "four")]), script::START).expect("memory takes it");
    let all = stories(&[(1, ""), (2, "two"), (3, "three"), (4, "four")]);
    assert_eq!(one.read(&bank, script::START).stories, all);
    let later = Millis(script::START.0 + 2 * QUIET as i64);
    let (mut third, found) = open(3, later);
    assert_eq!(found.stories, all);
    assert_eq!(third.adopt(later), Ok(2));
    assert_eq!(open(4, later).1.stories, all);
    assert!(storage.names().expect("readable").iter().all(|name| name.contains(":00000003:")));
}

#[test]
fn an_import_is_taken_back_and_a_reset_of_everything_removes_stories_a_day_later() {
    let (bank, storage) = (mini(), MemoryStorage::default());
    let open = |number: u32, now: Millis| {
        Store::open(&storage, ProfileId::default(), ReplicaId::new(number), ReplicaId::new(9), &bank, now)
    };
    let (mut tab, _) = open(1, script::START);
    tab.add_stories(&stories(&[(0, "one"), (2, "two")]), script::START).expect("memory takes it");
    tab.add_stories(&stories(&[(3, "brought")]), script::START).expect("memory takes it");
    tab.take_back_stories(&stories(&[(3, "brought")]), script::START).expect("memory takes it");
    assert_eq!(open(2, script::START).1.stories, stories(&[(0, "one"), (2, "two")]));
    let change = reset(&Log::default(), [], script::START.plus_minutes(1));
    tab.join(&change.joined, script::START.plus_minutes(1)).expect("memory takes it");
    let later = Millis(script::START.0 + 3 * QUIET as i64);
    let (mut other, found) = open(2, later);
    assert_eq!(found.stories, stories(&[(0, "one"), (2, "two")]), "what is hidden can still be undone");
    other.adopt(later).expect("memory takes it");
    assert_eq!(open(3, later).1.stories, stories(&[(2, "two")]));
}
