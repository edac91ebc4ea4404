//! The reader's voice: what is asked of the doors, and what becomes of what they answer.

use crate::common::app::Reader;
use crate::common::shown::rendered;
use dryrun::app::{Answer, Callbacks, Effect, Heard, Message, Page, VoiceTask, view};
use dryrun::quiz::Response;
use dryrun::views::{Recording, VoiceEvent};
use yew::Callback;

const PROMPT: &str = "#/quiz?items=mini-prompt,mini-single&seed=7";

/// Does what each word says: `read`, `record` and `halt` press a button; `on`, `missing`, `refused`, `ended=url`,
/// `mute`, `device=yes` and `heard=words` are what the doors answer; the others are steps of the session.
fn at(words: &str) -> Reader {
    words.split_whitespace().fold(Reader::at(PROMPT), |mut reader, word| {
        let (what, value) = word.split_once('=').unwrap_or((word, ""));
        let heard = |heard| Message::Door(Answer::Heard(heard));
        let message = match what {
            "read" => Message::Voice(VoiceEvent::ReadPressed),
            "record" => Message::Voice(VoiceEvent::RecordPressed),
            "halt" => Message::Voice(VoiceEvent::StopPressed),
            "on" => heard(Heard::Started),
            "missing" => heard(Heard::Missing),
            "refused" => heard(Heard::Refused),
            "ended" => heard(Heard::Ended { url: value.to_owned(), ending: "webm" }),
            "mute" => heard(Heard::Mute),
            "device" => heard(Heard::Transcribes(value == "yes")),
            "heard" => heard(Heard::Said(value.replace('_', " "))),
            _ => return reader.does(word),
        };
        reader.take(message);
        reader
    })
}

#[track_caller]
fn wants(words: &str, expect: &str) {
    assert_eq!(at(words).wants(), expect, "{words}");
}

/// The recording after these words, and the answer.
#[track_caller]
fn told(words: &str, expect: &str) {
    let reader = at(words);
    let Page::Session(session) = &reader.model.page else { panic!("a session") };
    let answer = match &session.session.current().expect("it goes on").1.response {
        Response::Prompt(spoken) => spoken.whole(),
        _ => "another question".to_owned(),
    };
    let recording = match &session.voice.recording {
        Recording::Done { url, .. } => url.clone(),
        other => format!("{other:?}").to_lowercase(),
    };
    assert_eq!(format!("{recording}: {answer}"), expect, "{words}");
}

#[test]
fn a_recording_runs_with_the_stopwatch_and_ends_with_the_answer() {
    wants(
        "read",
        "Voice(Read(\"You join as the first infrastructure hire. How do you lay out the cloud platform?\"))",
    );
    wants("record", "Voice(Stop), Voice(Record)");
    wants("record on", &format!("Voice(Transcribe), Start(Second), SavePlay({PROMPT})"));
    wants("watch record on", "Voice(Transcribe)");
    wants("record on halt", &format!("Voice(Stop), SavePlay({PROMPT})"));
    told("record", "asked: ");
    told("record on", "running: ");
    told("record on halt ended=blob:1", "blob:1: ");
    told("record on ended=", "empty: ");
    told("record missing", "missing: ");
    told("record refused record on", "running: ");
    // The microphone vanished, or the key points are shown.
    told("record on say=hello ended=blob:1 say=more", "blob:1: more");
    wants("record on reveal", &format!("Voice(Stop), SavePlay({PROMPT}), ScrollToTop, Focus(Heading)"));
    told("record on reveal ended=blob:1 pick=0 check", "blob:1: ");
}

#[test]
fn a_recording_is_forgotten_with_its_question() {
    let recorded = "record on halt ended=blob:1";
    wants(&format!("{recorded} record"), "Voice(Forget(\"blob:1\")), Voice(Stop), Voice(Record)");
    told(&format!("{recorded} skip"), "none: another question");
    for leave in ["skip", "open=#/help"] {
        let wants = at(&format!("{recorded} {leave}")).wants();
        assert!(wants.contains("Voice(Stop), Voice(Forget(\"blob:1\"))"), "{leave}: {wants}");
    }
    // The browser asked for the microphone for so long that the reader went on.
    wants("record skip on", "Voice(Stop)");
    wants("record on skip ended=blob:2", "Voice(Forget(\"blob:2\"))");
    told("record on skip ended=blob:2", "none: another question");
    told("record skip missing", "none: another question");
    // Nobody listens on the other pages.
    at("record on open=#/help ended=blob:3 on heard=hello mute");
}

#[test]
fn what_the_device_writes_down_is_the_answer_or_the_reply() {
    told("record on device=yes heard=_I_ask._ heard=Then.", "running: I ask. Then.");
    told("say=well over heard=the_budget", "none: well\n\nthe budget");
    told("record on heard=hello reveal heard=late", "running: hello");
    told("record on heard=__", "running: ");
    told("skip heard=hello", "none: another question");
}

#[test]
fn the_words_of_the_key_points_are_named_to_the_recogniser() {
    let reader = at("record on");
    let Some(Effect::Voice(VoiceTask::Transcribe(likely))) = reader.effects.as_slice().first() else {
        panic!("{}", reader.wants())
    };
    for word in ["compliance", "budget", "terraform"] {
        assert!(likely.iter().any(|likely| likely.contains(word)), "{likely:?}");
    }
    assert!(!likely.iter().any(|likely| likely.contains(['~', '#'])), "{likely:?}");
}

#[test]
fn a_recording_is_played_from_a_key_point_or_a_filler_on() {
    let page = |words: &str| {
        let reader = at(words);
        rendered(view(&reader.model, &Callbacks { on_message: Callback::noop(), on_file: Callback::noop() }))
    };
    // Each word of the script takes a second; the recording began with the second one.
    let said = "record on heard=um_first wait=1 heard=I_ask_for_the_budget halt ended=blob:1";
    let told = "Play it from a key point or a filler on.";
    assert!(!page(said).contains(told), "nobody sees key points while they answer");
    let shown = page(&format!("{said} reveal"));
    assert!(shown.contains(told) && shown.contains("0:00 “um”") && shown.contains("0:01 "), "{shown}");
    assert!(page(&format!("{said} reveal check")).contains(told));
    assert!(!page("record on halt ended=blob:1 reveal").contains(told), "nothing was written down");
    assert!(!page(&format!("{said} record on halt ended=blob:2 reveal")).contains(told), "nor of this one");
    let mut reader = at(&format!("{said} reveal"));
    reader.take(Message::Voice(VoiceEvent::SpotPressed(1000)));
    assert_eq!(reader.wants(), "Voice(Play(1000))");
}
