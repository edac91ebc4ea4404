//! Results that somebody pasted: from a text with anything in it to the table, and to its CSV.

use std::sync::LazyLock;

use crate::common::app::Reader;
use crate::common::{mini, script};
use dryrun::app::results::{MOST_PEOPLE, pasted, table};
use dryrun::app::{Content, Effect, Message, Page};
use dryrun::formats::csv_row;
use dryrun::formats::link::{About, Answered, Ended, Name, Payload, PinnedSet, Played};
use dryrun::quiz::{Day, Elapsed, Pace};
use dryrun::views::{CompareEvent, Pasted};
use dryrun::words::Words;
use proptest::prelude::*;

const KINDS: &str = "single,multiple,line";
const RIGHT: &str = "pick=1 check next pick=0 pick=1 check next pick=7 check next";
const HALF: &str = "pick=0 check next pick=0 pick=1 check next skip";
const WRONG: &str = "pick=0 check next pick=2 check next pick=0 check next";

fn played(name: &str, steps: &str, seconds: u32) -> Played {
    let bank = mini();
    let session = steps.split_whitespace().fold(script::begin(&bank, KINDS), |session, step| {
        let event = script::event(&session, step);
        session.after(&event, script::START, Elapsed::default()).map(|step| step.session).expect(step)
    });
    let first: Vec<_> = session.questions().first_encounters().collect();
    let numbers = first.iter().map(|question| question.item.number).collect();
    Played {
        set: PinnedSet { numbers, pace: Pace::Practice, seed: 7, about: About::default() },
        name: Name::clean(name),
        ended: Some(Ended::of(Day::parse("2026-11-20").expect("a day"), seconds)),
        answers: first.iter().map(|question| Answered::of(question)).collect(),
    }
}

fn link(played: &Played) -> String {
    let text = Payload::Result(played.clone()).encode(mini().id()).expect("short");
    format!("https://quiz.example/#/shared/{text}")
}

/// Made once, because playing and linking take longer than reading.
static THREE: LazyLock<[String; 3]> = LazyLock::new(|| {
    [played("Ann", RIGHT, 60), played("Bob, \"Bo\"", HALF, 90), played("=Eve()", WRONG, 30)]
        .map(|one| link(&one))
});

fn three() -> [String; 3] {
    THREE.clone()
}

fn people(pasted: &Pasted) -> Vec<String> {
    let told = |person: &dryrun::views::Person| {
        format!("{} {}/{}", person.name.as_str(), person.score.right, person.score.of)
    };
    pasted.people.iter().map(told).collect()
}

#[test]
fn three_results_are_a_table_with_the_hardest_question_first() {
    let [ann, bob, eve] = three();
    let bank = mini();
    let expect = ["Ann 3/3", "Bob, \"Bo\" 1/3", "=Eve() 0/3"];
    for text in [
        format!("{ann}\n{bob}\n{eve}"),
        format!("{ann} {bob} {eve}"),
        format!("Hi Kim,\n> here it is: <{ann}>.\nBob: {bob}, done\r\n\r\n[Eve]({eve})"),
        format!("{ann}\n{ann}&utm_source=mail\n{bob}\n{eve}\n{bob}"),
        // Broken into lines by a mail.
        format!("{}\n> {}\n{bob}\n{eve}", ann.split_at(60).0, ann.split_at(60).1),
        // A challenge has the same answers.
        format!("{}\n{bob}\n{eve}", ann.replace("shared", "challenge")).replace("#/challenge", "#/shared"),
        format!("{}\n{bob}\n{eve}", ann.replace('#', "%23")),
    ] {
        let pasted = pasted(&bank, &text);
        assert_eq!(people(&pasted), expect, "{text}");
        assert!(pasted.faults.is_empty(), "{text}: {:?}", pasted.faults);
        let order: Vec<&str> = pasted.rows.iter().map(|row| row.item.id.as_str()).collect();
        assert_eq!(order, ["mini-single", "mini-line", "mini-multiple"], "{text}");
    }
}

#[test]
fn what_is_wrong_with_one_link_costs_no_other() {
    let [ann, bob, _] = three();
    let set = Payload::Set(played("", RIGHT, 1).set).encode(mini().id()).expect("short");
    let cut = bob.get(..bob.len() - 4).expect("longer");
    let changed = bob.replacen("Eg", "Eh", 1);
    let text = format!("{ann}\n{cut}\nhttps://quiz.example/#/set/{set}\n{changed}\n{bob}");
    let pasted = pasted(&mini(), &text);
    assert_eq!(people(&pasted), ["Ann 3/3", "Bob, \"Bo\" 1/3"]);
    let said: Vec<_> =
        pasted.faults.iter().map(|(at, fault)| Words::default().not_added(*at, *fault)).collect();
    assert!(said[0].starts_with("Link 2: This link is incomplete: "), "{said:?}");
    assert_eq!(said[1], "Link 3: It has questions and no answers. Ask for the link of the result.");
    assert!(said[2].starts_with("Link 4: It was changed on its way."), "{said:?}");
    assert_eq!(said.len(), 3);
}

#[test]
fn the_same_result_counts_once_and_fifty_are_the_most() {
    let many: Vec<String> = (0..60).map(|second| link(&played("Ann", RIGHT, second))).collect();
    let pasted = pasted(&mini(), &[many.join(" "), many.join("\n")].join("\n"));
    assert_eq!((pasted.people.len(), pasted.left_out), (MOST_PEOPLE, 20));
    assert_eq!(pasted.repeated, 50);
}

#[test]
fn the_table_is_saved_as_csv() {
    let mut reader = Reader::at("#/compare");
    reader.take(Message::Compare(CompareEvent::Typed(three().join("\n"))));
    reader.take(Message::Compare(CompareEvent::TableClicked));
    let [Effect::Download(file)] = reader.effects.as_slice() else { panic!("{:?}", reader.effects) };
    let Content::Csv(csv) = &file.content else { panic!("a table") };
    let rows = parsed(csv);
    assert_eq!(rows[0][..5], ["name", "right", "questions", "seconds", "date"]);
    assert_eq!(rows[0][5], "A container's last state shows exit code 137. What ended it?");
    let expect = [
        "Ann 3 3 60 2026-11-20 right right right",
        "Bob, \"Bo\" 1 3 90 2026-11-20 missed skipped right",
        "'=Eve() 0 3 30 2026-11-20 missed missed missed",
    ];
    assert_eq!(rows[1..].iter().map(|row| row.join(" ")).collect::<Vec<_>>(), expect);
    let reader = reader.does("open=#/compare");
    let Page::Compare(compare) = &reader.model.page else { panic!("the page") };
    assert_eq!(compare.pasted.people.len(), 3, "opened again, the page keeps what was pasted");
}

/// Reads CSV as RFC 4180 describes it.
fn parsed(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut signs = csv.chars().peekable();
    let mut is_quoted = false;
    while let Some(sign) = signs.next() {
        match sign {
            '"' if is_quoted && signs.peek() == Some(&'"') => cell.extend(signs.next()),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !is_quoted && signs.peek() == Some(&'\n') => {
                signs.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    assert!(!is_quoted && cell.is_empty() && row.is_empty(), "{csv}");
    rows
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn every_cell_comes_back_and_none_is_a_formula(cells in prop::collection::vec("(?s).{0,12}|[=+@-].{0,6}", 1..6)) {
        let given: Vec<&str> = cells.iter().map(String::as_str).collect();
        let rows = parsed(&csv_row(&given));
        prop_assert_eq!(rows.len(), 1);
        prop_assert_eq!(rows[0].len(), cells.len());
        for (read, cell) in rows[0].iter().zip(&cells) {
            prop_assert!(!read.starts_with(['=', '+', '-', '@', '\t', '\r']));
            let guarded = ["'", cell].concat();
            prop_assert!(read == cell || *read == guarded);
        }
    }

    #[test]
    fn whatever_stands_around_the_links_they_are_found(
        before in "[^#%&]{0,40}",
        between in "[ \n>.,;|)\u{e9}]{1,9}",
        after in "[^#%&]{0,40}",
    ) {
        let [ann, bob, _] = three();
        let text = format!("{before} {ann}{between}{bob} {after}");
        let pasted = pasted(&mini(), &text);
        prop_assert_eq!(people(&pasted), ["Ann 3/3", "Bob, \"Bo\" 1/3"]);
        prop_assert!(!table(Words::default(), &pasted).is_empty());
    }

    #[test]
    fn no_text_breaks_the_comparison(text in "(?s)(#/shared/|#/set/|%23%2Fchallenge%2F|.{0,20}){0,12}") {
        prop_assert!(pasted(&mini(), &text).people.is_empty());
    }
}
