//! A question of the author of the page around a frame: asked, judged, told, and nothing of it kept.

use dryrun::app::{Callbacks, DEFERRED, Deferred, Effect, Focus, Host, Key, Message, Page, Stroke, view};
use dryrun::quiz::own_question;
use dryrun::store::Loaded;
use dryrun::views::Stage;
use proptest::prelude::*;
use yew::Callback;

use crate::common::app::{Reader, host, told};
use crate::common::mini;
use crate::common::shown::rendered;

const SET: &str = "#/quiz?items=mini-single,mini-line&seed=7";

/// As `embed/asked.js` writes it: embed/tests/question.test.mjs has the same.
pub(super) const SINGLE: &[&str] = &[
    "single",
    "de-AT",
    "What ended a container with exit code 137?",
    "Look for `OOMKilled`.",
    "0",
    "An error of its own",
    "It picks a small code, most often 1.",
    "1",
    "`SIGKILL`",
    "128 + 9.",
    "0",
    "SIGTERM",
    "",
];
const MULTIPLE: &[&str] =
    &["multiple", "", "Which two?", "", "1", "A", "", "1", "B", "", "0", "C", "Not this."];
const ORDER: &[&str] =
    &["order", "", "Upgrade a node.", "", "1", "Cordon", "First.", "1", "Drain", "", "1", "Upgrade", ""];

pub(super) fn fields(fields: &[&str]) -> String {
    fields.join("\u{1f}")
}

/// A frame whose page asks this from the start.
pub(super) fn asked(told: String) -> Reader {
    let host = Host { stage: Stage::Embedded, asked: Some(told), ..host() };
    Reader::with(mini(), host, Loaded::default(), "#/daily")
}

pub(super) fn shown(reader: &Reader) -> String {
    rendered(view(&reader.model, &Callbacks { on_message: Callback::noop(), on_file: Callback::noop() }))
}

/// Each effect until the end of this script.
fn effects(question: &[&str], words: &str) -> Vec<String> {
    let mut reader = asked(fields(question));
    let mut all: Vec<String> = reader.effects.as_slice().iter().map(told).collect();
    for word in words.split_whitespace() {
        reader = reader.does(word);
        all.extend(reader.effects.as_slice().iter().map(told));
    }
    all
}

/// What the page around was told until the end of this script.
#[track_caller]
fn check_told(question: &[&str], words: &str, expect: &[&str]) {
    let is_told = |one: &String| {
        ["started ", "answered ", "completed ", "error "].iter().any(|kind| one.starts_with(kind))
    };
    let all: Vec<String> = effects(question, words).into_iter().filter(is_told).collect();
    assert_eq!(all, expect, "{question:?}: {words}");
}

#[test]
fn a_question_of_each_kind_is_judged_and_told() {
    check_told(
        SINGLE,
        "pick=1 check",
        &["started 1 practice", "answered 1 1000 2 own single sure", "completed 1 1000 1 0 0 2"],
    );
    check_told(
        MULTIPLE,
        "pick=0 unsure",
        &["started 1 practice", "answered 1 500 2 own multiple unsure", "completed 1 500 0 1 0 2"],
    );
    check_told(
        ORDER,
        "order=0,1,2 check",
        &["started 1 practice", "answered 1 1000 2 own order sure", "completed 1 1000 1 0 0 2"],
    );
    check_told(&["-"], "", &["error question"]);
}

#[test]
fn it_is_answered_again_as_another_run() {
    check_told(
        SINGLE,
        "pick=0 check next pick=1 guess",
        &[
            "started 1 practice",
            "answered 1 0 2 own single sure",
            "completed 1 0 0 0 1 2",
            "started 1 practice",
            "answered 1 1000 2 own single guess",
            "completed 1 1000 0 1 0 2",
        ],
    );
}

#[test]
fn nothing_of_it_is_kept() {
    let script = "check pick=1 pick=0 check hide show flag skip hint end next pick=1 check fire=pause fire=look \
                  store=full store=ok hide";
    for effect in effects(SINGLE, script) {
        let keeps = ["Save", "End(", "Go(", "Replace(", "RememberSeed", "Join", "Copy", "Share", "Download"];
        // What could not be saved before is none of it.
        let is_kept = keeps.iter().any(|keep| effect.starts_with(keep)) && effect != "SaveRest";
        assert!(!is_kept, "{effect}");
    }
    let reader = asked(fields(SINGLE)).does(script);
    let progress = &reader.model.progress;
    assert_eq!(progress.log().stored().len(), 0, "an answer is in the log");
    assert!(progress.history().is_empty(), "an answer is counted");
    assert_eq!(progress.sessions().iter().len(), 0, "a line of it is kept");
    assert_eq!(reader.waiting(), Vec::<&str>::new());
    assert!(reader.model.page.begun().is_none() && reader.model.page.address().is_none());
    // Also not when the reader goes on elsewhere.
    let left = asked(fields(SINGLE)).does("pick=1 open=#/help");
    assert_eq!(left.waiting(), Vec::<&str>::new());
}

#[test]
fn it_shows_the_question_and_what_the_author_says_about_each_option() {
    let has = |page: &str, words: &[&str], lacks: &[&str]| {
        for words in words {
            assert!(page.contains(words), "no `{words}` in {page}");
        }
        for words in lacks {
            assert!(!page.contains(words), "`{words}` in {page}");
        }
    };
    let begun = asked(fields(SINGLE));
    let lasts = "Your answers last until this page is closed.";
    has(
        &shown(&begun),
        &["exit code 137?", "SIGKILL", "Guess", "Sure", lasts],
        &["128 + 9", "<header", "Skip", "Flag", "class=\"rail\"", "right so far", "kept in this browser"],
    );
    let judged = begun.does("pick=0 check");
    has(
        &shown(&judged),
        &["128 + 9.", "It picks a small code", "OOMKilled", "Answer again", "<code"],
        &["Skip", "See the result", "href=\"#/"],
    );
    has(&shown(&asked("-".to_owned())), &["cannot be asked", "It is not complete"], &["<form", "Start"]);
}

#[test]
fn keys_answer_it_and_do_nothing_else() {
    let reader = asked(fields(SINGLE));
    let meant = |key: &str| {
        let key =
            Key { name: key.to_owned(), stroke: Stroke::Once, focus: Focus::Elsewhere, ..Key::default() };
        reader.model.pressed(&key).message
    };
    assert!(matches!(meant("2"), Some(Message::Session(_))));
    for key in ["s", "f", "h"] {
        assert!(matches!(meant(key), Some(Message::KeyUnused(_))), "{key}");
    }
}

#[test]
fn the_same_question_goes_on_and_another_one_begins() {
    let again = |reader: &mut Reader, told: String| reader.take(Message::Asked(told));
    let mut reader = asked(fields(SINGLE)).does("pick=1 check");
    again(&mut reader, fields(SINGLE));
    assert!(reader.page().starts_with("own: judged"), "{}", reader.page());
    again(&mut reader, fields(ORDER));
    assert_eq!(reader.page(), "own: asking 1 of 1");
    again(&mut reader, "single".to_owned());
    assert_eq!(reader.page(), "own: Unfinished");
}

#[test]
fn a_question_that_comes_late_takes_the_place_of_a_set_which_waits() {
    let host = Host { stage: Stage::Embedded, ..host() };
    let mut reader = Reader::with(mini(), host, Loaded::default(), SET).does("pick=1 check");
    reader.take(Message::Asked(fields(SINGLE)));
    assert_eq!(reader.page(), "own: asking 1 of 1");
    assert_eq!(reader.waiting(), [SET]);
    assert!(!reader.wants().contains("Focus"), "the reader may be elsewhere: {}", reader.wants());
}

#[test]
fn a_page_of_its_own_is_asked_nothing() {
    let mut reader = Reader::at(SET);
    reader.take(Message::Asked(fields(SINGLE)));
    assert!(matches!(reader.model.page, Page::Session(_)));
}

#[test]
fn it_waits_for_the_deferred_module() {
    let host =
        Host { stage: Stage::Embedded, deferred: Deferred::Awaited, asked: Some(fields(SINGLE)), ..host() };
    let mut reader = Reader::with(mini(), host, Loaded::default(), "#/daily");
    assert_eq!(reader.page(), "own: awaited");
    assert!(reader.effects.as_slice().contains(&Effect::FetchDeferred), "{}", reader.wants());
    reader.take(Message::PartArrived { name: DEFERRED.to_owned(), bytes: Some(Vec::new()) });
    assert_eq!(reader.page(), "own: asking 1 of 1");
    // Start was pressed, and is gone: without this the focus would be lost.
    assert_eq!(reader.wants(), "started 1 practice, ScrollToTop, Focus(Heading)");
}

/// A text that would like to be more than that.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("<img src=x onerror=alert(1)>".to_owned()),
        Just("</h1><script>alert(1)</script>".to_owned()),
        Just("[a](javascript:alert(1)) https://evil.example/ javascript:alert(1)".to_owned()),
        Just("`\" onclick=\"alert(1)`".to_owned()),
        Just("``````\n```\n`".to_owned()),
        Just("\u{0}\u{8}\u{202e}\u{feff}\u{1f}".to_owned()),
        Just("\u{10ffff}".repeat(4000)),
        Just("```\n".repeat(2000)),
        "[\\PC\n`]{0,40}",
        "[01]",
        Just(String::new()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nothing_that_a_page_says_is_more_than_text(
        kind in prop_oneof![Just("single"), Just("multiple"), Just("order"), Just("line"), Just("-"), Just("")],
        stem in hostile(),
        language in hostile(),
        explanation in hostile(),
        options in prop::collection::vec((prop_oneof![4 => "[01]", 1 => hostile()], hostile(), hostile()), 0..14),
        presses in prop::collection::vec(prop_oneof![Just("pick=0"), Just("check"), Just("next"), Just("skip"), Just("flag"), Just("hide")], 0..8),
    ) {
        let mut all = vec![kind.to_owned(), language, stem, explanation];
        for (right, text, reason) in options {
            all.extend([right, text, reason]);
        }
        let told = all.join("\u{1f}");
        let is_question = own_question(&told).is_ok();
        let mut reader = asked(told);
        prop_assert_eq!(!reader.page().contains("own: asking"), !is_question);
        if is_question && kind != "order" {
            reader = reader.does(&presses.join(" "));
        }
        let page = shown(&reader);
        for sign in ["<img", "<script", "<a href=\"javascript", "href=\"https://evil", "onerror=alert(1)>"] {
            prop_assert!(!page.contains(sign), "`{}` in {}", sign, page);
        }
        prop_assert!(reader.model.progress.history().is_empty());
    }

    #[test]
    fn no_text_breaks_it(told in "(single|multiple|order)?([\u{1f}\n`01a<>-]|\\PC){0,200}") {
        let reader = asked(told);
        prop_assert!(shown(&reader).len() > 100);
    }
}
