//! Which questions fit a set.

use std::rc::Rc;

use crate::common::{item, mini};
use dryrun::bank::{Bank, Item, Kind, embedded};
use dryrun::quiz::{SetQuery, apart, choose, fitting};
use proptest::prelude::*;

/// Items of these families, in this order; 0 is none.
fn of_families(bank: &Bank, families: &[u16]) -> Vec<Rc<Item>> {
    let single = item(bank, "single");
    let numbered = (1..).zip(families);
    numbered.map(|(number, &family)| Rc::new(Item { number, family, ..(*single).clone() })).collect()
}

fn touching(items: &[Rc<Item>]) -> Option<&[Rc<Item>]> {
    items.windows(2).find(|pair| pair[0].is_kin_of(&pair[1]))
}

fn families(items: &[Rc<Item>]) -> Vec<u16> {
    items.iter().map(|item| item.family).collect()
}

#[test]
fn items_move_only_to_keep_a_family_apart() {
    #[track_caller]
    fn check(families_before: &[u16], expectation: &[u16]) {
        assert_eq!(families(&apart(of_families(&mini(), families_before))), expectation);
    }
    check(&[], &[]);
    check(&[0, 0, 1, 0, 1], &[0, 0, 1, 0, 1]);
    check(&[1, 1, 0, 0], &[1, 0, 1, 0]);
    check(&[1, 1, 2, 2], &[1, 2, 1, 2]);
    // At the end, the one that is left goes back to the last free place.
    check(&[0, 0, 1, 1], &[0, 1, 0, 1]);
    check(&[0, 1, 1, 1], &[1, 0, 1, 1]);
}

proptest! {
    #[test]
    fn a_family_stays_apart_if_it_can(before in prop::collection::vec(0_u16..4, 0..24)) {
        let items = of_families(&mini(), &before);
        let after = apart(items.clone());
        let mut numbers: Vec<u16> = after.iter().map(|item| item.number).collect();
        numbers.sort_unstable();
        prop_assert_eq!(numbers, items.iter().map(|item| item.number).collect::<Vec<_>>());
        let largest = (1..4).map(|family| before.iter().filter(|other| **other == family).count()).max();
        let can_be = largest.unwrap_or_default() <= before.len().div_ceil(2);
        prop_assert_eq!(touching(&after).is_none(), can_be, "{:?} became {:?}", before, families(&after));
        prop_assert!(touching(&items).is_some() || after == items, "nothing moves without need");
    }
}

#[test]
fn no_session_asks_two_of_a_family_one_after_the_other() {
    let bank = embedded().expect("the bank unpacks");
    for topic in bank.topics() {
        let query = SetQuery::of_topics(vec![topic.id.clone()]);
        for (seed, count) in (0..40).flat_map(|seed| [(seed, None), (seed, Some(10))]) {
            let query = SetQuery { count, ..query.clone() };
            let items = choose(&bank, &query, seed).unwrap_or_default();
            let ids = |pair: &[Rc<Item>]| pair.iter().map(|item| item.id.to_string()).collect::<Vec<_>>();
            assert_eq!(touching(&items).map(ids), None, "{}, seed {seed}", topic.id.as_str());
        }
    }
    let of_families = bank.items().iter().filter(|item| item.family != 0).count();
    assert!(of_families > 100, "the bank has families: {of_families} items");
}

#[test]
fn every_topic_of_the_bank_has_something_to_ask() {
    let bank = embedded().expect("the bank unpacks");
    for topic in bank.topics() {
        let query = SetQuery { topics: vec![topic.id.clone()], ..SetQuery::default() };
        let items =
            choose(&bank, &query, 1).unwrap_or_else(|fault| panic!("{}: {fault:?}", topic.id.as_str()));
        assert_eq!(items.len(), fitting(&bank, &query).len());
        // Spoken questions only where there are no others.
        let spoken = items.iter().filter(|item| item.kind() == Kind::Prompt).count();
        assert!(spoken == 0 || spoken == items.len(), "{}: {spoken} of {}", topic.id.as_str(), items.len());
    }
}

#[test]
fn a_kind_that_is_named_is_not_replaced() {
    let bank = embedded().expect("the bank unpacks");
    let spoken = bank.topics().iter().find(|topic| {
        let query = SetQuery { topics: vec![topic.id.clone()], ..SetQuery::default() };
        fitting(&bank, &query).iter().all(|item| item.kind() == Kind::Prompt)
    });
    let topic = spoken.expect("a topic of spoken questions").id.clone();
    let query = SetQuery { topics: vec![topic], kinds: vec![Kind::Single], ..SetQuery::default() };
    assert!(choose(&bank, &query, 1).is_err());
}
