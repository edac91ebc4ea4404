//! Links that the program writes: they come back as they were, stay short, stay readable for good and never open
//! another question. Damage is the matter of `link_damage.rs`.

use std::fs;
use std::path::Path;
use std::rc::Rc;
use std::time::Instant;

use crate::common::links::{any_payload, any_played, any_set, some_links};
use crate::common::{mini, script};
use dryrun::bank::{Bank, BankId, Item, embedded};
use dryrun::formats::link::{
    About, Answered, LinkAnswer, MOST_LETTERS, Name, NoLink, Payload, PinnedSet, Played, Typed,
};
use dryrun::quiz::{Elapsed, Pace, Standing, shuffled};
use dryrun::words::{Missing, Words};
use proptest::prelude::*;

/// Some bank's id.
fn bank() -> BankId {
    BankId::default()
}

/// How many letters are before the payload, in the budgets for lengths: a site of forty letters, and the longest page.
const ADDRESS: usize = 40 + "#/challenge/".len();

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn what_is_read_is_what_was_written(payload in any_payload(40)) {
        let text = payload.encode(&bank()).expect("forty questions are short");
        prop_assert_eq!(Payload::decode(&text, &bank()), Ok(payload));
    }

    #[test]
    fn links_stay_short(preset in any_set(1..=20), chosen in any_set(50), challenge in any_played(20)) {
        let letters = |payload: Payload| payload.encode(&bank()).map_or(0, |text| text.len() + ADDRESS);
        prop_assert!(letters(Payload::Set(preset)) <= 120);
        prop_assert!(letters(Payload::Set(chosen)) <= 350);
        prop_assert!(letters(Payload::Challenge(challenge)) <= 400);
    }

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,300}", letters in "[A-Za-z0-9_-]{0,300}") {
        prop_assert!(Payload::decode(&text, &bank()).is_err());
        prop_assert!(Payload::decode(&letters, &bank()).is_err());
    }
}

#[test]
fn what_is_too_long_is_not_written() {
    let set =
        PinnedSet { numbers: (1..=500).collect(), pace: Pace::Practice, seed: 7, about: About::default() };
    let longest = Payload::Set(set.clone()).encode(&bank()).expect("a set of 500 has room");
    assert!(longest.len() <= MOST_LETTERS && longest.len() + ADDRESS <= 1_900);
    let answer =
        |given| Answered { revision: 0, given, certainty: None, hinted: false, time: Default::default() };
    let played = |count: usize, given: &LinkAnswer| Played {
        set: PinnedSet { numbers: (1..=count as u16).collect(), ..set.clone() },
        name: Name::clean("Ann"),
        ended: None,
        answers: vec![answer(given.clone()); count],
    };
    let order = LinkAnswer::Order(vec![0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(Payload::Result(played(500, &order)).encode(&bank()), Err(NoLink::TooLong));
    assert!(Payload::Result(played(150, &LinkAnswer::Single(3))).encode(&bank()).is_ok());
    for (numbers, minutes) in [(vec![], None), (vec![3, 3], None), (vec![0], None), (vec![1], Some(601))] {
        let unsound = PinnedSet { numbers, pace: Pace::Exam { minutes }, seed: 0, about: About::default() };
        assert_eq!(Payload::Set(unsound).encode(&bank()), Err(NoLink::Unsound));
    }
}

/// At most 2 ms and 64 KiB. Measured natively, and without optimisation in a test run, so ten times as long is
/// allowed; docs/links.md has the figure of an optimised build.
#[test]
fn reading_is_bounded() {
    let set =
        PinnedSet { numbers: (1..=500).collect(), pace: Pace::Practice, seed: 7, about: About::default() };
    let longest = Payload::Set(set).encode(&bank()).expect("a set of 500 has room");
    let mut texts = vec!["A".repeat(4_096), "_".repeat(4_096), longest];
    texts.extend(some_links(20, 100, &bank()));
    for text in texts {
        let time = |_| {
            let begun = Instant::now();
            let decoded = Payload::decode(&text, &bank());
            (begun.elapsed(), decoded)
        };
        let (fastest, decoded) = (0..5).map(time).min_by_key(|(time, _)| *time).expect("five");
        assert!(fastest.as_micros() < 20_000, "{fastest:?} for {} letters", text.len());
        if let Ok(Payload::Challenge(played) | Payload::Result(played)) = &decoded {
            let each = size_of::<Answered>() + 16 + 2;
            assert!(played.answers.len() * each < 65_536);
        }
    }
    // The most questions that fit: each answer takes at least 18 bits and a number.
    assert!(500 * (size_of::<Answered>() + 16 + 2) < 65_536, "500 answers are less than 64 KiB");
}

#[test]
fn answers_are_graded_again() {
    let bank = mini();
    for (kind, steps, given, standing) in [
        ("single", "pick=1 check", LinkAnswer::Single(1), Some(Standing::Keep)),
        ("single", "pick=1 unsure", LinkAnswer::Single(1), Some(Standing::Revisit)),
        ("single", "hint pick=1 check", LinkAnswer::Single(1), Some(Standing::Revisit)),
        ("single", "pick=0 guess", LinkAnswer::Single(0), Some(Standing::Learn)),
        ("single", "skip", LinkAnswer::Nothing, None),
        (
            "multiple",
            "pick=0 pick=1 check",
            LinkAnswer::Multiple([0, 1].into_iter().collect()),
            Some(Standing::Keep),
        ),
        ("order", "order=1,2,3,0 check", LinkAnswer::Order(vec![1, 2, 3, 0]), Some(Standing::Revisit)),
        (
            "match",
            "join=0,1,2 check",
            LinkAnswer::Match(vec![Some(0), Some(1), Some(2)]),
            Some(Standing::Keep),
        ),
        ("numeric", "type=43.2_min check", LinkAnswer::Typed(Typed::Accepted(0)), Some(Standing::Keep)),
        ("numeric", "type=12345 check", LinkAnswer::Typed(Typed::Other), Some(Standing::Learn)),
        ("text", "type=what_is_this check", LinkAnswer::Typed(Typed::Other), Some(Standing::Learn)),
        (
            "prompt",
            "say=me pick=0 check",
            LinkAnswer::Covered([0].into_iter().collect()),
            Some(Standing::Learn),
        ),
    ] {
        let mut session = script::begin(&bank, kind);
        for step in steps.split_whitespace() {
            let event = script::event(&session, step);
            session = session
                .after(&event, script::START, Elapsed::default())
                .map(|step| step.session)
                .unwrap_or_else(|| panic!("{kind}: {steps}"));
        }
        let question = &session.questions()[0];
        let answered = Answered::of(question);
        assert_eq!(answered.given, given, "{kind}: {steps}");
        assert_eq!(answered.standing(&question.item), standing, "{kind}: {steps}");
        assert_eq!(answered.standing(&question.item), question.standing(), "{kind}: the same as it was");
        // Another wording: nothing is compared.
        let edited = Item { revision: question.item.revision ^ 1, ..(*question.item).clone() };
        assert_eq!(answered.standing(&edited), None);
        // Another kind under the same number: nothing is compared, and nothing breaks.
        for other in bank.items() {
            let _ = answered.given.response().is_none_or(|response| response.fits(other));
            let _ = answered.standing(&Item { revision: question.item.revision, ..(**other).clone() });
        }
    }
}

/// A bank that lived on: of ten items one was reworded, one came under another topic and one was retired.
fn mangled(bank: &Bank) -> (Bank, Vec<u16>) {
    let mut retired = Vec::new();
    let mut items: Vec<Item> = Vec::new();
    let count = bank.items().len() as u32;
    for (lot, item) in shuffled(count, 2027, 1).into_iter().zip(bank.items()) {
        let mut item = (**item).clone();
        match lot % 10 {
            0 => item.revision = item.revision.rotate_left(7) ^ 0x55,
            1 => item.topic = bank.topics()[lot as usize % bank.topics().len()].id.clone(),
            2 => {
                retired.push(item.number);
                continue;
            }
            _ => {}
        }
        items.push(item);
    }
    // New items in front of all others.
    for number in 1..=40 {
        let id = dryrun::bank::ItemId::parse(&format!("aaa-new-{number}")).expect("an id");
        let template = items.last().expect("items").clone();
        items.push(Item { id, number: bank.last_number() + number, ..template });
    }
    items.rotate_left(77);
    (Bank::new(bank.topics().to_vec(), items).with_last_number(bank.last_number() + 40), retired)
}

/// One released link: what it must open, for good.
pub(super) fn corpus() -> Vec<(String, Vec<String>)> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/links/corpus.txt");
    let text = fs::read_to_string(file).expect("the corpus");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let read = |line: &str| {
        let (payload, expect) = line.split_once('\t').expect("a payload, a tab, what it opens");
        (payload.to_owned(), expect.split(' ').map(str::to_owned).collect())
    };
    lines.map(read).collect()
}

fn told(payload: &Payload) -> Vec<String> {
    let (kind, played) = match payload {
        Payload::Set(_) => ("set", None),
        Payload::Challenge(played) => ("challenge", Some(played)),
        Payload::Result(played) => ("result", Some(played)),
    };
    let set = payload.set();
    let pace = match set.pace {
        Pace::Practice => "practice".to_owned(),
        Pace::Exam { minutes } => format!("exam/{}", minutes.unwrap_or(0)),
    };
    let answers = played.map_or_else(String::new, |played| format!("{:?}", played.answers));
    let digest = answers.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    vec![kind.to_owned(), pace, set.seed.to_string(), format!("{digest:08x}")]
}

#[test]
fn every_released_link_opens_the_same_questions() {
    let bank = embedded().expect("the bank unpacks");
    let (later, gone) = mangled(&bank);
    let corpus = corpus();
    assert!(corpus.len() >= 20, "links are added with every release, and never taken out");
    for (payload, expect) in corpus {
        let decoded =
            Payload::decode(&payload, bank.id()).unwrap_or_else(|fault| panic!("{payload}: {fault:?}"));
        let (head, ids) = expect.split_at(4);
        assert_eq!(told(&decoded), head, "{payload}");
        for (bank, gone) in [(&bank, [].as_slice()), (&later, gone.as_slice())] {
            let opened = decoded.set().open(bank);
            assert_eq!((opened.asked, opened.newer), (ids.len(), 0), "{payload}");
            for (place, item) in &opened.items {
                assert_eq!(item.id.as_str(), ids[*place], "a link opened another question: {payload}");
            }
            let left = ids.len() - opened.retired;
            assert_eq!(opened.items.len(), left, "what is gone is counted");
            for (place, number) in decoded.set().numbers.iter().enumerate() {
                let is_open = opened.items.iter().any(|(open, _)| *open == place);
                let stays = bank.items().iter().any(|item| item.id.as_str() == ids[place]);
                assert_eq!(is_open, stays, "{number} {}", ids[place]);
                assert!(!(is_open && gone.contains(number)));
            }
        }
    }
}

#[test]
fn what_is_missing_is_said() {
    let bank = embedded().expect("the bank unpacks");
    let check = |numbers: Vec<u16>, bank: &Bank, expect: &str| {
        let set = PinnedSet { numbers, pace: Pace::Practice, seed: 1, about: About::default() };
        let opened = set.open(bank);
        let missing = Missing { asked: opened.asked, retired: opened.retired, newer: opened.newer };
        let words = Words::default();
        let said = if opened.items.is_empty() { words.all_missing(missing) } else { words.missing(missing) };
        assert_eq!(said, expect);
    };
    let (later, gone) = mangled(&bank);
    let here: Vec<u16> = later.items().iter().map(|item| item.number).take(18).collect();
    let with = |more: &[u16]| here.iter().chain(more).copied().collect::<Vec<_>>();
    check(with(&[]), &later, "");
    check(with(&gone[..2]), &later, "2 of 20 questions were retired. The rest plays.");
    check(with(&gone[..1]), &later, "1 of 19 questions was retired. The rest plays.");
    check(gone[..1].to_vec(), &later, "1 of 1 question was retired. Nothing is left to play.");
    let newer = "1 of 19 questions came into the bank later than this copy of Dryrun: load the page again to update it. The rest plays.";
    check(with(&[later.last_number() + 1]), &later, newer);
    // A bank without the new items, as a friend may have it.
    let friend: Vec<Rc<Item>> = bank.items().to_vec();
    assert!(friend.iter().all(|item| item.number <= bank.last_number()));
}

/// Prints links of the current bank for the corpus: `cargo test --test links -- --ignored --nocapture corpus`.
#[test]
#[ignore = "for a release: its lines are appended to the corpus"]
fn corpus_of_a_release() {
    let bank = embedded().expect("the bank unpacks");
    for text in some_links(400, 24, bank.id()) {
        let Ok(payload) = Payload::decode(&text, bank.id()) else { continue };
        let opened = payload.set().open(&bank);
        if opened.items.len() == opened.asked {
            let ids: Vec<&str> = opened.items.iter().map(|(_, item)| item.id.as_str()).collect();
            println!("{text}\t{} {}", told(&payload).join(" "), ids.join(" "));
        }
    }
}
