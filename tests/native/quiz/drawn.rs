//! Questions whose numbers are drawn: every case of every one of them, and which case a set asks for.

use std::rc::Rc;

use crate::common::app::{Reader, host};
use crate::common::script::START;
use dryrun::app::Page;
use dryrun::bank::{Bank, Cases, Form, Item, Numeric, Tolerance, embedded};
use dryrun::formats::link::{About, Answered, PinnedSet};
use dryrun::quiz::{Elapsed, Event, Outcome, Pace, Remark, Response, Session, Verdict, drawn, grade};
use dryrun::store::Loaded;

fn bank() -> Bank {
    embedded().expect("the bank unpacks")
}

fn drawn_items(bank: &Bank) -> Vec<Rc<Item>> {
    bank.items().iter().filter(|item| item.cases.count() > 0).cloned().collect()
}

fn numeric(item: &Item) -> &Numeric {
    match &item.form {
        Form::Numeric(numeric) => numeric,
        _ => panic!("{} is not numeric, and has cases", item.id),
    }
}

fn verdict(item: &Item, value: f64, unit: &str) -> Verdict {
    let typed = Response::Numeric(format!("{value} {unit}"));
    grade(item, &typed).unwrap_or_else(|_| panic!("{}: {value} {unit} cannot be read", item.id))
}

#[test]
fn each_case_grades_its_own_answers_and_no_others() {
    let bank = bank();
    let items = drawn_items(&bank);
    assert!(items.len() >= 4, "some questions of the bank draw their numbers");
    for item in items {
        let cases: Vec<Item> = (0..item.cases.count()).map(|at| item.case(at).expect("a case")).collect();
        assert_eq!(cases.first(), Some(&*item), "{}: the item itself is its first case", item.id);
        assert_eq!(item.case(cases.len()), None, "{}: no more cases", item.id);
        for (at, case) in cases.iter().enumerate() {
            let what = format!("{}, case {at}", item.id);
            let Numeric { value, unit, slips, tolerance } = numeric(case);
            assert_eq!(verdict(case, *value, unit).outcome, Outcome::Right, "{what}: {value} {unit}");
            for (place, slip) in slips.iter().enumerate() {
                let verdict = verdict(case, slip.value, &slip.unit);
                let is_named = matches!(verdict.remark, Remark::Number { slip: Some(named), .. } if usize::from(named) == place);
                assert!(
                    is_named && verdict.outcome == Outcome::Missed,
                    "{what}: slip {place} is {verdict:?}"
                );
            }
            let other = numeric(&cases[(at + 1) % cases.len()]).value;
            let allowed = match tolerance {
                Tolerance::Absolute(off) => *off,
                Tolerance::Percent(percent) => value * percent / 100.0,
            };
            if (other - value).abs() > allowed * 1.01 {
                assert_eq!(
                    verdict(case, other, unit).outcome,
                    Outcome::Missed,
                    "{what}: {other} is the neighbour's"
                );
            }
        }
    }
}

#[test]
fn no_text_of_a_case_has_a_placeholder_left() {
    for item in drawn_items(&bank()) {
        for at in 0..item.cases.count() {
            let Item { stem, form, hint, explanation, .. } = item.case(at).expect("a case");
            // What is written here has no brace of a type before a letter.
            let texts = format!("{stem:?} {form:?} {hint:?} {explanation:?}").replace("\\u{", "\\u(");
            let is_formula = |(at, _): (usize, &str)| {
                let next = texts[at + 1..].chars().next();
                next.is_some_and(|next| next.is_ascii_alphanumeric() || next == '(')
            };
            assert!(!texts.match_indices('{').any(is_formula), "{}, case {at}: {texts}", item.id);
            assert!(!texts.contains("\\u(e0"), "{}, case {at} has a mark: {texts}", item.id);
        }
    }
}

/// An item of that many cases; the right number of each is its place.
fn counted(id: &str, count: usize) -> Rc<Item> {
    let bank = bank();
    let item = bank.item(id).expect("an item that draws its numbers");
    // Neither template nor words: only the right number is read.
    let bare = Item {
        cases: Cases::default(),
        form: Form::Numeric(Numeric { slips: Vec::new(), ..numeric(item).clone() }),
        ..(**item).clone()
    };
    let rows: Vec<(Vec<u32>, Vec<String>)> =
        (0..count as u32).map(|at| (vec![at * 1000], Vec::new())).collect();
    let template = postcard::to_allocvec(&bare).expect("an item can be packed");
    Rc::new(Item { cases: Cases::new(&template, &rows), ..bare })
}

#[test]
fn the_case_of_a_seed_is_frozen() {
    #[track_caller]
    fn check(id: &str, count: usize, expectation: [usize; 8]) {
        let item = counted(id, count);
        let place = |seed| numeric(&drawn(Rc::clone(&item), seed)).value as usize;
        let undo = "links in people's chats hold on to these: undo the change";
        assert_eq!([0, 1, 2, 3, 4, 7, 1_000, u32::MAX].map(place), expectation, "{undo}");
    }
    check("networking-subnet-free", 9, [8, 4, 7, 1, 1, 4, 2, 5]);
    check("networking-subnet-free", 200, [140, 194, 16, 93, 148, 133, 48, 68]);
    check("databases-connection-sum", 24, [1, 17, 12, 14, 14, 17, 12, 11]);
}

#[test]
fn a_seed_decides_the_numbers_wherever_a_set_is_opened() {
    let bank = bank();
    for item in drawn_items(&bank) {
        let mut reached = Vec::new();
        for seed in 0..2_000 {
            let asked = drawn(Rc::clone(&item), seed);
            assert_eq!(drawn(Rc::clone(&asked), seed), asked, "{}: drawn again, it is the same", item.id);
            if !reached.contains(&asked) {
                reached.push(asked);
            }
        }
        let cases = item.cases.count();
        assert_eq!(reached.len(), cases, "{}: every case is asked for some seed", item.id);
        for seed in [0, 7, 4_294_967_295] {
            let asked = drawn(Rc::clone(&item), seed);
            for pace in [Pace::Practice, Pace::Exam { minutes: None }] {
                let session = Session::new(vec![Rc::clone(&item)], pace, seed, START).expect("a question");
                assert_eq!(session.questions()[0].item, asked, "{} in a session of seed {seed}", item.id);
                let set = PinnedSet { numbers: vec![item.number], pace, seed, about: About::default() };
                assert_eq!(set.open(&bank).items, [(0, Rc::clone(&asked))], "{} in a link", item.id);
            }
        }
    }
}

#[test]
fn an_answer_in_a_link_is_graded_with_the_numbers_of_its_set() {
    let bank = bank();
    for item in drawn_items(&bank) {
        for seed in 0..30 {
            let mut session =
                Session::new(vec![Rc::clone(&item)], Pace::Practice, seed, START).expect("a question");
            let Numeric { value, unit, .. } = numeric(&session.questions()[0].item).clone();
            let typed = Event::Responded(Response::Numeric(format!("{value} {unit}")));
            for event in [typed, Event::Checked(None)] {
                session = session.after(&event, START, Elapsed::default()).expect("a step").session;
            }
            let set =
                PinnedSet { numbers: vec![item.number], pace: Pace::Practice, seed, about: About::default() };
            let (_, theirs) = set.open(&bank).items.remove(0);
            let read = Answered::of(&session.questions()[0]).verdict(&theirs).expect("an answer");
            assert_eq!(read.remark, Remark::Number { read: value, slip: None }, "{}, seed {seed}", item.id);
            assert_eq!(read.outcome, Outcome::Right);
        }
    }
}

/// The question on the page of the app.
fn asked(reader: &Reader) -> Rc<Item> {
    match &reader.model.page {
        Page::Session(page) => Rc::clone(&page.session.current().expect("a question").1.item),
        _ => panic!("a session, not {}", reader.page()),
    }
}

#[test]
fn a_reload_keeps_the_numbers_and_another_link_draws_others() {
    let address = |seed: u32| format!("#/quiz?items=networking-subnet-free&seed={seed}");
    let reader = Reader::with(bank(), host(), Loaded::default(), &address(7));
    let first = asked(&reader);
    let reader = reader.does("type=1 reload-with=99");
    assert_eq!(asked(&reader), first, "the address names the seed");
    let others = (8..20).map(|seed| asked(&Reader::with(bank(), host(), Loaded::default(), &address(seed))));
    assert!(others.into_iter().any(|other| other != first), "twelve other seeds draw other numbers");
    // Without a seed in the address, the history remembers that of the session.
    let reader = Reader::with(bank(), host(), Loaded::default(), "#/quiz?items=networking-subnet-free");
    let first = asked(&reader);
    assert!(reader.wants().contains("RememberSeed(99)"), "{}", reader.wants());
    assert_eq!(asked(&reader.does("reload-with=99")), first, "loading the page again keeps the numbers");
}
