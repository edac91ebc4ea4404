//! Links in the app: what a link opens, what is said before, and what is compared after.

use crate::common::app::{Reader, host};
use crate::common::{mini, script};
use dryrun::app::{Host, Page, Zone};
use dryrun::bank::Bank;
use dryrun::formats::link::{About, Answered, Payload, PinnedSet, Played};
use dryrun::quiz::{Elapsed, Pace};
use dryrun::reader::Name;
use dryrun::store::Loaded;

/// What is on the screen at an address, without where a session is.
fn asked(reader: &Reader) -> String {
    match &reader.model.page {
        Page::Session(session) => {
            let ids: Vec<&str> =
                session.session.questions().iter().map(|question| question.item.id.as_str()).collect();
            ids.join(" ")
        }
        _ => reader.page(),
    }
}

fn at(fragment: &str) -> String {
    asked(&Reader::at(fragment))
}

fn address(reader: &Reader) -> Option<String> {
    reader.model.page.address()
}

fn number(bank: &Bank, kind: &str) -> u16 {
    crate::common::item(bank, kind).number
}

fn set(kinds: &str, pace: Pace) -> PinnedSet {
    let bank = mini();
    PinnedSet {
        numbers: kinds.split(' ').map(|kind| number(&bank, kind)).collect(),
        pace,
        seed: 7,
        about: About::default(),
    }
}

fn link(payload: &Payload) -> String {
    let page = match payload {
        Payload::Set(_) => "set",
        Payload::Challenge(_) => "challenge",
        Payload::Result(_) => "shared",
    };
    format!("#/{page}/{}", payload.encode(mini().id()).expect("short"))
}

#[test]
fn a_pinned_set_begins_with_an_introduction() {
    let link = link(&Payload::Set(set("line single order", Pace::Practice)));
    let opened = Reader::at(&link);
    assert_eq!(
        asked(&opened),
        "introduction: A set for you: 3 questions. About 3 minutes. Every answer is explained at once."
    );
    assert_eq!(address(&opened).as_ref(), Some(&link));
    let opened = opened.does("accept");
    assert_eq!(asked(&opened), "mini-line mini-single mini-order");
    let Page::Session(session) = &opened.model.page else { panic!("a session") };
    assert_eq!(
        (session.session.seed(), session.session.pace()),
        (7, Pace::Practice),
        "the seed is that of the link"
    );
    assert_eq!(address(&opened), Some(link.clone()));
    assert!(
        !opened.wants().contains("Replace") && !opened.wants().contains("RememberSeed"),
        "{}",
        opened.wants()
    );
    // Opened again, it goes on.
    let opened = opened.does(&format!("pick=7 open={link}"));
    assert_eq!(asked(&opened), "mini-line mini-single mini-order");
    // What a chat hung onto it is gone from the address.
    let opened = Reader::at(&format!("{link}."));
    assert_eq!(address(&opened), Some(link.clone()));
    assert!(opened.wants().contains(&format!("Replace({link})")), "{}", opened.wants());
}

#[test]
fn the_address_that_was_meant_is_shown() {
    #[track_caller]
    fn check(fragment: &str, meant: &str) {
        let opened = Reader::at(fragment);
        assert_eq!(address(&opened).as_deref(), Some(meant), "{fragment}");
        assert!(opened.wants().contains(&format!("Replace({meant})")), "{fragment}: {}", opened.wants());
    }
    let link = link(&Payload::Set(set("line single", Pace::Practice)));
    for behind in [".", "_", "**", "%E2%80%8B", "&amp;utm_source=x", "%26fbclid%3D1", "=20", "%C2%A0\u{201d}"]
    {
        check(&format!("{link}{behind}"), &link);
        check(&format!("#/help{behind}"), "#/help");
        check(&format!("#/{behind}"), "#/");
    }
    // Cut, and with something behind the cut: the sentence counts the letters that arrived.
    let cut = &link[..link.len() - 3];
    let letters = cut.len() - "#/set/".len();
    let shown = at(&format!("{cut}&utm_source=x"));
    assert!(shown.contains(&format!("{letters} of its {} letters", letters + 3)), "{shown}");
}

#[test]
fn an_exam_has_its_limit() {
    let minutes = Some(10);
    let opened = Reader::at(&link(&Payload::Set(set("line prompt", Pace::Exam { minutes }))));
    assert_eq!(asked(&opened), "mini-line", "nobody marks an open answer");
    let Page::Session(session) = &opened.model.page else { panic!("a session") };
    assert_eq!(session.session.deadline(), Some(script::START.plus_minutes(10)));
    assert!(opened.wants().contains("Start(Second)"), "{}", opened.wants());
}

#[test]
fn damage_is_said_and_nothing_opens() {
    let link = link(&Payload::Set(set("line single", Pace::Practice)));
    // Cut down to `#/` it is the address of the site, and opens what that is.
    for end in 3..link.len() {
        let shown = at(&link[..end]);
        assert!(shown.starts_with("not found: "), "{}: {shown}", &link[..end]);
    }
    let cut = at(&link[..link.len() - 3]);
    assert!(
        cut.starts_with("not found: This link is incomplete: ") && cut.contains("Ask for the link again"),
        "{cut}"
    );
    // A payload of one kind under the page of another.
    let other = link.replace("#/set/", "#/challenge/");
    assert!(at(&other).starts_with("not found: This link was changed"));
}

#[test]
fn what_was_retired_is_said_first() {
    let bank = mini();
    let left =
        bank.items().iter().filter(|item| item.id.as_str() != "mini-line").map(|item| (**item).clone());
    let shorter = Bank::new(bank.topics().to_vec(), left.collect())
        .with_last_number(bank.last_number())
        .named(bank.id().clone(), String::new());
    let opened = |payload: &Payload| Reader::with(shorter.clone(), host(), Loaded::default(), &link(payload));
    let invited = opened(&Payload::Set(set("line single order", Pace::Practice)));
    assert_eq!(
        asked(&invited),
        "introduction: A set for you: 2 questions. About 2 minutes. Every answer is explained at once. 1 of 3 questions \
         was retired. The rest plays."
    );
    assert_eq!(asked(&invited.does("accept")), "mini-single mini-order");
    let gone = asked(&opened(&Payload::Set(set("line", Pace::Practice))));
    assert_eq!(gone, "not found: 1 of 1 question was retired. Nothing is left to play.");
}

fn challenge(kinds: &str, steps: &str, name: &str) -> Payload {
    let mut session = script::begin(&mini(), &kinds.replace(' ', ","));
    for step in steps.split_whitespace() {
        let event = script::event(&session, step);
        session =
            session.after(&event, script::START, Elapsed::default()).map(|step| step.session).expect(step);
    }
    Payload::Challenge(Played {
        set: set(kinds, Pace::Practice),
        name: Name::clean(name),
        ended: None,
        answers: session.questions().iter().map(Answered::of).collect(),
    })
}

#[test]
fn a_challenge_invites_and_keeps_its_answers_back() {
    let payload = challenge("single text", "pick=1 check next type=import check next", "Ann \u{202e}<b>");
    let invited = Reader::at(&link(&payload));
    assert_eq!(
        asked(&invited),
        "introduction: Ann <b> challenges you: 2 questions. About 2 minutes. Every answer is explained at once. The \
         answers that came with the link stay hidden until yours are given."
    );
    let accepted = invited.does("accept");
    assert_eq!(accepted.wants(), "Title(Session), ScrollToTop, Focus(Heading)");
    assert_eq!(asked(&accepted), "mini-single mini-text");
    // Both sides are there when it is over, and after a reload of the result.
    let done = accepted.does("pick=0 check end");
    let both = |reader: &Reader| match &reader.model.page {
        Page::Result(result) => result.compared.len(),
        _ => panic!("a result, not {}", reader.page()),
    };
    assert_eq!(both(&done), 2);
    assert_eq!(both(&done.does("open=#/ open=#/result")), 2);
}

#[test]
fn today_is_the_readers_own_day() {
    let ahead = Host { zone: Zone(|_| 120), ..host() };
    let opened = Reader::with(mini(), ahead, Loaded::default(), "#/daily");
    assert_eq!(
        address(&opened).as_deref(),
        Some("#/daily/2023-11-15"),
        "22:13 UTC is tomorrow, two hours ahead"
    );
    assert!(opened.wants().contains("Replace(#/daily/2023-11-15)"), "{}", opened.wants());
    assert_eq!(asked(&opened), at("#/daily/2023-11-15"));
}

#[test]
fn a_session_that_was_begun_keeps_no_invitation_back() {
    let link = link(&challenge("single", "pick=1 check", ""));
    let begun = Reader::at("#/quiz?items=mini-text&seed=1").does("type=import");
    let invited = begun.does(&format!("open={link}"));
    assert!(asked(&invited).starts_with("introduction: A challenge: 1 question"), "{}", asked(&invited));
    assert_eq!(invited.waiting(), ["#/quiz?items=mini-text&seed=1"]);
    let accepted = invited.does("accept");
    assert_eq!(asked(&accepted), "mini-single");
    // A link that cannot be opened takes nothing away either.
    let damaged = accepted.does(&format!("open={}", &link[..link.len() - 2]));
    assert!(asked(&damaged).starts_with("not found: This link is incomplete"), "{}", asked(&damaged));
    assert_eq!(damaged.waiting(), ["#/quiz?items=mini-text&seed=1"]);
}

/// A link's way, from end to end: text, route, payload, questions, page; and back to the same text.
#[test]
fn a_link_leads_to_its_page_and_back() {
    #[track_caller]
    fn check(fragment: &str, page: &str) {
        let reader = Reader::at(fragment);
        assert_eq!(asked(&reader), page, "{fragment}");
        assert_eq!(address(&reader).as_deref(), Some(fragment), "the page knows its address");
    }
    let pinned = link(&Payload::Set(set("text", Pace::Practice)));
    check(
        &pinned,
        "introduction: A set for you: 1 question. About 1 minute. Every answer is explained at once.",
    );
    check("#/quiz?items=mini-line,mini-single&seed=3", "mini-line mini-single");
    for page in
        ["#/drills", "#/guide", "#/progress", "#/settings", "#/data", "#/help", "#/browse", "#/practise"]
    {
        check(page, page);
    }
    check("#/item/mini-line", "#/item/mini-line");
    check("#/browse?topic=mini", "#/browse?topic=mini");
    check("#/worksheet?items=mini-line", "#/worksheet?items=mini-line");
}
