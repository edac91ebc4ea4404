//! Today's five, and a result as text.

use std::rc::Rc;

use crate::common::{mini, script};
use dryrun::bank::{Bank, Item, Kind, embedded};
use dryrun::quiz::{DAILY, Day, Elapsed, daily};
use dryrun::words::{ResultSummary, ShareText, Words};

fn day(text: &str) -> Day {
    Day::parse(text).expect("a date")
}

fn ids(items: &[Rc<Item>]) -> Vec<&str> {
    items.iter().map(|item| item.id.as_str()).collect()
}

fn days(count: i64) -> impl Iterator<Item = Day> {
    (20_000..20_000 + count).map(|days| Day::of(dryrun::quiz::Millis(days * 86_400_000), 0))
}

#[test]
fn the_date_alone_decides() {
    let bank = embedded().expect("the bank unpacks");
    for day in days(1_000) {
        let five = daily(&bank, day);
        assert_eq!(five.len(), DAILY);
        assert!(five.iter().all(|item| item.kind() != Kind::Prompt), "an open question takes minutes");
        for (at, item) in five.iter().enumerate() {
            assert!(five.iter().take(at).all(|other| other.topic != item.topic), "one of a topic");
        }
        assert_eq!(five, daily(&bank, day));
    }
    let mut asked: Vec<&str> = Vec::new();
    let all: Vec<Vec<Rc<Item>>> = days(1_000).map(|day| daily(&bank, day)).collect();
    all.iter().for_each(|five| asked.extend(ids(five)));
    asked.sort_unstable();
    asked.dedup();
    let closed = bank.items().iter().filter(|item| item.kind() != Kind::Prompt).count();
    assert!(asked.len() * 100 > closed * 98, "in a thousand days, {} of {closed} items", asked.len());
}

/// Frozen with the items of the mini-bank: the same date gives the same questions in every build.
#[test]
fn five_of_a_frozen_bank() {
    let bank = mini();
    let spread = spread(&bank);
    assert_eq!(
        ids(&daily(&spread, day("2026-11-20"))),
        ["mini-line", "mini-text", "mini-numeric", "mini-single", "mini-order"]
    );
    assert_eq!(day("2026-11-20").seed(), 3_865_000_435);
    assert_eq!(ids(&daily(&bank, day("2026-11-20"))).len(), 1, "a bank of one topic has one of it");
}

/// The mini-bank with a topic for each item, as it was when the days were frozen: a kind that is added comes later.
fn spread(bank: &Bank) -> Bank {
    let with_topic = |item: &Rc<Item>| Item {
        topic: dryrun::bank::TopicId::parse(item.id.as_str()).expect("an id"),
        ..(**item).clone()
    };
    let frozen = bank.items().iter().filter(|item| item.number <= 9);
    Bank::new(Vec::new(), frozen.map(with_topic).collect())
}

#[test]
fn a_newer_bank_changes_few_days() {
    let bank = embedded().expect("the bank unpacks");
    let fewer: Vec<Item> = bank.items().iter().skip(20).map(|item| (**item).clone()).collect();
    let older = Bank::new(bank.topics().to_vec(), fewer).with_last_number(bank.last_number());
    let same = days(1_000).filter(|&day| daily(&bank, day) == daily(&older, day)).count();
    assert!(same > 700, "twenty items more leave most days as they were: {same} of 1000");
}

#[test]
fn the_text_has_words_then_signs_and_no_answer() {
    let bank = mini();
    let mut session = script::begin(&bank, "single,multiple,order,line");
    for step in "pick=1 check next pick=0 check next order=3,2,1,0 check next skip end".split_whitespace() {
        session = session
            .after(&script::event(&session, step), script::START, Elapsed::default())
            .map(|step| step.session)
            .expect(step);
    }
    let address = "https://quiz.example/#/daily/2026-11-20".to_owned();
    let summary = ResultSummary::of(&session, Some(day("2026-11-20")), address);
    let text = Words::default().share_text(&ShareText::Result(summary));
    assert_eq!(
        text,
        "Dryrun, the five of 2026-11-20: 1 of 4 right.\n+ ~ - \u{b7}\n\
         https://quiz.example/#/daily/2026-11-20\n"
    );
}
