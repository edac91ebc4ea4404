//! What later programs may add to version 1 is skipped or reported as newer. It is never reported as damage.

use dryrun_bank::BankId;
use dryrun_quiz::Pace;

use super::write;
use crate::bits::BitWriter;
use crate::link::frame::Frame;
use crate::link::{LinkFault, Payload, PinnedSet};

fn set() -> Payload {
    Payload::Set(PinnedSet { numbers: vec![3, 1, 2], pace: Pace::Practice, seed: 7 })
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
    check(&[1, 0], Ok(set()));
    check(&[1, 3, 65, 66, 67], Ok(set()));
    check(&[1, 1, 65, 2, 0, 127, 1, 9], Ok(set()));
    let long = [vec![3, 0x80, 200], vec![b'a'; 200]].concat();
    check(&long, Ok(set()));
    check(&[0x81, 0], Err(LinkFault::Newer));
    check(&[1, 0, 0x82, 1, 65], Err(LinkFault::Newer));
    // Cut, out of order, twice, with a length that is written longer than it has to be.
    check(&[1], Err(LinkFault::Damaged));
    check(&[1, 2, 65], Err(LinkFault::Damaged));
    check(&[0x81, 2, 65], Err(LinkFault::Damaged));
    check(&[2, 0, 1, 0], Err(LinkFault::Damaged));
    check(&[1, 0, 1, 0], Err(LinkFault::Damaged));
    check(&[0x81, 0, 1, 0], Err(LinkFault::Damaged));
    check(&[1, 0x80, 3, 65, 66, 67], Err(LinkFault::Damaged));
    check(&[1, 0x80], Err(LinkFault::Damaged));
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
