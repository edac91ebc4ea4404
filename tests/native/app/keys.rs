//! What single keys mean.

use crate::common::app::Reader;
use dryrun::app::{Focus, Message};
use dryrun::reader::Settings;

/// What a key does on a page, in words; empty if the browser can use the key.
#[track_caller]
fn check(reader: &Reader, key: &str, focus: Focus, expect: &str) {
    let meant = reader.model.pressed(key, focus).map(|message| match message {
        Message::Session(event) => format!("{event:?}"),
        Message::Drill(event) => format!("drill {event:?}"),
        Message::RouteChosen(route) => route.to_string(),
        message => format!("{message:?}"),
    });
    assert_eq!(meant.unwrap_or_default(), expect, "{key} with the focus {focus:?} on {}", reader.page());
}

#[test]
fn keys_count_where_nothing_is_typed() {
    let reader = Reader::at("#/quiz?items=mini-single&seed=7");
    check(&reader, "f", Focus::Elsewhere, "FlagToggled");
    check(&reader, "f", Focus::Control, "FlagToggled");
    check(&reader, "f", Focus::Typing, "");
    check(&reader, "u", Focus::Elsewhere, "Checked(Some(Unsure))");
    check(&reader, "g", Focus::Elsewhere, "Checked(Some(Guess))");
    check(&reader, "Enter", Focus::Elsewhere, "PrimaryPressed");
    check(&reader, "Enter", Focus::Control, "");
    check(&reader, "?", Focus::Elsewhere, "#/help");
    check(&reader, "x", Focus::Elsewhere, "");
    check(&reader, "9", Focus::Elsewhere, "");
    let first = match &reader.model.page {
        dryrun::app::Page::Session(session) => session.session.questions()[0].order[0],
        _ => panic!("a session"),
    };
    check(&reader, "1", Focus::Elsewhere, &format!("Responded(Single(Some({first})))"));
}

#[test]
fn in_a_drill_digits_choose_and_elsewhere_keys_mean_nothing() {
    check(&Reader::at("#/drill/mini-drill"), "2", Focus::Elsewhere, "drill Chosen(1)");
    check(&Reader::at("#/drill/mini-drill"), "f", Focus::Elsewhere, "");
    check(&Reader::at("#/"), "1", Focus::Elsewhere, "");
    check(&Reader::at("#/"), "?", Focus::Elsewhere, "#/help");
}

#[test]
fn single_keys_can_be_turned_off() {
    let mut reader = Reader::at("#/quiz?items=mini-single&seed=7");
    reader.take(Message::SettingsChanged(Settings { shortcuts: false, ..Settings::default() }));
    assert_eq!(reader.wants(), "SaveNotes, Appearance");
    check(&reader, "f", Focus::Elsewhere, "");
    check(&reader, "?", Focus::Elsewhere, "");
    check(&reader, "Enter", Focus::Elsewhere, "PrimaryPressed");
}
