//! A spoken answer: the stopwatch by the clock that nobody sets, and what is saved of it.

use crate::common::app::Reader;
use dryrun::app::{Focus, Key, Message, Page, Stroke, With};
use dryrun::quiz::Response;
use dryrun::reader::{AnswerTime, Settings};

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

/// What the interviewer asked after this script, as the places of the key points, and the step of the answer. The
/// mini-bank's prompt takes eight minutes; each word takes a second.
#[track_caller]
fn asked(settings: Settings, words: &str, expect: &str) {
    let mut reader = Reader::at(PROMPT);
    reader.take(Message::SettingsChanged(settings));
    let reader = reader.does(words);
    let Page::Session(session) = &reader.model.page else { panic!("a session") };
    let (_, question) = session.session.current().expect("it is not done");
    let Response::Prompt(spoken) = &question.response else { panic!("an open answer") };
    let points: Vec<u8> = spoken.follow_ups.iter().map(|follow_up| follow_up.point).collect();
    let step = if spoken.covered().is_some() { "points shown" } else { "answering" };
    assert_eq!(format!("{points:?} {step}"), expect, "{words}");
}

#[test]
fn the_interviewer_asks_about_the_first_point_that_is_missed() {
    let on = Settings::default();
    asked(on, "say=well over", "[0] answering");
    asked(on, "say=compliance over", "[1] answering");
    asked(on, "say=well over reply=0,compliance over", "[0, 1] answering");
    asked(on, "say=well over reply=0,compliance,budget,in,separate-accounts over", "[0, 2] answering");
    // Whoever has no answer to it, or was asked enough, gets to the key points.
    asked(on, "say=well over over", "[0] points shown");
    asked(on, "say=well over reply=0,no over reply=1,no over reply=2,no over", "[0, 1, 2] points shown");
    asked(on, "say=well reveal", "[] points shown");
    asked(on, "say=well over reveal reply=0,late", "[0] points shown");
    asked(on, "say=compliance-separate-accounts-terraform-backup-showback over", "[] points shown");
    asked(Settings { interviewer: false, ..on }, "say=well over", "[] points shown");
    asked(Settings { interviewer: false, ..on }, "say=well watch wait=9 fire=second", "[] answering");
}

#[test]
fn the_interviewer_cuts_in_when_the_time_is_over() {
    let on = Settings::default();
    asked(on, "say=well watch wait=7 fire=second", "[] answering");
    asked(on, "say=well watch wait=8 fire=second", "[0] answering");
    asked(on, "say=well watch wait=8 fire=second wait=8 fire=second", "[0] answering");
    asked(on, "say=well watch extend wait=8 fire=second", "[] answering");
    asked(on, "say=well watch extend wait=9 fire=second", "[0] answering");
    // Nobody knows what was said aloud, so the weightiest point is asked about.
    asked(on, "watch wait=8 fire=second", "[0] answering");
    asked(Settings { time: AnswerTime::Longer, ..on }, "watch wait=15 fire=second", "[] answering");
    asked(Settings { time: AnswerTime::Longer, ..on }, "watch wait=16 fire=second", "[0] answering");
    asked(Settings { time: AnswerTime::Off, ..on }, "watch wait=40 fire=second", "[] answering");
}

#[test]
fn the_interviewer_cuts_in_when_the_answer_goes_in_circles() {
    let on = Settings::default();
    let before = "We-moved-the-payment-service-to-another-region-because-the-old-region-had-failed-twice. \
                  My-team-copied-the-database-first,-checked-every-table-against-its-copy,-wrote-down-how-to-go-back,-\
                  and-moved-a-small-share-of-the-customers. Nobody-noticed-the-move,-the-errors-stayed-flat,-and-after-\
                  a-week-all-customers-were-served-from-the-new-region. The-old-machines-were-deleted-in-March.";
    let once = before.replace(' ', "-");
    let twice = format!("{once}-{once}");
    asked(on, &format!("say={once}"), "[] answering");
    asked(on, &format!("say={twice}"), "[0] answering");
    asked(on, &format!("say={twice} say={twice}{twice}"), "[0] answering");
    asked(
        on,
        &format!("say={once}-budget,-compliance say={once}-budget,-compliance-{once}"),
        "[1] answering",
    );
    // A point that is covered in the last part is something new.
    asked(on, &format!("say={twice}-and-the-budget"), "[] answering");
    asked(Settings { interviewer: false, ..on }, &format!("say={twice}"), "[] answering");
    asked(on, &format!("say={twice} reveal"), "[0] points shown");
}

#[test]
fn a_follow_up_takes_the_focus_only_from_who_is_done() {
    let done = Reader::at(PROMPT).does("say=well over");
    assert_eq!(done.wants(), format!("SavePlay({PROMPT}), Focus(Reply)"));
    let over = Reader::at(PROMPT).does("watch say=well wait=8 fire=second");
    assert_eq!(over.wants(), format!("Start(Second), SavePlay({PROMPT})"));
    // A double click does not get past what is asked.
    let twice = Reader::at(PROMPT).does("say=well over within=30 over");
    let Page::Session(session) = &twice.model.page else { panic!("a session") };
    let Response::Prompt(spoken) = &session.session.current().expect("it goes on").1.response else {
        panic!()
    };
    assert_eq!(spoken.covered(), None);
}

#[test]
fn what_was_asked_and_replied_comes_back() {
    let reader = Reader::at(PROMPT).does("say=well extend over reply=0,budget over hide open=#/help");
    let Page::Session(session) = reader.does(&format!("open={PROMPT}")).model.page else {
        panic!("a session")
    };
    let Response::Prompt(spoken) = &session.session.current().expect("it goes on").1.response else {
        panic!()
    };
    assert_eq!((spoken.extra, spoken.whole().as_str()), (1, "well\n\nbudget"));
}
