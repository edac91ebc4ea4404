//! What a link shows: the comparison, a shared result, what can be handed on; and that a name in a link is inert.

use std::rc::Rc;

use crate::common::{mini, script, shown};
use dryrun::address::Route;
use dryrun::app::{Message, Run, Screen, State, compared, offers, shared};
use dryrun::bank::Bank;
use dryrun::formats::link::{
    Answered, LinkFault, Name, NoLink, Payload, PinnedSet, Played, from_file, to_file,
};
use dryrun::quiz::{Pace, Session};
use dryrun::store::Loaded;
use dryrun::views::{self, Handing, Offer, ShareProps};
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

const ALL: &str = "single,multiple,order,match,numeric,text,line,prompt";

fn played(steps: &str) -> Session {
    let bank = mini();
    steps.split_whitespace().fold(script::begin(&bank, ALL), |session, step| {
        session.after(&script::event(&session, step), script::START).unwrap_or_else(|| panic!("{step}"))
    })
}

const MINE: &str = "pick=1 check next pick=0 pick=1 check next order=0,1,2,3 check next join=0,1,2 check next \
                    type=43.2 check next type=import check next pick=7 check next reveal pick=0 check next";
/// It differs in the first, the fourth and the fifth. What was missed comes back, and is passed over.
const THEIRS: &str = "pick=0 check next pick=0 pick=1 check next order=0,1,2,3 check next join=0,3,1 check next skip \
                      skip type=import check next skip pick=7 check next reveal pick=0 check next";

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
    let payload = Payload::Challenge(answers(&played(THEIRS))).encode(bank.id()).expect("short");
    let run = Run { origin: Route::Challenge(payload).to_string(), session: Rc::new(played(MINE)) };
    let rows = compared(&bank, &run);
    assert_eq!(rows.len(), 8);
    let shown = words(views::comparison(&rows));
    expect_test::expect_file!["../../snapshots/link-comparison.txt"].assert_eq(&shown.replace(" | ", "\n"));
    // Any other session has nothing beside it.
    let alone = Run { origin: "#/quiz".to_owned(), ..run };
    assert!(compared(&bank, &alone).is_empty());
}

#[test]
fn a_shared_result_is_graded_again() {
    let bank = mini();
    let payload = Payload::Result(answers(&played(THEIRS))).encode(bank.id()).expect("short");
    let (before, rows) = shared(&bank, &payload).expect("it opens");
    let shown = words(views::shared(&before, &rows));
    assert!(shown.contains("recomputed") && !shown.contains("Yours"), "{shown}");
    assert!(shared(&bank, &payload[1..]).expect_err("damaged").starts_with("This link"));
}

fn sheet(offers: &[Offer], handing: &Handing) -> Html {
    let props = ShareProps { offers, handing, code: None, can_share: true, from_file: false };
    views::share(&props, &Callback::noop())
}

#[test]
fn what_is_too_long_for_a_link_goes_as_a_file_and_opens_from_it() {
    let played = Played {
        set: PinnedSet { numbers: (1..=500).collect(), pace: Pace::Practice, seed: 1 },
        ..answers(&played("pick=1 check end"))
    };
    let answers = std::iter::repeat_n(played.answers[0].clone(), 500).collect();
    let payload = Payload::Challenge(Played { answers, ..played });
    let bank = mini();
    assert_eq!(payload.encode(bank.id()), Err(NoLink::TooLong));
    let fragment = format!("#/challenge/{}", payload.encode_long(bank.id()).expect("a file takes more"));
    let file = to_file(&fragment, "To open it: Import.");
    assert_eq!(from_file(&file.replace('\n', "\r\n")), Some(Ok(fragment.as_str())));
    assert_eq!(from_file("Dryrun progress, version 1\n#/set/x"), None);
    assert_eq!(from_file(&file.replace("version 1", "version 2")), Some(Err(LinkFault::Newer)));
    assert_eq!(from_file("Dryrun link, version 1\nno link"), Some(Err(LinkFault::Damaged)));
    let text = fragment.strip_prefix("#/challenge/").expect("a challenge");
    assert_eq!(Payload::decode(text, bank.id()), Ok(payload));
}

#[test]
fn what_is_handed_on_opens_again() {
    let bank = Rc::new(mini());
    let session = played(MINE);
    let run = Run { origin: "#/daily/2026-11-20".to_owned(), session: Rc::new(session) };
    let offers = offers(&bank, &run, &Name::clean("Ann"), "https://quiz.example/");
    assert!(offers[0].text.starts_with("Dryrun, the five of 2026-11-20: "), "{}", offers[0].text);
    assert!(offers[0].text.ends_with("https://quiz.example/#/daily/2026-11-20\n"));
    for (offer, expect) in offers.iter().skip(1).zip(["session", "invited", "shared"]) {
        let fragment = offer.text.strip_prefix("https://quiz.example/").expect("the site").to_owned();
        let state = State::new(Rc::clone(&bank), Loaded::default());
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
        let page = rendered(sheet(&offers, &Handing { chosen, ..Handing::default() }));
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
    let plain = rendered(views::invited("", &Callback::noop())).matches('<').count();
    for round in 0..50 {
        for shape in shapes {
            let name = Name::clean(&format!("{}{shape}", "\u{200b}<".repeat(round % 7)));
            let played = Played { name: name.clone(), ..answers(&played("pick=1 check end")) };
            let fragment =
                format!("#/challenge/{}", Payload::Challenge(played).encode(bank.id()).expect("short"));
            let state = State::new(Rc::new(bank.clone()), Loaded::default());
            let opened =
                state.after(Message::Navigated { fragment, now: script::START, random: 1 }).expect("opens");
            let Screen::Invited { words, .. } = &opened.screen else { panic!("{:?}", opened.screen) };
            let page = rendered(views::invited(words, &Callback::noop()));
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
    let text = payload.encode(bank.id()).expect("short");
    let left =
        bank.items().iter().filter(|item| item.id.as_str() != "mini-line").map(|item| (**item).clone());
    let shorter = Bank::new(bank.topics().to_vec(), left.collect())
        .with_last_number(bank.last_number())
        .named(bank.id().clone(), String::new());
    let (before, rows) = shared(&shorter, &text).expect("it opens");
    assert_eq!((before.as_str(), rows.len()), ("From Ann. 1 of 8 questions was retired. The rest plays.", 7));
    let none = Bank::new(bank.topics().to_vec(), Vec::new())
        .with_last_number(bank.last_number())
        .named(bank.id().clone(), String::new());
    assert!(shared(&none, &text).expect_err("nothing is left").starts_with("8 of 8 questions were retired."));
}
