//! Payloads of links, of every shape.

use dryrun::bank::BankId;
use dryrun::formats::link::{
    About, Answered, Coarse, Ended, LinkAnswer, Name, Payload, PinnedSet, Played, Title, Typed,
};
use dryrun::quiz::{Certainty, Day, Marks, Pace};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// A set with this many questions.
pub(crate) fn any_set(count: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = PinnedSet> {
    let numbers = prop_oneof![
        prop::collection::hash_set(1_u16..600, count.into()),
        prop::collection::hash_set(1_u16.., 1..6_usize)
    ];
    // A hash set has another order in every run.
    let sorted = numbers.prop_map(|numbers| {
        let mut numbers: Vec<u16> = numbers.into_iter().collect();
        numbers.sort_unstable();
        numbers
    });
    (sorted.prop_shuffle(), any_pace(), any::<u32>()).prop_map(|(numbers, pace, seed)| PinnedSet {
        numbers,
        pace,
        seed,
        about: About::default(),
    })
}

/// A set with this many questions, which may have a title and an author.
fn any_told_set(count: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = PinnedSet> {
    (any_set(count), "(.{1,70})?", "(.{1,50})?").prop_map(|(set, title, author)| PinnedSet {
        about: About { title: Title::clean(&title), author: Name::clean(&author) },
        ..set
    })
}

fn any_ended() -> impl Strategy<Value = Option<Ended>> {
    let ended = (0..2_932_896_u32, 0..=Ended::MOST_SECONDS)
        .prop_map(|(day, seconds)| Some(Ended::of(Day::numbered(day)?, seconds)));
    prop_oneof![Just(None), ended]
}

fn any_pace() -> impl Strategy<Value = Pace> {
    prop_oneof![
        Just(Pace::Practice),
        Just(Pace::Exam { minutes: None }),
        (1_u16..=600).prop_map(|minutes| Pace::Exam { minutes: Some(minutes) }),
    ]
}

fn any_typed() -> impl Strategy<Value = Typed> {
    prop_oneof![
        Just(Typed::Accepted(0)),
        (0_u8..16).prop_map(Typed::Near),
        (0_u8..16).prop_map(Typed::Slip),
        Just(Typed::Other),
    ]
}

fn any_answer_given() -> impl Strategy<Value = LinkAnswer> {
    prop_oneof![
        Just(LinkAnswer::Nothing),
        (0_u8..32).prop_map(LinkAnswer::Single),
        any::<u32>().prop_map(|bits| LinkAnswer::Multiple(Marks::from_bits(bits))),
        prop::collection::vec(0_u8..8, 0..=7).prop_map(LinkAnswer::Order),
        prop::collection::vec(prop::option::of(0_u8..15), 0..=7).prop_map(LinkAnswer::Match),
        any_typed().prop_map(LinkAnswer::Typed),
        (0_u16..1024).prop_map(LinkAnswer::Line),
        any::<u32>().prop_map(|bits| LinkAnswer::Covered(Marks::from_bits(bits))),
    ]
}

fn any_answer() -> impl Strategy<Value = Answered> {
    let certainty = prop_oneof![
        Just(None),
        Just(Some(Certainty::Guess)),
        Just(Some(Certainty::Unsure)),
        Just(Some(Certainty::Sure)),
    ];
    (any::<u8>(), any_answer_given(), certainty, any::<bool>(), any::<u32>()).prop_map(
        |(revision, given, certainty, hinted, spent)| Answered {
            revision,
            given,
            certainty,
            hinted,
            time: Coarse::of(spent),
        },
    )
}

/// Somebody's answers to a set with this many questions.
pub(crate) fn any_played(count: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = Played> {
    (any_set(count), ".{0,60}", any_ended()).prop_flat_map(|(set, name, ended)| {
        let count = set.numbers.len();
        prop::collection::vec(any_answer(), count).prop_map(move |answers| Played {
            set: set.clone(),
            name: Name::clean(&name),
            ended,
            answers,
        })
    })
}

/// A payload of any kind, with at most this many questions.
pub(crate) fn any_payload(most: usize) -> impl Strategy<Value = Payload> {
    prop_oneof![
        any_told_set(1..=most).prop_map(Payload::Set),
        any_played(1..=most).prop_map(Payload::Challenge),
        (any_played(1..=most), any_told_set(1..=1)).prop_map(|(played, told)| {
            let set = PinnedSet { about: told.about, ..played.set };
            Payload::Result(Played { set, ..played })
        }),
    ]
}

/// This many payloads as text, for this bank. They are the same in every run.
pub(crate) fn some_links(count: usize, most: usize, bank: &BankId) -> Vec<String> {
    let mut runner = TestRunner::deterministic();
    let strategy = any_payload(most);
    let mut one =
        || strategy.new_tree(&mut runner).expect("a payload").current().encode(bank).expect("short");
    (0..count).map(|_| one()).collect()
}
