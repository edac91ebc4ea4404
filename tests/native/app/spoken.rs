//! A spoken answer: the stopwatch by the clock that nobody sets, and what is saved of it.

use crate::common::app::Reader;
use dryrun::app::{Focus, Key, Message, Page, Stroke, With};
use dryrun::quiz::Response;

const PROMPT: &str = "#/quiz?items=mini-prompt&seed=7";

/// Whole seconds on the stopwatch after this script.
#[track_caller]
fn seconds(words: &str, expect: u32) {
    let reader = Reader::at(PROMPT).does(words);
    let Page::Session(session) = &reader.model.page else { panic!("a session") };
    let (_, question) = session.session.current().expect("it is not done");
    let Response::Prompt(spoken) = &question.response else { panic!("an open answer") };
    assert_eq!(spoken.millis / 1000, expect, "{words}");
}

#[test]
fn the_stopwatch_goes_by_the_clock_that_nobody_sets() {
    // Each word takes a second.
    seconds("fire=second fire=second", 0);
    seconds("watch fire=second fire=second", 2);
    seconds("watch wait=2 fire=second", 121);
    seconds("watch clock=-60 fire=second clock=600 fire=second", 2);
    seconds("watch fire=second watch fire=second fire=second", 2);
    seconds("watch watch fire=second watch fire=second", 2);
    seconds("watch say=hello say=more reveal fire=second", 3);
    seconds("watch wait=600 fire=second", 3600);
}

#[test]
fn what_was_spoken_is_saved_when_the_page_is_hidden_and_the_stopwatch_stops_with_it() {
    let saved = format!("SavePlay({PROMPT})");
    assert_eq!(Reader::at(PROMPT).does("watch").wants(), format!("Start(Second), {saved}"));
    let reader = Reader::at(PROMPT).does("watch fire=second");
    assert_eq!(reader.wants(), "Start(Second)");
    assert_eq!(reader.does("hide").wants(), saved);
    seconds(&format!("watch fire=second open=#/help fire=second open={PROMPT} fire=second"), 2);
}

#[test]
fn each_step_begins_at_the_top() {
    let top = format!("SavePlay({PROMPT}), ScrollToTop, Focus(Heading)");
    assert_eq!(Reader::at(PROMPT).does("watch reveal").wants(), top);
    let judged = format!("SaveReviews(mini-prompt again), {top}");
    assert_eq!(Reader::at(PROMPT).does("watch reveal check").wants(), judged);
}

#[test]
fn control_and_enter_go_on_from_the_field_of_an_open_answer_only() {
    #[track_caller]
    fn check(open: &str, with: With, stroke: Stroke, expect: Option<Message>) {
        let key = Key { name: "Enter".into(), place: "Enter".into(), with, stroke, focus: Focus::Typing };
        let reaction = Reader::at(open).model.pressed(&key);
        assert_eq!((reaction.is_used, reaction.message), (expect.is_some(), expect), "{open} {with:?}");
    }
    check(PROMPT, With::Command, Stroke::Once, Some(Message::PrimaryPressed));
    check(PROMPT, With::Nothing, Stroke::Once, None);
    check(PROMPT, With::Shift, Stroke::Once, None);
    check(PROMPT, With::Command, Stroke::Held, None);
    check(PROMPT, With::Command, Stroke::Composing, None);
    check("#/quiz?items=mini-single&seed=7", With::Command, Stroke::Once, None);
}
