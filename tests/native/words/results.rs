//! What a result says of a session.

use crate::common::{item, mini, script};
use dryrun::bank::{Bank, TopicId};
use dryrun::memory::PastSession;
use dryrun::quiz::{Elapsed, Pace, Session, Tally};
use dryrun::words::Words;

fn words() -> Words {
    Words::default()
}

#[track_caller]
fn check(said: impl Into<String>, expectation: &str) {
    assert_eq!(said.into(), expectation);
}

/// The session after these steps.
fn went(bank: &Bank, items: &str, steps: &str) -> Session {
    steps.split_whitespace().fold(script::begin(bank, items), |session, step| {
        let event = script::event(&session, step);
        session.after(&event, script::START, Elapsed::default()).expect(step).session
    })
}

#[test]
fn how_a_session_came_out() {
    let bank = mini();
    let session = went(
        &bank,
        "single,line,text",
        "pick=1 guess next pick=0 check next type=import check next fix pick=7 check next",
    );
    let tally = session.questions().tally();
    check(words().tally_score(tally), "2 of 3 right");
    check(words().result_summary(&session), "1 solid, 2 shaky, 0 missed. 0 s, 0 s a question.");
    let skipped = went(&bank, "single,line", "skip pick=0 check next end");
    check(
        words().result_summary(&skipped),
        "0 solid, 0 shaky, 1 missed, 1 skipped. 0 s, 0 s a question. What has no answer is not marked.",
    );
    check(words().weakest(&bank, &session), "");
    let before = |right| PastSession::of(script::START, String::new(), Pace::Practice, right, 0);
    let of = |right: u32, asked: u32| Tally { right, keep: right, learn: asked - right, ..Tally::default() };
    check(words().than_before(tally, None), "");
    check(words().than_before(tally, Some(&before(of(3, 6)))), "Better than last time: 3 of 6.");
    check(words().than_before(tally, Some(&before(of(4, 6)))), "As good as last time: 4 of 6.");
    check(words().than_before(tally, Some(&before(of(5, 6)))), "Last time it was 5 of 6.");
}

#[test]
fn the_weakest_topics_are_named_first() {
    let mut bank = mini();
    let of_topic = |kind: &str, topic: &str| {
        let mut item = (*item(&bank, kind)).clone();
        item.topic = TopicId::parse(topic).expect("an id");
        item
    };
    let kinds = [
        ("single", "alpha"),
        ("line", "beta"),
        ("text", "beta"),
        ("numeric", "gamma"),
        ("match", "delta"),
        ("order", "epsilon"),
    ];
    let items: Vec<_> = kinds.iter().map(|(kind, topic)| of_topic(kind, topic)).collect();
    bank = Bank::new(bank.topics().to_vec(), items);
    let all = kinds.map(|(kind, _)| kind).join(",");
    let steps = "pick=0 check next pick=0 check next type=import check next skip join=0,1,2 check next order=3,2,1,0 \
                 check next end";
    let session = went(&bank, &all, steps);
    check(words().weakest(&bank, &session), "Weakest: alpha 0 of 1, gamma 0 of 1, epsilon 0 of 1.");
    let steps = "pick=1 check next pick=0 check next type=import check next join=0,1,2 check next end";
    let session = went(&bank, "single,line,text,match", steps);
    check(words().weakest(&bank, &session), "Weakest: beta 1 of 2.");
}
