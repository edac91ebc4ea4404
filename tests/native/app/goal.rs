//! What a reader prepares for: three taps, a chip, and every start button draws from it.

use crate::common::app::Reader;
use crate::common::shown::rendered;
use dryrun::app::{Callbacks, Message, Page, view};
use dryrun::bank::Track;
use dryrun::reader::Goal;
use dryrun::views::GoalEvent;
use yew::prelude::*;

/// The day of the tests is 2023-11-14.
const TODAY: &str = "2023-11-14";

fn says(mut reader: Reader, event: GoalEvent) -> Reader {
    reader.take(Message::Goal(event));
    reader
}

fn goal(reader: &Reader) -> Option<String> {
    reader.model.progress.notes().goal.map(Goal::write)
}

#[test]
fn three_taps_are_kept_one_by_one() {
    let reader = Reader::at("#/start");
    assert_eq!(goal(&reader), None, "opening the page says nothing");
    let reader = says(reader, GoalEvent::JobChosen(Some(Track::Lead)));
    assert_eq!((goal(&reader).as_deref(), reader.wants().as_str()), (Some("job=lead"), "SaveNotes"));
    let reader = says(reader, GoalEvent::DayTyped("2023-11-23".to_owned()));
    let reader = says(reader, GoalEvent::MinutesChosen(20));
    assert_eq!(goal(&reader).as_deref(), Some("job=lead day=2023-11-23 minutes=20"));
    let reader = says(says(reader, GoalEvent::NoDay), GoalEvent::JobChosen(None));
    assert_eq!(goal(&reader).as_deref(), Some("minutes=20"));
}

#[test]
fn a_date_that_is_typed_half_is_no_date_and_stays_in_the_field() {
    for (typed, kept) in [
        ("0002-12-08", ""),
        ("2023-12", ""),
        ("next week", ""),
        ("", ""),
        (TODAY, "day=2023-11-14"),
        ("2020-02-29", "day=2020-02-29"),
    ] {
        let reader = says(Reader::at("#/start"), GoalEvent::DayTyped(typed.to_owned()));
        assert_eq!(goal(&reader).as_deref(), Some(kept), "{typed}");
        let Page::Start(start) = &reader.model.page else { panic!("the page stays") };
        assert_eq!(start.typed, typed);
    }
}

#[test]
fn who_does_not_want_to_say_is_not_asked_again() {
    let reader = says(Reader::at("#/start"), GoalEvent::Skipped);
    assert_eq!(reader.wants(), "Go(#/), SaveNotes");
    assert_eq!(goal(&reader).as_deref(), Some(""));
}

#[test]
fn the_page_of_a_job_makes_it_ones_own() {
    let reader = says(Reader::at("#/job/head"), GoalEvent::JobChosen(Some(Track::Head)));
    assert_eq!((goal(&reader).as_deref(), reader.page().as_str()), (Some("job=head"), "#/job/head"));
}

/// Another reader, another goal; and what another tab noted is read.
#[test]
fn the_next_visit_knows_it() {
    let notes =
        says(Reader::at("#/start"), GoalEvent::JobChosen(Some(Track::Swe))).model.progress.notes().clone();
    let loaded = dryrun::store::Loaded { notes, ..Default::default() };
    let reader = Reader::with(crate::common::mini(), crate::common::app::host(), loaded, "#/");
    assert_eq!(goal(&reader).as_deref(), Some("job=swe"));
}

#[test]
fn what_was_answered_today_has_its_mark_until_midnight() {
    let shown = |reader: &Reader| {
        let callbacks = Callbacks { on_message: Callback::noop(), on_file: Callback::noop() };
        rendered(view(&reader.model, &callbacks))
    };
    let before = Reader::at("#/");
    assert!(shown(&before).contains("The same five questions for everybody"), "nothing is answered yet");
    let answered = Reader::at("#/daily").does("pick=0 check open=#/");
    assert!(shown(&answered).contains("1 of 1 answered today."), "{}", shown(&answered));
    // The day ends less than two hours after the beginning of the tests.
    let tomorrow = answered.does("wait=110 open=#/");
    assert!(!shown(&tomorrow).contains("answered today"), "{}", shown(&tomorrow));
    assert!(shown(&tomorrow).contains("Answers on 1 day."), "yesterday is a day of the week");
}
