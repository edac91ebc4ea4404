//! Concepts: an answer to one question counts for all of its concept, and they take turns.

use crate::common::mini;
use crate::common::script::START;
use dryrun::bank::{Bank, Item};
use dryrun::memory::{Log, Occasion, Queue, Review, Study};
use dryrun::quiz::{Millis, Rating};

const DAY: i64 = 86_400_000;

/// The mini-bank with its closed questions of these kinds in one concept.
fn bank(kinds: &[&str]) -> Bank {
    let mini = mini();
    let items = mini.items().iter().map(|item| {
        let is_in = kinds.iter().any(|kind| item.id.as_str() == format!("mini-{kind}"));
        Item { concept: u16::from(is_in), ..(**item).clone() }
    });
    Bank::new(mini.topics().to_vec(), items.collect()).with_guide(Vec::new(), mini.plan().to_vec())
}

/// Answers like `single:9+`: the kind, how many days ago, `+` right or `-` wrong.
fn log(answers: &str) -> Log {
    let review = |answer: &str| {
        let (kind, rest) = answer.split_once(':').expect("kind:days");
        let (ago, sign) = rest.split_at(rest.len() - 1);
        Review {
            at: Millis(START.0 - ago.parse::<i64>().expect("days") * DAY),
            item: dryrun::bank::ItemId::parse(&format!("mini-{kind}")).expect("an id"),
            rating: if sign == "+" { Rating::Good } else { Rating::Again },
            certainty: None,
            took: 0,
            occasion: Occasion::Practice,
        }
    };
    answers.split_whitespace().map(review).collect()
}

/// Whose turn it is of `single`, `line` and `text`, which are one concept.
#[track_caller]
fn check(answers: &str, turn: &str) {
    let study = Study::of(&bank(&["single", "line", "text"]), &log(answers), None, START);
    let of_concept = study.items.iter().filter(|item| item.concept > 0);
    let found: Vec<&str> = of_concept.map(|item| item.id.as_str()).collect();
    assert_eq!(found, [format!("mini-{turn}")], "{answers}");
    assert_eq!(study.items.len(), study.candidates.len());
}

#[test]
fn the_one_that_was_seen_longest_ago_comes_next() {
    check("", "line");
    check("line:9+", "single");
    check("line:9+ single:8+", "text");
    check("line:9+ single:8+ text:7-", "line");
    check("line:1+ single:8+ text:7-", "single");
    check("single:3+ text:2+", "line");
}

#[test]
fn an_answer_to_one_counts_for_all() {
    let trace = |kinds: &[&str], answers: &str| {
        let study = Study::of(&bank(kinds), &log(answers), None, START);
        let place = study.items.iter().position(|item| item.id.as_str() == "mini-line");
        place.and_then(|place| study.candidates.get(place)?.trace)
    };
    let both = ["single", "line"];
    // `line` was never seen, and yet what it asks for is known.
    let shared = trace(&both, "single:9+").expect("the concept was answered");
    assert_eq!(Some(shared), trace(&[], "line:9+"), "the same as one of its own");
    assert_eq!(trace(&[], "single:9+"), None, "without a concept each has its own memory");
    let twice = trace(&both, "line:9+ single:5+").is_some();
    let study = Study::of(&bank(&both), &log("line:9+ single:5-"), None, START);
    let place = study.items.iter().position(|item| item.concept > 0).expect("its turn");
    let found = study.candidates[place].trace.expect("answered");
    assert!(twice && found.rating == Rating::Again && found.at == Millis(START.0 - 5 * DAY));
}

#[test]
fn a_queue_never_has_two_of_a_concept() {
    let kinds = ["single", "line", "text", "multiple", "order"];
    for answers in ["", "single:9-", "single:9- line:9- text:9- multiple:8- order:7-"] {
        let study = Study::of(&bank(&kinds), &log(answers), None, START);
        let queue = Queue::of(&study, None, 60);
        assert_eq!(queue.items.iter().filter(|item| item.concept > 0).count(), 1, "{answers}");
    }
}

#[test]
fn without_concepts_nothing_changes() {
    let answers = log("single:9- line:9+ text:3- line:1+");
    let (with, without) = (bank(&[]), mini());
    let told = |bank: &Bank| format!("{:?}", Study::of(bank, &answers, None, START).candidates);
    assert_eq!(told(&with), told(&without));
}
