//! What keys mean, on any keyboard.

use crate::common::app::Reader;
use dryrun::app::{Focus, Key, Message, Page, Stroke, With};
use dryrun::reader::Settings;
use dryrun::words::UnusedKey;

const SINGLE: &str = "#/quiz?items=mini-single&seed=7";

/// A key of an American keyboard: its place follows from what it types.
fn key(name: &str, focus: Focus) -> Key {
    let place = match name.as_bytes() {
        [b'0'..=b'9'] => format!("Digit{name}"),
        [b'a'..=b'z' | b'A'..=b'Z'] => format!("Key{}", name.to_uppercase()),
        [b'?'] => "Slash".to_owned(),
        _ => name.to_owned(),
    };
    Key { name: name.to_owned(), place, focus, ..Key::default() }
}

/// What a key comes to, in words: `browser` where the browser can use it.
fn told(reader: &Reader, key: &Key) -> String {
    let reaction = reader.model.pressed(key);
    let meant = reaction.message.map(|message| match message {
        Message::Session(event) => format!("{event:?}"),
        Message::Drill(event) => format!("drill {event:?}"),
        Message::RouteChosen(route) => route.to_string(),
        Message::KeyUnused(UnusedKey::Character(key)) => format!("unused {key}"),
        message => format!("{message:?}"),
    });
    let uses = if reaction.is_used { "" } else { "browser" };
    [meant.as_deref().unwrap_or_default(), uses].join(" ").trim().to_owned()
}

#[track_caller]
fn check(reader: &Reader, name: &str, focus: Focus, expect: &str) {
    let told = told(reader, &key(name, focus));
    assert_eq!(told, expect, "{name} with the focus {focus:?} on {}", reader.page());
}

/// What a key does on a question that is answered by the first option: a name, a place, and what is held with it.
#[track_caller]
fn on_keyboard(name: &str, place: &str, with: With, expect: &str) {
    let reader = Reader::at(SINGLE);
    let key = Key { name: name.to_owned(), place: place.to_owned(), with, ..Key::default() };
    let told =
        told(&reader, &key).replace(&format!("Responded(Single(Some({})))", option(&reader, 0)), "option 1");
    let told = told.replace(&format!("Responded(Single(Some({})))", option(&reader, 1)), "option 2");
    assert_eq!(told, expect, "{name} at {place} with {with:?}");
}

/// The option at this place on the page, by its place in the bank.
fn option(reader: &Reader, place: usize) -> u8 {
    let Page::Session(session) = &reader.model.page else { panic!("a session") };
    session.session.questions()[0].order[place]
}

#[test]
fn keys_count_where_nothing_is_typed() {
    let reader = Reader::at(SINGLE);
    check(&reader, "f", Focus::Elsewhere, "FlagToggled");
    check(&reader, "f", Focus::Control, "FlagToggled");
    check(&reader, "f", Focus::Line, "browser");
    check(&reader, "f", Focus::Typing, "browser");
    check(&reader, "u", Focus::Elsewhere, "Checked(Some(Unsure))");
    check(&reader, "g", Focus::Elsewhere, "Checked(Some(Guess))");
    check(&reader, "Enter", Focus::Elsewhere, "PrimaryPressed");
    for focus in [Focus::Control, Focus::Line, Focus::Typing] {
        check(&reader, "Enter", focus, "browser");
    }
    check(&reader, "?", Focus::Elsewhere, "#/help");
    check(&reader, "?", Focus::Typing, "browser");
    let first = option(&reader, 0);
    check(&reader, "1", Focus::Elsewhere, &format!("Responded(Single(Some({first})))"));
}

#[test]
fn a_key_that_does_nothing_is_told_and_left_to_the_browser() {
    let reader = Reader::at(SINGLE);
    check(&reader, "9", Focus::Elsewhere, "unused 9 browser");
    check(&reader, "9", Focus::Typing, "browser");
    let judged = Reader::at(SINGLE).does("pick=1 check");
    for name in ["1", "u", "g", "h", "s"] {
        check(&judged, name, Focus::Elsewhere, &format!("unused {name} browser"));
    }
    check(&judged, "f", Focus::Elsewhere, "FlagToggled");
    let exam = Reader::at("#/quiz?items=mini-single&mode=exam&seed=7");
    for name in ["u", "g", "h", "s"] {
        check(&exam, name, Focus::Elsewhere, &format!("unused {name} browser"));
    }
    let no_hint = Reader::at("#/quiz?items=mini-multiple&seed=7");
    check(&no_hint, "h", Focus::Elsewhere, "unused h browser");
    check(&Reader::at("#/drill/mini-drill"), "2", Focus::Elsewhere, "drill Chosen(1)");
    check(&Reader::at("#/drill/mini-drill"), "9", Focus::Elsewhere, "unused 9 browser");
    check(&Reader::at("#/drill/mini-drill"), "f", Focus::Elsewhere, "unused f browser");
    check(&Reader::at("#/"), "1", Focus::Elsewhere, "unused 1 browser");
    check(&Reader::at("#/"), "?", Focus::Elsewhere, "#/help");
    // The clock of an exam would go on behind the library.
    // Keys that the app does not have are nobody's fault.
    for name in ["x", "0", " ", "Escape", "F5", "Tab", "Process", "", "\u{f8ff}"] {
        check(&reader, name, Focus::Elsewhere, "browser");
    }
    // Asked too early, the page says what is missing.
    check(&reader, "u", Focus::Elsewhere, "Checked(Some(Unsure))");
}

#[test]
fn single_keys_can_be_turned_off() {
    let mut reader = Reader::at(SINGLE);
    reader.take(Message::SettingsChanged(Settings { shortcuts: false, ..Settings::default() }));
    assert_eq!(reader.wants(), "SaveNotes, Appearance");
    for name in ["f", "1", "9", "?", "u"] {
        check(&reader, name, Focus::Elsewhere, "KeyUnused(TurnedOff) browser");
        check(&reader, name, Focus::Typing, "browser");
    }
    check(&reader, "x", Focus::Elsewhere, "browser");
    check(&reader, "Enter", Focus::Elsewhere, "PrimaryPressed");
}

#[test]
fn what_a_key_types_counts_and_its_place_where_that_is_no_latin_letter() {
    const NONE: With = With::Nothing;
    for (name, place, with, expect) in [
        // Caps Lock, without and with Shift.
        ("F", "KeyF", NONE, "FlagToggled"),
        ("F", "KeyF", With::Shift, "FlagToggled"),
        // Dvorak: the letter counts, not its place; and a sign at the place of a letter is none.
        ("f", "KeyY", NONE, "FlagToggled"),
        ("u", "KeyF", NONE, "Checked(Some(Unsure))"),
        (",", "KeyG", NONE, "browser"),
        // Russian, Greek, Hebrew, Arabic, Georgian, Korean, Japanese kana.
        ("\u{430}", "KeyF", NONE, "FlagToggled"),
        ("\u{410}", "KeyF", NONE, "FlagToggled"),
        ("\u{433}", "KeyU", NONE, "Checked(Some(Unsure))"),
        ("\u{3c6}", "KeyF", NONE, "FlagToggled"),
        ("\u{5db}", "KeyF", NONE, "FlagToggled"),
        ("\u{628}", "KeyF", NONE, "FlagToggled"),
        ("\u{10e4}", "KeyF", NONE, "FlagToggled"),
        ("\u{3139}", "KeyF", NONE, "FlagToggled"),
        ("\u{306f}", "KeyF", NONE, "FlagToggled"),
        // Two letters on one key.
        ("\u{644}\u{627}", "KeyG", NONE, "Checked(Some(Guess))"),
        ("\u{43b}", "KeyK", NONE, "browser"),
        // A browser that knows only the place.
        ("Unidentified", "KeyF", NONE, "FlagToggled"),
        ("Unidentified", "NumpadEnter", NONE, "PrimaryPressed"),
        ("Unidentified", "", NONE, "browser"),
        // Latin letters with marks are letters of their own.
        ("\u{e9}", "KeyF", NONE, "browser"),
        ("\u{1ec7}", "KeyF", NONE, "browser"),
    ] {
        on_keyboard(name, place, with, expect);
    }
}

#[test]
fn digits_are_digits_on_every_keyboard() {
    const NONE: With = With::Nothing;
    for (name, place, with, expect) in [
        ("1", "Digit1", NONE, "option 1"),
        // French: digits with Shift, or with Caps Lock in Windows.
        ("&", "Digit1", NONE, "option 1"),
        ("\u{e9}", "Digit2", NONE, "option 2"),
        ("1", "Digit1", With::Shift, "option 1"),
        ("\u{e0}", "Digit0", NONE, "browser"),
        ("\u{e7}", "Digit9", NONE, "unused 9 browser"),
        // Czech, Lithuanian, Vietnamese with a dead key.
        ("+", "Digit1", NONE, "option 1"),
        ("\u{11b}", "Digit2", NONE, "option 2"),
        ("\u{105}", "Digit1", NONE, "option 1"),
        ("Dead", "Digit2", NONE, "option 2"),
        ("Dead", "KeyF", NONE, "browser"),
        // Programmer's Dvorak types 7 at the place of 2.
        ("1", "Digit5", With::Shift, "option 1"),
        // Arabic, Persian and full-width digits, and kana at their places.
        ("\u{661}", "Digit1", NONE, "option 1"),
        ("\u{6f2}", "Digit2", NONE, "option 2"),
        ("\u{ff11}", "Digit1", NONE, "option 1"),
        ("\u{306c}", "Digit1", NONE, "option 1"),
        // American, German: with Shift another sign is meant.
        ("!", "Digit1", With::Shift, "browser"),
        ("\"", "Digit2", With::Shift, "browser"),
        // The numpad, with and without Num Lock.
        ("1", "Numpad1", NONE, "option 1"),
        ("\u{661}", "Numpad1", NONE, "option 1"),
        ("End", "Numpad1", NONE, "browser"),
        ("Enter", "NumpadEnter", NONE, "PrimaryPressed"),
        // Russian and Arabic question marks.
        ("?", "Digit7", With::Shift, "#/help"),
        ("\u{61f}", "Slash", With::Shift, "#/help"),
    ] {
        on_keyboard(name, place, with, expect);
    }
}

#[test]
fn shortcuts_of_the_browser_and_keys_of_an_input_method_are_left_alone() {
    let reader = Reader::at(SINGLE);
    for name in ["f", "1", "Enter", "?", "\u{430}"] {
        for focus in [Focus::Elsewhere, Focus::Control, Focus::Line, Focus::Typing] {
            let command = Key { with: With::Command, ..key(name, focus) };
            let composing = Key { stroke: Stroke::Composing, ..key(name, focus) };
            assert_eq!(told(&reader, &command), "browser", "{command:?}");
            assert_eq!(told(&reader, &composing), "browser", "{composing:?}");
        }
    }
}

#[test]
fn a_key_that_is_held_down_is_pressed_once() {
    let reader = Reader::at(SINGLE);
    for (name, focus, expect) in [
        ("Enter", Focus::Elsewhere, "browser"),
        // Here the browser would press again and again.
        ("Enter", Focus::Control, ""),
        ("Enter", Focus::Line, ""),
        // Here it adds empty lines.
        ("Enter", Focus::Typing, "browser"),
        ("f", Focus::Elsewhere, "browser"),
        ("9", Focus::Control, "browser"),
    ] {
        let held = Key { stroke: Stroke::Held, ..key(name, focus) };
        assert_eq!(told(&reader, &held), expect, "{held:?}");
    }
}

#[test]
fn a_key_leads_to_the_search_and_another_one_leaves_it() {
    let session = "#/quiz?items=mini-single&seed=7";
    let exam = "#/quiz?items=mini-single&mode=exam&seed=7";
    let pages = ["#/", "#/practise", "#/browse", "#/library", "#/compare", "#/help", "#/drill/mini-drill"];
    for page in pages.into_iter().chain([session, exam]) {
        check(&Reader::at(page), "/", Focus::Elsewhere, "SearchPressed");
        check(&Reader::at(page), "/", Focus::Control, "SearchPressed");
        check(&Reader::at(page), "/", Focus::Line, "browser");
    }
    check(&Reader::at("#/library"), "Escape", Focus::Line, "SearchLeft");
    check(&Reader::at("#/library"), "Escape", Focus::Elsewhere, "browser");
    check(&Reader::at("#/practise"), "Escape", Focus::Line, "browser");
    let germany =
        Key { name: "/".to_owned(), place: "Digit7".to_owned(), with: With::Shift, ..Key::default() };
    assert_eq!(told(&Reader::at("#/"), &germany), "SearchPressed");
}
