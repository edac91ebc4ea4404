//! Today's queue: from the button to the session, and back.

use crate::common::app::Reader;
use crate::common::shown::rendered;
use dryrun::app::{Callbacks, Message, view};
use dryrun::views::GoalEvent;
use yew::Callback;

fn shown(reader: &Reader) -> String {
    let callbacks = Callbacks { on_message: Callback::noop(), on_file: Callback::noop() };
    rendered(view(&reader.model, &callbacks))
}

#[test]
fn the_button_of_today_starts_the_queue_once_something_is_known() {
    let new = shown(&Reader::at("#/"));
    assert!(!new.contains("#/due"), "nobody new has a queue");
    let reader = Reader::at("#/quiz?items=mini-single&seed=1").does("pick=0 check next wait=700 open=#/");
    let page = shown(&reader);
    assert!(page.contains("href=\"#/due\"") && page.contains("Today: 1 to go over"), "{page}");
    assert!(page.contains("It begins with one that you were sure of and missed."), "{page}");
}

#[test]
fn the_queue_begins_with_what_was_wrong_for_sure() {
    let reader = Reader::at("#/quiz?items=mini-single&seed=1").does("pick=0 check next wait=700 open=#/due");
    let page = reader.page();
    assert!(page.contains(": mini-single mini-"), "{page}");
    assert!(!page.contains("mini-prompt"), "spoken questions are not in it: {page}");
}

#[test]
fn a_queue_that_was_begun_waits_and_goes_on() {
    let reader = Reader::at("#/due").does("open=#/");
    assert_eq!(reader.waiting(), Vec::<&str>::new(), "nothing was answered");
    let begun = Reader::at("#/quiz?items=mini-single&seed=1")
        .does("pick=0 check next wait=700 open=#/due pick=1 check open=#/");
    assert_eq!(begun.waiting().first(), Some(&"#/due"));
    assert!(begun.does("open=#/due").page().contains("1 of"), "it goes on where it was");
}

#[test]
fn minutes_say_how_long_it_is() {
    let mut reader = Reader::at("#/");
    reader.take(Message::Goal(GoalEvent::MinutesChosen(3)));
    let page = reader.does("open=#/due").page();
    assert_eq!(page.split(": ").last().map(|ids| ids.split(' ').count()), Some(3), "{page}");
}

#[test]
fn a_queue_with_nothing_to_go_over_has_only_new_questions() {
    // What was answered a minute ago is only remembered.
    let reader = Reader::at("#/quiz?items=mini-single&seed=1").does("pick=0 check next open=#/");
    let mut reader = reader;
    reader.take(Message::Goal(GoalEvent::MinutesChosen(3)));
    let page = shown(&reader);
    assert!(page.contains("Today: 3 new questions."), "{page}");
}
