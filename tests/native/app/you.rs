//! The page You: the pause, and the table of topics.

use crate::common::app::Reader;
use crate::common::shown::rendered;
use dryrun::app::{Callbacks, Content, Effect, Message, view};
use dryrun::views::StudyEvent;
use yew::Callback;

const ONE: &str = "#/quiz?items=mini-single&seed=1";

fn shown(reader: &Reader) -> String {
    let callbacks = Callbacks { on_message: Callback::noop(), on_file: Callback::noop() };
    rendered(view(&reader.model, &callbacks))
}

#[track_caller]
fn check(reader: &Reader, has: &[&str], has_not: &[&str]) {
    let page = shown(reader);
    for sentence in has {
        assert!(page.contains(sentence), "no “{sentence}” in {page}");
    }
    for sentence in has_not {
        assert!(!page.contains(sentence), "“{sentence}” in {page}");
    }
}

#[test]
fn a_pause_keeps_the_days_in_a_row() {
    let reader = Reader::at(ONE).does("pick=1 check");
    let mut reader = reader.does("open=#/you");
    check(&reader, &["Days in a row", "1 day in a row.", ">Pause<"], &["Paused since"]);
    reader.take(Message::Study(StudyEvent::PauseToggled));
    assert_eq!(reader.wants(), "SaveNotes");
    check(&reader, &["1 day in a row. Paused since 2023-11-14.", ">End the pause<"], &[]);
    // Five days later it is still there; without the pause it would have ended.
    let reader = reader.does("wait=7200 open=#/you");
    check(&reader, &["1 day in a row. Paused since 2023-11-14."], &[]);
    let reader = reader.does("open=#/");
    check(&reader, &["1 day in a row. Paused since 2023-11-14."], &[]);
    let mut ended = reader.does("open=#/you");
    ended.take(Message::Study(StudyEvent::PauseToggled));
    check(&ended, &["1 day in a row.", ">Pause<"], &["Paused since"]);
    let ended = ended.does("wait=2880 open=#/you");
    check(&ended, &["Answer a question today, and they begin."], &["in a row."]);
}

#[test]
fn who_has_answered_nothing_is_told_of_no_days() {
    check(&Reader::at("#/you"), &["Answer five questions"], &["Days in a row"]);
}

#[test]
fn the_table_of_topics_has_how_long_answers_took() {
    let mut reader = Reader::at(ONE).does("wait=1 pick=1 check").does("open=#/you");
    check(&reader, &["How long an answer takes"], &[]);
    reader.take(Message::Study(StudyEvent::TableClicked));
    let Some(Effect::Download(file)) = reader.effects.as_slice().first() else { panic!("no file") };
    let Content::Csv(text) = &file.content else { panic!("no table") };
    let mut lines = text.lines();
    let heads = "topic,questions,answered,recall_now,recall_on_the_day,timed_answers,median_seconds,model";
    assert_eq!(lines.next(), Some(heads));
    let row = lines.find(|line| line.contains(",1,")).unwrap_or_default();
    let cells: Vec<&str> = row.split(',').collect();
    assert_eq!(cells.len(), 8, "{text}");
    assert_eq!(cells[5], "1", "{text}");
    assert!(cells[6].parse::<f32>().is_ok_and(|seconds| seconds >= 60.0), "{text}");
}
