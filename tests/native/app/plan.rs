//! The page of the plan: what it says for each date, and the calendar.

use crate::common::app::Reader;
use crate::common::shown::rendered;
use dryrun::app::{Answer, Callbacks, Content, Downloaded, Effect, Message, view};
use dryrun::bank::Track;
use dryrun::reader::Goal;
use dryrun::views::{GoalEvent, StudyEvent};
use yew::Callback;

fn shown(reader: &Reader) -> String {
    let callbacks = Callbacks { on_message: Callback::noop(), on_file: Callback::noop() };
    rendered(view(&reader.model, &callbacks))
}

/// The plan for a date, twenty minutes a day. The day of the tests is 2023-11-14, a Tuesday.
fn planned(day: &str) -> Reader {
    let mut reader = Reader::at("#/start");
    for event in [
        GoalEvent::JobChosen(Some(Track::Lead)),
        GoalEvent::DayTyped(day.to_owned()),
        GoalEvent::MinutesChosen(20),
    ] {
        reader.take(Message::Goal(event));
    }
    reader.does("open=#/plan")
}

#[track_caller]
fn check(day: &str, sentences: &[&str]) {
    let page = shown(&planned(day));
    for sentence in sentences {
        assert!(page.contains(sentence), "{day}: no “{sentence}” in {page}");
    }
}

#[test]
fn the_plan_says_what_to_do_whatever_the_date() {
    check("", &["Say when the interview is", "href=\"#/start\""]);
    check("2020-02-29", &["The date of your interview has passed."]);
    check("2023-11-14", &["Your interview is today.", "href=\"#/due\""]);
    check("2023-11-15", &["1 day until 2023-11-15, with 20 min on it.", "Tue 2023-11-14"]);
    check("2023-11-23", &["9 days until 2023-11-23, with 20 min a day.", "Sat 2023-11-18", "Drill:"]);
    check("2033-11-23", &["3,662 days", "Only the next 56 days are planned.", "Mon 2024-01-08"]);
}

#[test]
fn the_plan_is_made_anew_each_time_it_opens() {
    let reader = planned("2023-11-23").does("wait=2880 open=#/ open=#/plan");
    let page = shown(&reader);
    assert!(page.contains("7 days until") && !page.contains("Tue 2023-11-14"), "{page}");
}

#[test]
fn a_plan_from_another_device_is_shown_before_it_replaces_anything() {
    let own = "job=lead day=2023-11-23 minutes=20";
    let goal = |reader: &Reader| reader.model.progress.notes().goal.map(Goal::write);
    let reader = planned("2023-11-23");
    let page = shown(&reader);
    assert!(
        page.contains("https://quiz.example/#/plan?track=lead&amp;minutes=20&amp;day=2023-11-23"),
        "{page}"
    );
    let mut reader = reader.does("open=#/plan?track=head&minutes=60&day=2023-12-01");
    let page = shown(&reader);
    for sentence in [
        "A plan from another device",
        "Nothing changes here before you",
        "Head of infrastructure",
        "Infrastructure lead",
        "2023-12-01",
        "2023-11-23",
        "60 min",
        "20 min",
    ] {
        assert!(page.contains(sentence), "no “{sentence}” in {page}");
    }
    assert_eq!(goal(&reader).as_deref(), Some(own), "opening the link changes nothing");
    reader.take(Message::Study(StudyEvent::PlanTaken));
    assert_eq!(goal(&reader).as_deref(), Some("job=head day=2023-12-01 minutes=60"));
    assert_eq!(reader.wants(), "SaveNotes, Go(#/plan)");
    let kept = planned("2023-11-23").does("open=#/plan?day=2023-12-01 open=#/plan");
    assert_eq!(goal(&kept).as_deref(), Some(own), "who goes on keeps what is here");
}

#[test]
fn a_plan_that_is_here_already_or_has_passed_is_said() {
    let same = planned("2023-11-23").does("open=#/plan?track=lead&minutes=20&day=2023-11-23");
    let page = shown(&same);
    assert!(page.contains("This link says what is here already.") && !page.contains("Take it"), "{page}");
    let passed = shown(&planned("").does("open=#/plan?day=2020-02-29"));
    assert!(passed.contains("The date in the link has passed."), "{passed}");
}

#[test]
fn the_plan_goes_into_a_calendar() {
    let mut reader = planned("2023-11-16");
    reader.take(Message::Study(StudyEvent::CalendarClicked));
    let Some(Effect::Download(file)) = reader.effects.as_slice().first() else { panic!("no file") };
    assert_eq!(file.name, "dryrun-plan-2023-11-16.ics");
    let Content::Calendar(text) = &file.content else { panic!("no calendar") };
    assert_eq!(file.content.media_type(), "text/calendar");
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 3, "two days and the interview: {text}");
    assert!(text.contains("SUMMARY:Interview"), "{text}");
    let name = file.name.clone();
    reader.take(Message::Door(Answer::Downloaded { name, outcome: Downloaded::Offered }));
    assert!(shown(&reader).contains("The file was offered to your browser."));
}
