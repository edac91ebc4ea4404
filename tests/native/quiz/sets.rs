//! Which questions fit a set.

use dryrun::bank::{Kind, embedded};
use dryrun::quiz::{SetQuery, choose, fitting};

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
