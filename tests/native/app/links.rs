//! Links in the app: what a link opens, what is said before, and what is compared after.

use std::rc::Rc;

use crate::common::{mini, script};
use dryrun::app::{Message, Screen, State};
use dryrun::bank::Bank;
use dryrun::formats::link::{Answered, Name, Payload, PinnedSet, Played};
use dryrun::quiz::{Pace, Session};
use dryrun::store::Loaded;

fn state() -> State {
    State::new(Rc::new(mini()), Loaded::default())
}

fn at(state: &State, fragment: &str) -> State {
    let fragment = fragment.to_owned();
    state
        .after(Message::Navigated { fragment, now: script::START, random: 99 })
        .expect("an address is always taken")
}

fn started(state: &State) -> State {
    state.after(Message::Replaced { now: script::START, random: 99 }).expect("it starts")
}

fn asked(state: &State) -> String {
    let Some(run) = state.run.as_ref().filter(|_| state.screen == Screen::Session) else {
        return match &state.screen {
            Screen::Invited { words, .. } => format!("invited: {words}"),
            Screen::NoSet { sentence } => format!("nothing: {sentence}"),
            Screen::Stray(fault) => format!("stray: {fault}"),
            Screen::InTheWay { .. } => "in the way".to_owned(),
            Screen::Page(route) => format!("page: {route}"),
            Screen::Session => "no session".to_owned(),
        };
    };
    ids(&run.session)
}

fn ids(session: &Session) -> String {
    let ids: Vec<&str> = session.questions().iter().map(|question| question.item.id.as_str()).collect();
    ids.join(" ")
}

fn number(bank: &Bank, kind: &str) -> u16 {
    crate::common::item(bank, kind).number
}

fn set(kinds: &str, pace: Pace) -> PinnedSet {
    let bank = mini();
    PinnedSet { numbers: kinds.split(' ').map(|kind| number(&bank, kind)).collect(), pace, seed: 7 }
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
fn a_pinned_set_begins_at_once() {
    let link = link(&Payload::Set(set("line single order", Pace::Practice)));
    let opened = at(&state(), &link);
    assert_eq!(asked(&opened), "mini-line mini-single mini-order");
    let session = &opened.run.as_ref().expect("a session").session;
    assert_eq!((session.seed(), session.pace()), (7, Pace::Practice), "the seed is that of the link");
    assert_eq!(opened.address(), Some(link.clone()));
    // Opened again, it goes on.
    assert_eq!(asked(&at(&opened, &link)), "mini-line mini-single mini-order");
    // What a chat hung onto it is gone from the address.
    assert_eq!(at(&state(), &format!("{link}).")).address(), Some(link));
}

#[test]
fn an_exam_has_its_limit() {
    let minutes = Some(10);
    let opened = at(&state(), &link(&Payload::Set(set("line prompt", Pace::Exam { minutes }))));
    assert_eq!(asked(&opened), "mini-line", "nobody marks an open answer");
    let session = opened.run.expect("a session").session;
    let deadline = Some(script::START.plus_minutes(10));
    assert_eq!((session.pace(), session.deadline()), (Pace::Exam { minutes }, deadline));
}

#[test]
fn damage_is_said_and_nothing_opens() {
    let link = link(&Payload::Set(set("line single", Pace::Practice)));
    // Cut down to `#/` it is the address of the site, and opens what that is.
    for end in 3..link.len() {
        let shown = asked(&at(&state(), &link[..end]));
        let told = shown.starts_with("stray: ") || shown.starts_with("nothing: This link ");
        assert!(told, "{}: {shown}", &link[..end]);
    }
    let cut = asked(&at(&state(), &link[..link.len() - 3]));
    assert!(
        cut.starts_with("nothing: This link is incomplete: ") && cut.contains("Ask for the link again"),
        "{cut}"
    );
    // A payload of one kind under the page of another.
    let other = link.replace("#/set/", "#/challenge/");
    assert!(asked(&at(&state(), &other)).starts_with("nothing: This link was changed"));
}

#[test]
fn what_was_retired_is_said_first() {
    let bank = mini();
    let left =
        bank.items().iter().filter(|item| item.id.as_str() != "mini-line").map(|item| (**item).clone());
    let shorter = Bank::new(bank.topics().to_vec(), left.collect())
        .with_last_number(bank.last_number())
        .named(bank.id().clone(), String::new());
    let state = State::new(Rc::new(shorter), Loaded::default());
    let invited = at(&state, &link(&Payload::Set(set("line single order", Pace::Practice))));
    assert_eq!(asked(&invited), "invited: 1 of 3 questions was retired. The rest plays.");
    assert_eq!(asked(&started(&invited)), "mini-single mini-order");
    let gone = at(&state, &link(&Payload::Set(set("line", Pace::Practice))));
    assert_eq!(asked(&gone), "nothing: 1 of 1 question was retired. Nothing is left to play.");
}

#[test]
fn a_challenge_invites_and_keeps_its_answers_back() {
    let bank = mini();
    let mut session = script::begin(&bank, "single,text");
    for step in "pick=1 check next type=import check next".split_whitespace() {
        session = session.after(&script::event(&session, step), script::START).expect(step);
    }
    let played = Played {
        set: set("single text", Pace::Practice),
        name: Name::clean("Ann \u{202e}<b>"),
        answers: session.questions().iter().map(Answered::of).collect(),
    };
    let invited = at(&state(), &link(&Payload::Challenge(played)));
    assert_eq!(
        asked(&invited),
        "invited: Ann <b> played these questions and asks you to do the same: 2 in all. The other answers stay \
         hidden until yours are given."
    );
    assert_eq!(asked(&started(&invited)), "mini-single mini-text");
}

#[test]
fn today_is_the_readers_own_day() {
    let state = State { ahead: 120, ..state() };
    let opened = at(&state, "#/daily");
    assert_eq!(
        opened.address().as_deref(),
        Some("#/daily/2023-11-15"),
        "22:13 UTC is tomorrow, two hours ahead"
    );
    assert_eq!(asked(&opened), asked(&at(&state, "#/daily/2023-11-15")));
}

#[test]
fn a_session_in_the_way_keeps_no_invitation_back() {
    let bank = mini();
    let begun = at(&state(), "#/quiz?items=mini-text&seed=1");
    let session = &begun.run.as_ref().expect("a session").session;
    let typed = script::event(session, "type=import");
    let begun = begun.after(Message::Happened(typed, script::START)).expect("typing is taken");
    let mut played = script::begin(&bank, "single");
    for step in ["pick=1", "check"] {
        played = played.after(&script::event(&played, step), script::START).expect(step);
    }
    let played = Played {
        set: set("single", Pace::Practice),
        name: Name::default(),
        answers: played.questions().iter().map(Answered::of).collect(),
    };
    let link = link(&Payload::Challenge(played));
    let asked_first = at(&begun, &link);
    assert_eq!(asked(&asked_first), "in the way");
    let invited = started(&asked_first);
    assert!(asked(&invited).starts_with("invited: Somebody played these questions"), "{}", asked(&invited));
    assert_eq!(asked(&started(&invited)), "mini-single");
    // A link that cannot be opened asks for nothing to be given up.
    let damaged = asked(&at(&begun, &link[..link.len() - 2]));
    assert!(damaged.starts_with("nothing: This link is incomplete"), "{damaged}");
}
