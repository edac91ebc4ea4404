//! What later programs may add to version 1 is skipped or reported as newer. It is never reported as damage.

use dryrun_bank::BankId;
use dryrun_quiz::{Day, Millis, Pace};

use super::write;
use crate::bits::BitWriter;
use crate::link::frame::Frame;
use crate::link::{
    About, Answered, Coarse, Ended, LinkAnswer, LinkFault, Name, Payload, PinnedSet, Played, Title,
};

fn set() -> Payload {
    Payload::Set(PinnedSet { numbers: vec![3, 1, 2], pace: Pace::Practice, seed: 7, about: About::default() })
}

fn decoded(version: u8, kind: u8, bank: u32, body: Vec<u8>) -> Result<Payload, LinkFault> {
    let text = Frame { version, kind, bank, body }.seal(4_000).unwrap_or_default();
    Payload::decode(&text, &BankId::default())
}

/// A sealed payload of this bank.
fn of_kind(kind: u8, body: Vec<u8>) -> Result<Payload, LinkFault> {
    decoded(1, kind, BankId::default().number(), body)
}

/// A set with these bytes behind it.
#[track_caller]
fn check(fields: &[u8], expect: Result<Payload, LinkFault>) {
    let body = write(&set()).map(|(_, body)| body).unwrap_or_default();
    assert_eq!(of_kind(0, [&body, fields].concat()), expect, "{fields:?}");
}

#[test]
fn unknown_fields_are_skipped_or_told_as_newer() {
    check(&[], Ok(set()));
    check(&[5, 0], Ok(set()));
    check(&[5, 3, 65, 66, 67], Ok(set()));
    check(&[5, 1, 65, 6, 0, 127, 1, 9], Ok(set()));
    // When a session ended means nothing for a set that nobody played.
    check(&[4, 6, 0, 80, 0, 0, 0, 1], Ok(set()));
    let long = [vec![3, 0x80, 200], vec![b'a'; 200]].concat();
    check(&long, Ok(set()));
    check(&[0x81, 0], Err(LinkFault::Newer));
    check(&[5, 0, 0x86, 1, 65], Err(LinkFault::Newer));
    // Cut, out of order, twice, with a length that is written longer than it has to be.
    check(&[5], Err(LinkFault::Damaged));
    check(&[5, 2, 65], Err(LinkFault::Damaged));
    check(&[0x81, 2, 65], Err(LinkFault::Damaged));
    check(&[6, 0, 5, 0], Err(LinkFault::Damaged));
    check(&[5, 0, 5, 0], Err(LinkFault::Damaged));
    check(&[0x85, 0, 5, 0], Err(LinkFault::Damaged));
    check(&[5, 0x80, 3, 65, 66, 67], Err(LinkFault::Damaged));
    check(&[5, 0x80], Err(LinkFault::Damaged));
}

#[test]
fn a_title_and_an_author_come_with_a_set() {
    let about = |title: &str, author: &str| {
        let about = About { title: Title::clean(title), author: Name::clean(author) };
        let Payload::Set(set) = set() else { unreachable!() };
        Ok(Payload::Set(PinnedSet { about, ..set }))
    };
    check(&[1, 3, 65, 66, 67], about("ABC", ""));
    check(&[2, 1, 75], about("", "K"));
    check(&[1, 1, 65, 2, 1, 75, 5, 0], about("A", "K"));
    // No text, and texts that are not clean: a space at the end, what nobody sees, too long.
    check(&[1, 0], Err(LinkFault::Damaged));
    check(&[1, 1, 0xff], Err(LinkFault::Damaged));
    check(&[1, 2, 65, 32], Err(LinkFault::Damaged));
    check(&[2, 4, 65, 0xe2, 0x80, 0x8b], Err(LinkFault::Damaged));
    check(&[vec![1, 61], vec![b'a'; 61]].concat(), Err(LinkFault::Damaged));
}

#[test]
fn answers_come_with_their_day_and_time() {
    let Payload::Set(set) = set() else { unreachable!() };
    let set = PinnedSet { numbers: vec![1], ..set };
    let ended = Some(Ended::of(Day::parse("2026-11-20").unwrap_or(Day::of(Millis(0), 0)), 252));
    let played = |ended| {
        let answered = Answered {
            revision: 0,
            given: LinkAnswer::Nothing,
            certainty: None,
            hinted: false,
            time: Coarse::default(),
        };
        Payload::Result(Played { set: set.clone(), name: Name::default(), ended, answers: vec![answered] })
    };
    let body = |ended| write(&played(ended)).map(|(_, body)| body).unwrap_or_default();
    assert_eq!(of_kind(2, body(ended)), Ok(played(ended)));
    assert_eq!(of_kind(2, body(None)), Ok(played(None)));
    assert_eq!(body(ended), [body(None), vec![4, 6, 0, 0x51, 0x29, 0, 0, 252]].concat());
    for field in [vec![4, 5, 0, 0, 0, 0, 1], vec![4, 6, 0xff, 0, 0, 0, 0, 1], vec![4, 0]] {
        assert_eq!(of_kind(2, [body(None), field].concat()), Err(LinkFault::Damaged));
    }
}

#[test]
fn reserved_kinds_of_links_and_of_answers_are_told_as_newer() {
    let (_, body) = write(&set()).unwrap_or_default();
    for kind in 3..16 {
        assert_eq!(of_kind(kind, body.clone()), Err(LinkFault::Newer), "kind {kind}");
    }
    let one_question = |pace: u32, answer: u32| {
        let mut bits = BitWriter::default();
        // One question of number 1, no minutes, a seed; no name; an answer.
        for (value, width) in
            [(1, 9), (0, 4), (1, 1), (pace, 2), (7, 32), (0, 6), (0, 8), (answer, 4), (0, 7)]
        {
            bits.put(value, width);
        }
        of_kind(1, bits.into_bytes())
    };
    assert!(one_question(0, 0).is_ok());
    for answer in 8..16 {
        assert_eq!(one_question(0, answer), Err(LinkFault::Newer), "answer {answer}");
    }
    for pace in 2..4 {
        assert_eq!(one_question(pace, 0), Err(LinkFault::Newer), "pace {pace}");
    }
}

#[test]
fn a_link_of_another_bank_or_of_a_newer_version_is_told_apart_from_damage() {
    let (kind, body) = write(&set()).unwrap_or_default();
    let bank = BankId::default().number();
    assert_eq!(decoded(1, kind, bank, body.clone()), Ok(set()));
    assert_eq!(decoded(2, kind, bank, body.clone()), Err(LinkFault::Newer));
    assert_eq!(decoded(2, 9, bank, vec![1, 2, 3]), Err(LinkFault::Newer));
    assert_eq!(decoded(0, kind, bank, body.clone()), Err(LinkFault::Damaged), "versions count from 1");
    for version in 1..4 {
        assert_eq!(
            decoded(version, kind, bank ^ 1, body.clone()),
            Err(LinkFault::OtherBank),
            "version {version}"
        );
    }
    assert_eq!(of_kind(0, Vec::new()), Err(LinkFault::Damaged));
}
