//! Compares the test vectors in docs/links.md with what the code writes and reads.

use std::fs;
use std::path::Path;

use dryrun::bank::BankId;
use dryrun::formats::link::{
    About, Answered, Coarse, Ended, LinkAnswer, Name, Payload, PinnedSet, Played, Title, Typed,
};
use dryrun::quiz::{Certainty, Day, Pace};

fn set(numbers: &[u16], pace: Pace, seed: u32) -> PinnedSet {
    PinnedSet { numbers: numbers.to_vec(), pace, seed, about: About::default() }
}

fn answer(revision: u8, given: LinkAnswer, certainty: Option<Certainty>, seconds: u32) -> Answered {
    Answered { revision, given, certainty, hinted: false, time: Coarse::of(seconds * 1000) }
}

fn vectors() -> Vec<(&'static str, Payload)> {
    let practice = Pace::Practice;
    let marks = |places: &[u8]| places.iter().copied().collect();
    let answers = vec![
        answer(0xac, LinkAnswer::Single(2), Some(Certainty::Sure), 12),
        answer(0x01, LinkAnswer::Multiple(marks(&[0, 3])), Some(Certainty::Unsure), 31),
        answer(0x02, LinkAnswer::Order(vec![1, 0, 2]), Some(Certainty::Guess), 100),
        answer(0x03, LinkAnswer::Match(vec![Some(0), None, Some(2)]), None, 0),
        answer(0x04, LinkAnswer::Typed(Typed::Slip(1)), None, 5),
        answer(0x05, LinkAnswer::Line(7), None, 6),
        answer(0x06, LinkAnswer::Covered(marks(&[1])), None, 3_600),
        Answered { hinted: true, ..answer(0x07, LinkAnswer::Nothing, None, 1) },
    ];
    let played = Played {
        set: set(&[1, 2, 3, 4, 5, 6, 7, 8], practice, 42),
        name: Name::clean("Zo\u{eb}"),
        ended: None,
        answers,
    };
    vec![
        ("set; 1; practice; seed 0", Payload::Set(set(&[1], practice, 0))),
        ("set; 3, 1, 2; practice; seed 7", Payload::Set(set(&[3, 1, 2], practice, 7))),
        ("set; 540, 12; exam; seed 4294967295", {
            Payload::Set(set(&[540, 12], Pace::Exam { minutes: None }, u32::MAX))
        }),
        ("set; 65535; exam of 600 min; seed 1", {
            Payload::Set(set(&[65_535], Pace::Exam { minutes: Some(600) }, 1))
        }),
        ("challenge of Zo\u{eb}; 1 to 8; practice; seed 42; one answer of each kind", {
            Payload::Challenge(played.clone())
        }),
        ("result; the same without a name", {
            Payload::Result(Played { name: Name::default(), ..played.clone() })
        }),
        ("set; 1; practice; seed 0; \u{201c}On call\u{201d} by Kim", {
            let about = About { title: Title::clean("On call"), author: Name::clean("Kim") };
            Payload::Set(PinnedSet { about, ..set(&[1], practice, 0) })
        }),
        ("result of Zo\u{eb}; as above; ended on 2026-11-20 after 252 s", {
            let ended = Day::parse("2026-11-20").map(|day| Ended::of(day, 252));
            Payload::Result(Played { ended, ..played })
        }),
    ]
}

#[test]
fn the_vectors_in_the_document_hold() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/links.md");
    let document = fs::read_to_string(file).expect("docs/links.md");
    let bank = BankId::parse("dryrun-infrastructure").expect("an id");
    let mut lines = String::new();
    for (words, payload) in vectors() {
        let text = payload.encode(&bank).expect("short");
        assert_eq!(Payload::decode(&text, &bank), Ok(payload), "{words}");
        lines += &format!("{words}\n{text}\n\n");
    }
    assert!(document.contains(lines.trim_end()), "docs/links.md must have these, word by word:\n\n{lines}");
}
