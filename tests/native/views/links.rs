//! What a link shows: the comparison, a shared result, what can be handed on; and that a name in a link is inert.

use std::rc::Rc;

use crate::common::{mini, script, shown};
use dryrun::address::Route;
use dryrun::app::{Message, Screen, State, compared, offers, shared};
use dryrun::bank::Bank;
use dryrun::formats::Run;
use dryrun::formats::link::{Answered, Name, NoLink, Pace, Payload, PinnedSet, Played, from_file, to_file};
use dryrun::quiz::Session;
use dryrun::store::Found;
use dryrun::views::{self, Offer, ShareForm, ShareProps};
use dryrun::words::Words;
use yew::prelude::*;

fn rendered(html: Html) -> String {
    let page = shown::rendered(html);
    assert!(!page.contains("style="), "a content security policy forbids style attributes");
    page
}

/// The words of a page, without its marks.
fn words(html: Html) -> String {
    let page = rendered(html);
    let pieces = page.split('<').filter_map(|piece| piece.split_once('>').map(|(_, text)| text.trim()));
    pieces.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" | ")
}

const ALL: &str = "exam single,multiple,order,match,numeric,text,line,prompt";

fn played(steps: &str) -> Session {
    let bank = mini();
    steps.split_whitespace().fold(script::begin(&bank, ALL), |session, step| {
        session.after(&script::event(&session, step), script::START).unwrap_or_else(|| panic!("{step}"))
    })
}

const MINE: &str = "pick=1 next pick=0 pick=1 next order=0,1,2,3 next join=0,1,2 next type=43.2 next type=import next \
                    pick=7 next reveal pick=0 hand-in yes";
/// It differs in the first, the fourth and the fifth.
const THEIRS: &str = "pick=0 next pick=0 pick=1 next order=0,1,2,3 next join=0,3,1 next next type=import next pick=7 \
                      next reveal pick=0 hand-in yes";

fn answers(session: &Session) -> Played {
    let first: Vec<_> = session.questions().iter().filter(|question| question.attempt == 1).collect();
    Played {
        set: PinnedSet {
            numbers: first.iter().map(|question| question.item.number).collect(),
            pace: Pace::Practice,
            seed: session.seed(),
        },
        name: Name::default(),
        answers: first.iter().map(|question| Answered::of(question)).collect(),
    }
}

#[test]
fn a_challenge_is_compared_question_by_question() {
    let bank = mini();
    let payload = Payload::Challenge(answers(&played(THEIRS))).encode().expect("short");
    let run = Run { origin: Route::Challenge(payload).to_string(), session: Rc::new(played(MINE)) };
    let rows = compared(&bank, &run);
    assert_eq!(rows.len(), 8);
    let shown = words(views::comparison(Words::default(), &rows));
    expect_test::expect_file!["../../snapshots/link-comparison.txt"].assert_eq(&shown.replace(" | ", "\n"));
    // Any other session has nothing beside it.
    let alone = Run { origin: "#/quiz".to_owned(), ..run };
    assert!(compared(&bank, &alone).is_empty());
}

#[test]
fn a_shared_result_is_graded_again() {
    let bank = mini();
    let payload = Payload::Result(answers(&played(THEIRS))).encode().expect("short");
    let (before, rows) = shared(&bank, &payload).expect("it opens");
    let shown = words(views::shared_result(Words::default(), &before, &rows));
    assert!(shown.contains("recomputed") && !shown.contains("Yours"), "{shown}");
    assert!(shared(&bank, &payload[1..]).expect_err("damaged").starts_with("This link"));
}

fn sheet(offers: &[Offer], form: &ShareForm) -> Html {
    let props =
        ShareProps { words: Words::default(), offers, form, code: None, can_share: true, from_file: false };
    views::share(&props, &Callback::noop())
}

#[test]
fn what_is_too_long_for_a_link_goes_as_a_file_and_opens_from_it() {
    let played = Played {
        set: PinnedSet { numbers: (1..=500).collect(), pace: Pace::Practice, seed: 1 },
        ..answers(&played("pick=1 hand-in yes"))
    };
    let answers = std::iter::repeat_n(played.answers[0].clone(), 500).collect();
    let payload = Payload::Challenge(Played { answers, ..played });
    assert_eq!(payload.encode(), Err(NoLink::TooLong));
    let fragment = format!("#/challenge/{}", payload.encode_long().expect("a file takes more"));
    let file = to_file(&fragment);
    assert_eq!(from_file(&file.replace('\n', "\r\n")), Some(fragment.as_str()));
    assert_eq!(from_file("Dryrun progress, version 1\n#/set/x"), None);
    let text = fragment.strip_prefix("#/challenge/").expect("a challenge");
    assert_eq!(Payload::decode(text), Ok(payload));
}

#[test]
fn what_is_handed_on_opens_again() {
    let bank = Rc::new(mini());
    let session = played(MINE);
    let run = Run { origin: "#/daily/2026-11-20".to_owned(), session: Rc::new(session) };
    let offers = offers(&run, &Name::clean("Ann"), "https://quiz.example/");
    assert!(offers[0].text.starts_with("Dryrun, the five of 2026-11-20: "), "{}", offers[0].text);
    assert!(offers[0].text.ends_with("https://quiz.example/#/daily/2026-11-20\n"));
    for (offer, expect) in offers.iter().skip(1).zip(["session", "invited", "shared"]) {
        let fragment = offer.text.strip_prefix("https://quiz.example/").expect("the site").to_owned();
        let state = State::new(Rc::clone(&bank), Found::default());
        let opened =
            state.after(Message::Navigated { fragment, now: script::START, random: 1 }).expect("opens");
        let shown = match &opened.screen {
            Screen::Session => "session",
            Screen::Invited { .. } => "invited",
            Screen::Page(Route::Shared(_)) => "shared",
            Screen::Page(_) | Screen::InTheWay { .. } | Screen::NoSet { .. } | Screen::Stray(_) => "another",
        };
        assert_eq!(shown, expect, "{}", offer.text);
    }
    for chosen in 0..4 {
        let page = rendered(sheet(&offers, &ShareForm { chosen, ..ShareForm::default() }));
        let field = page.split_once("<textarea").and_then(|(_, rest)| rest.split_once("</textarea>"));
        let (field, _) = field.expect("plain text, where the clipboard is denied");
        assert!(field.contains(offers[chosen].text.lines().next().expect("a line")), "{field}");
    }
}

#[test]
fn five_hundred_hostile_names_are_only_text() {
    let bank = mini();
    let shapes = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "</p><svg/onload=alert(1)>",
        "{{7*7}}",
        "&lt;b&gt;",
        "'; DROP--",
        "\u{202e}txt.exe",
        "<a href=//x>y</a>",
        "[x](javascript:1)",
    ];
    let plain = rendered(views::invitation(Words::default(), "", &Callback::noop())).matches('<').count();
    for round in 0..50 {
        for shape in shapes {
            let name = Name::clean(&format!("{}{shape}", "\u{200b}<".repeat(round % 7)));
            let played = Played { name: name.clone(), ..answers(&played("pick=1 hand-in yes")) };
            let fragment = format!("#/challenge/{}", Payload::Challenge(played).encode().expect("short"));
            let state = State::new(Rc::new(bank.clone()), Found::default());
            let opened =
                state.after(Message::Navigated { fragment, now: script::START, random: 1 }).expect("opens");
            let Screen::Invited { words, .. } = &opened.screen else { panic!("{:?}", opened.screen) };
            let page = rendered(views::invitation(Words::default(), words, &Callback::noop()));
            assert!(words.starts_with(name.as_str()));
            let marks = page.matches('<').count();
            assert_eq!(marks, plain, "{name:?} became markup: {page}");
        }
    }
}

#[test]
fn a_shared_result_says_whose_it_is_and_what_was_retired() {
    let bank = mini();
    let payload = Payload::Result(Played { name: Name::clean("Ann"), ..answers(&played(MINE)) });
    let text = payload.encode().expect("short");
    let left =
        bank.items().iter().filter(|item| item.id.as_str() != "mini-line").map(|item| (**item).clone());
    let shorter = Bank::new(bank.topics().to_vec(), left.collect()).with_last_number(bank.last_number());
    let (before, rows) = shared(&shorter, &text).expect("it opens");
    assert_eq!((before.as_str(), rows.len()), ("From Ann. 1 of 8 questions was retired. The rest plays.", 7));
    let none = Bank::new(bank.topics().to_vec(), Vec::new()).with_last_number(bank.last_number());
    assert!(shared(&none, &text).expect_err("nothing is left").starts_with("8 of 8 questions were retired."));
}
