//! A value that was cut or changed is never taken for a good one.

use crate::common::log::{Numbers, log};
use crate::common::mini;
use dryrun::bank::Bank;
use dryrun::formats::{Part, Released, Unfinished, Versions, open, seal};
use dryrun::memory::Log;
use dryrun::store::{MOST_UNITS, MemoryStorage, ProfileId, ReplicaId, Storage, Store};

thread_local! {
    /// Read once: it is Markdown.
    static BANK: Bank = mini();
}

/// The value in which a log is kept.
fn sealed(log: &Log) -> String {
    let storage = MemoryStorage::default();
    let (tab, now) = (ReplicaId::new(1), crate::common::script::START);
    let (mut store, _) = BANK.with(|bank| Store::open(&storage, ProfileId::default(), tab, tab, bank, now));
    store.join(log, now).expect("memory takes it");
    storage.get("dryrun:dryrun-mini:00000000:00000001:log:a").expect("readable").expect("written")
}

fn found(value: &str) -> Log {
    let storage = MemoryStorage::default();
    storage.put("dryrun:dryrun-mini:00000000:00000001:log:a", value).expect("memory takes it");
    let tab = ReplicaId::new(2);
    let now = crate::common::script::START;
    BANK.with(|bank| Store::open(&storage, ProfileId::default(), tab, tab, bank, now)).1.log
}

#[test]
fn every_cut_and_every_flipped_bit_of_a_thousand_states_is_noticed() {
    let (mut numbers, newest) = (Numbers(1), Released::newest(Part::Log));
    for _ in 0..1000 {
        let (reviews, items) = (1 + numbers.next(8), 1 + numbers.next(4));
        let value = sealed(&log(&mut numbers, reviews, items, 100_000));
        let units: Vec<u16> = value.encode_utf16().collect();
        for end in 0..units.len() {
            assert!(
                open(&String::from_utf16_lossy(&units[..end]), newest).is_err(),
                "cut at {end}: {value:?}"
            );
        }
        for bit in 0..units.len() * 16 {
            let mut units = units.clone();
            units[bit / 16] ^= 1 << (bit % 16);
            assert!(open(&String::from_utf16_lossy(&units), newest).is_err(), "bit {bit}: {value:?}");
        }
    }
}

#[test]
fn any_log_comes_back_as_it_was() {
    let mut numbers = Numbers(2);
    for reviews in 0..200 {
        let log = log(&mut numbers, reviews, 1 + reviews / 3, 10_000_000);
        assert_eq!(found(&sealed(&log)), log);
    }
}

#[test]
fn any_payload_under_a_checksum_that_fits_is_read_without_harm() {
    let mut numbers = Numbers(5);
    for length in 0..3000 {
        let unit = |numbers: &mut Numbers| match numbers.next(50) {
            0 => 'x',
            1 => '\u{1f600}',
            _ => char::from_u32(0x4E00 + numbers.next(0x4000) as u32).expect("an ideograph"),
        };
        let payload: String = (0..length % 300).map(|_| unit(&mut numbers)).collect();
        for version in 1..=Released::newest(Part::Log) {
            let log = found(&seal(version, 7, &payload));
            assert!(log.stored().len() <= payload.len());
        }
    }
    // A good one in which one letter is another, with a checksum to match.
    for at in 0..2000 {
        let log = log(&mut numbers, 20, 5, 100_000);
        let newest = Released::newest(Part::Log);
        let mut payload: Vec<char> = open(&sealed(&log), newest).expect("whole").payload.chars().collect();
        let place = at % payload.len();
        payload[place] = char::from_u32(0x4E00 + numbers.next(0x4000) as u32).expect("an ideograph");
        found(&seal(newest, 7, &payload.into_iter().collect::<String>()));
    }
}

/// What is found of this value of the sessions.
fn found_plays(value: &str) -> Vec<Unfinished> {
    let storage = MemoryStorage::default();
    storage.put("dryrun:dryrun-mini:00000000:00000001:session:a", value).expect("memory takes it");
    let tab = ReplicaId::new(2);
    let now = crate::common::script::START;
    BANK.with(|bank| Store::open(&storage, ProfileId::default(), tab, tab, bank, now)).1.plays
}

#[test]
fn any_sessions_under_a_checksum_that_fits_are_read_without_harm() {
    let mut numbers = Numbers(6);
    let letter =
        |numbers: &mut Numbers| char::from_u32(0x4E00 + numbers.next(0x4000) as u32).expect("an ideograph");
    for length in 0..2000 {
        let payload: String = (0..length % 200).map(|_| letter(&mut numbers)).collect();
        found_plays(&seal(1, 7, &payload));
    }
    // Good ones in which one letter is another, with a checksum to match.
    let sample = include_str!("../../saved/storage-1.txt");
    let value = sample.split("\n----\n").find(|value| value.contains(":session:")).expect("a sample");
    let value = value.split_once('\n').expect("a name and a value").1;
    let good: Vec<char> = open(value, 1).expect("whole").payload.chars().collect();
    assert_eq!(found_plays(value).len(), 5);
    for round in 0..4 * good.len() {
        let mut payload = good.clone();
        payload[round / 4] = letter(&mut numbers);
        let found = found_plays(&seal(1, 7, &payload.into_iter().collect::<String>()));
        assert!(found.len() <= 6, "{found:?}");
    }
}

/// Ids as the bank has them: a topic, a hyphen, a word or three; 19 letters on average.
fn large(reviews: u64) -> Log {
    let mut numbers = Numbers(3);
    let topics =
        ["k8s", "linux", "networking", "iac", "databases", "sre", "incident", "delivery", "cost", "security"];
    let words = [
        "exit", "probe", "quorum", "latency", "budget", "rollback", "inode", "token", "drain", "shard",
        "lease",
    ];
    let items: Vec<_> = (0..10_000)
        .map(|number: u64| {
            let mut word = || words[numbers.next(11) as usize];
            let id = format!("{}-{}-{}-{number}", topics[number as usize % 10], word(), word());
            dryrun::bank::ItemId::parse(&id).expect("an id")
        })
        .collect();
    let letters: usize = items.iter().map(|id| id.as_str().len()).sum();
    assert!(letters > 19 * items.len(), "shorter than the ids of the bank: {letters}");
    let two_years = 2 * 365 * 24 * 60 * 60;
    (0..reviews)
        .map(|number| {
            let mut review = crate::common::log::review(&mut numbers, 1, two_years);
            review.item = items[number as usize % 10_000].clone();
            review
        })
        .collect()
}

#[test]
fn ten_thousand_items_with_forty_thousand_reviews_fit_with_every_detail() {
    let log = large(40_000);
    assert_eq!(log.stored().len(), 40_000);
    let units = sealed(&log).encode_utf16().count();
    eprintln!("40,000 reviews of 10,000 items: {units} UTF-16 units");
    assert!(units <= MOST_UNITS, "{units}");
    assert!(log.stored().all(|review| !review.is_thin()), "nothing was thin before");
    assert_eq!(found(&sealed(&log)), log, "and every detail is there");
}

#[test]
fn past_that_details_go_before_results() {
    let log = large(70_000);
    let value = sealed(&log);
    let units = value.encode_utf16().count();
    assert!(units <= MOST_UNITS, "{units}");
    let found = found(&value);
    assert_eq!(found.stored().len(), log.stored().len(), "every review is there");
    let (mut thin, mut whole) = (0, 0);
    for (found, was) in found.stored().zip(log.stored()) {
        assert_eq!((&found.item, found.rating), (&was.item, was.rating));
        assert_eq!(found.at.0 / 1000, was.at.0 / 1000);
        if found.is_thin() { thin += 1 } else { whole += 1 }
    }
    eprintln!("70,000 reviews: {units} units, {thin} without details, {whole} whole");
    assert!(whole > 1000, "the newest keep their details");
}
