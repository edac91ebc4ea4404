//! Stories in storage: two tabs lose no version, a closed tab's are taken over, what was removed stays removed.

use crate::common::{mini, script};
use dryrun::bank::ItemId;
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
