//! What a link shows: the comparison, a shared result, what can be handed on; and that a name in a link is inert.

use crate::common::app::{Reader, host};
use crate::common::{mini, script, shown};
use dryrun::address::Route;
use dryrun::app::pages::result::{Finished, offers};
use dryrun::app::{Page, SharedResult};
use dryrun::bank::Bank;
use dryrun::formats::link::{
    About, Answered, Ended, Name, NoLink, Payload, PinnedSet, Played, from_file, to_file,
};
use dryrun::quiz::{Day, Elapsed, Pace, Session};
use dryrun::store::Loaded;
use dryrun::views::{self, Offer, ShareForm, ShareProps};
use dryrun::words::Words;
use yew::prelude::*;

fn rendered(html: Html) -> String {
    let page = shown::rendered(html);
    assert!(!page.contains("style="), "a content security policy forbids style attributes");
    page
}

/// The words of a page, without its marks.
fn words_of(html: Html) -> String {
    let page = rendered(html);
    let pieces = page.split('<').filter_map(|piece| piece.split_once('>').map(|(_, text)| text.trim()));
    pieces.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" | ")
}

const ALL: &str = "single,multiple,order,match,numeric,text,line,prompt";

fn played(steps: &str) -> Session {
    let bank = mini();
    steps.split_whitespace().fold(script::begin(&bank, ALL), |session, step| {
        session
            .after(&script::event(&session, step), script::START, Elapsed::default())
            .map(|step| step.session)
            .unwrap_or_else(|| panic!("{step}"))
    })
}

const MINE: &str = "pick=1 check next pick=0 pick=1 check next order=0,1,2,3 check next join=0,1,2 check next \
                    type=43.2 check next type=import check next pick=7 check next reveal pick=0 check next";
/// It differs in the first, the fourth and the fifth. What was missed is not fixed now.
const THEIRS: &str = "pick=0 check next pick=0 pick=1 check next order=0,1,2,3 check next join=0,3,1 check next skip \
                      type=import check next pick=7 check next reveal pick=0 check next end";

fn answers(session: &Session) -> Played {
    let first: Vec<_> = session.questions().first_encounters().collect();
    Played {
        set: PinnedSet {
            numbers: first.iter().map(|question| question.item.number).collect(),
            pace: Pace::Practice,
            seed: session.seed(),
            about: About::default(),
        },
        name: Name::default(),
        ended: Some(Ended::of(Day::numbered(20_777).expect("a day"), 252)),
        answers: first.iter().map(|question| Answered::of(question)).collect(),
    }
}

#[test]
fn a_challenge_is_compared_question_by_question() {
    let payload = Payload::Challenge(answers(&played(THEIRS))).encode(mini().id()).expect("short");
    let invited = Reader::at(&format!("#/challenge/{payload}")).does("accept");
    let done = invited.does(MINE);
    let Page::Result(result) = &done.model.page else { panic!("a result, not {}", done.page()) };
    assert_eq!(result.compared.len(), 8);
    let shown = words_of(views::comparison(Words::default(), &result.name, &result.compared));
    expect_test::expect_file!["../../snapshots/link-comparison.txt"].assert_eq(&shown.replace(" | ", "\n"));
    // Any other session has nothing beside it.
    let alone = Reader::at("#/quiz?items=mini-single&seed=7").does("pick=1 check next");
    let Page::Result(result) = &alone.model.page else { panic!("a result") };
    assert!(result.compared.is_empty());
}

fn shared(bank: &Bank, payload: &str) -> Reader {
    Reader::with(bank.clone(), host(), Loaded::default(), &format!("#/shared/{payload}"))
}

#[test]
fn a_shared_result_is_graded_again() {
    let bank = mini();
    let payload = Payload::Result(answers(&played(THEIRS))).encode(mini().id()).expect("short");
    let reader = shared(&bank, &payload);
    let Page::Shared(page) = &reader.model.page else { panic!("a shared result") };
    let shown = shown_result(page);
    expect_test::expect_file!["../../snapshots/link-shared.txt"].assert_eq(&shown.replace(" | ", "\n"));
    assert!(shared(&bank, &payload[1..]).page().starts_with("not found: This link"));
}

fn shown_result(page: &SharedResult) -> String {
    let props = views::SharedProps {
        name: &page.name,
        about: &page.about,
        ended: page.ended,
        missing: "",
        rows: &page.rows,
    };
    words_of(views::shared_result(Words::default(), &props))
}

fn sheet(offers: &[Offer], form: &ShareForm) -> Html {
    let props =
        ShareProps { words: Words::default(), offers, form, code: None, can_share: true, from_file: false };
    views::share(&props, &Callback::noop())
}

#[test]
fn what_is_too_long_for_a_link_goes_as_a_file_and_opens_from_it() {
    let played = Played {
        set: PinnedSet {
            numbers: (1..=500).collect(),
            pace: Pace::Practice,
            seed: 1,
            about: About::default(),
        },
        ..answers(&played("pick=1 check end"))
    };
    let answers = std::iter::repeat_n(played.answers[0].clone(), 500).collect();
    let payload = Payload::Challenge(Played { answers, ..played });
    assert_eq!(payload.encode(mini().id()), Err(NoLink::TooLong));
    let fragment = format!("#/challenge/{}", payload.encode_long(mini().id()).expect("a file takes more"));
    let file = to_file(&fragment, "To open it: in Dryrun.");
    assert_eq!(from_file(&file.replace('\n', "\r\n")), Some(Ok(fragment.as_str())));
    assert_eq!(from_file("Dryrun progress, version 1\n#/set/x"), None);
    let text = fragment.strip_prefix("#/challenge/").expect("a challenge");
    assert_eq!(Payload::decode(text, mini().id()), Ok(payload));
}

#[test]
fn what_is_handed_on_opens_again() {
    let route = Route::parse("#/daily/2026-11-20", &mini()).expect("a day");
    let finished = Finished {
        route: &route,
        session: &played(MINE),
        day: Day::numbered(20_777).expect("a day"),
        about: &About::default(),
    };
    let offers = offers(&mini(), &finished, &Name::clean("Ann"), "https://quiz.example/");
    let texts: Vec<String> = offers.iter().map(|offer| Words::default().share_text(&offer.text)).collect();
    assert!(texts[0].starts_with("Dryrun, the five of 2026-11-20: "), "{}", texts[0]);
    assert!(texts[0].ends_with("https://quiz.example/#/daily/2026-11-20\n"));
    for (text, expect) in
        texts.iter().skip(1).zip(["introduction: A set", "introduction: Ann challenges you", "#/shared/"])
    {
        let fragment = text.strip_prefix("https://quiz.example/").expect("the site");
        let shown = Reader::at(fragment).page();
        assert!(shown.starts_with(expect), "{text}: {shown}");
    }
    for (chosen, text) in texts.iter().enumerate() {
        let page = rendered(sheet(&offers, &ShareForm { chosen, ..ShareForm::default() }));
        let field = page.split_once("<textarea").and_then(|(_, rest)| rest.split_once("</textarea>"));
        let (field, _) = field.expect("plain text, where the clipboard is denied");
        assert!(field.contains(text.lines().next().expect("a line")), "{field}");
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
    let plain = rendered(views::invitation(
        Words::default(),
        "",
        ["a", "b", ""].map(str::to_owned),
        &Callback::noop(),
    ))
    .matches('<')
    .count();
    for round in 0..50 {
        for shape in shapes {
            let name = Name::clean(&format!("{}{shape}", "\u{200b}<".repeat(round % 7)));
            let played = Played { name: name.clone(), ..answers(&played("pick=1 check end")) };
            let fragment =
                format!("#/challenge/{}", Payload::Challenge(played).encode(mini().id()).expect("short"));
            let opened = Reader::with(bank.clone(), host(), Loaded::default(), &fragment);
            let Page::Invitation(invitation) = &opened.model.page else { panic!("{}", opened.page()) };
            let challenge = invitation.set.challenge.as_ref().map(|played| played.name.as_str());
            let words = Words::default().intro_heading(challenge, invitation.set.pace, 1);
            let lines = ["a", "b", ""].map(str::to_owned);
            let page = rendered(views::invitation(Words::default(), &words, lines, &Callback::noop()));
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
    let text = payload.encode(mini().id()).expect("short");
    let left =
        bank.items().iter().filter(|item| item.id.as_str() != "mini-line").map(|item| (**item).clone());
    let shorter = Bank::new(bank.topics().to_vec(), left.collect())
        .with_last_number(bank.last_number())
        .named(bank.id().clone(), String::new());
    let reader = shared(&shorter, &text);
    let Page::Shared(page) = &reader.model.page else { panic!("a shared result") };
    let missing = Words::default().missing(page.missing);
    assert_eq!(missing, "1 of 8 questions was retired. The rest plays.");
    assert_eq!((page.name.as_str(), page.rows.len()), ("Ann", 7));
    let none = Bank::new(bank.topics().to_vec(), Vec::new())
        .with_last_number(bank.last_number())
        .named(bank.id().clone(), String::new());
    let nothing = shared(&none, &text).page();
    assert!(nothing.starts_with("not found: 8 of 8 questions were retired."), "{nothing}");
}
