//! A quiz in the frame of another page: what that page is told, and what is on the screen.

use dryrun::app::{Callbacks, Effect, Host, view};
use dryrun::store::{Loaded, StorageFault};
use dryrun::views::Stage;
use dryrun::words::Keeping;
use yew::Callback;

use crate::common::app::{Reader, host, told};
use crate::common::mini;
use crate::common::shown::rendered;

const TWO: &str = "#/quiz?items=mini-single,mini-line&seed=7";
const EXAM: &str = "#/quiz?items=mini-single,mini-line&mode=exam&seed=7";

fn framed(fragment: &str) -> Reader {
    Reader::with(mini(), Host { stage: Stage::Embedded, ..host() }, Loaded::default(), fragment)
}

fn messages(reader: &Reader) -> Vec<String> {
    let told = |effect: &Effect| matches!(effect, Effect::Tell(_)).then(|| told(effect));
    reader.effects.as_slice().iter().filter_map(told).collect()
}

/// All that the page around was told from the start to the end of this script.
#[track_caller]
fn check(open: &str, words: &str, expect: &[&str]) {
    let mut reader = framed(open);
    let mut all = messages(&reader);
    for word in words.split_whitespace() {
        reader = reader.does(word);
        all.extend(messages(&reader));
    }
    assert_eq!(all, expect, "{open}: {words}");
}

/// What the page has after this script, and what it does not have.
#[track_caller]
fn check_shown(reader: &Reader, has: &[&str], lacks: &[&str]) {
    let page = view(&reader.model, &Callbacks { on_message: Callback::noop(), on_file: Callback::noop() });
    let page = rendered(page);
    for words in has {
        assert!(page.contains(words), "no `{words}` in {page}");
    }
    for words in lacks {
        assert!(!page.contains(words), "`{words}` in {page}");
    }
}

#[test]
fn the_page_around_is_told_of_each_answer_and_of_the_end() {
    check(
        TWO,
        "pick=1 check next pick=0 unsure next end",
        &[
            "started 2 practice",
            "answered 1 1000 2 mini-single single sure",
            "answered 2 0 2 mini-line line unsure",
            "completed 2 500 1 0 1 4",
        ],
    );
    // In an exam nothing is judged before the end.
    check(EXAM, "accept pick=1 next pick=0", &["started 2 exam"]);
    check("#/quiz?topic=none", "", &["error address"]);
    check("#/help", "", &[]);
}

#[test]
fn an_exam_that_ran_out_is_told_as_completed() {
    const TIMED: &str = "#/quiz?items=mini-single,mini-line&mode=exam&minutes=5&seed=7";
    // On the screen, and while it waited: then it goes on, and is over.
    for script in
        ["accept pick=1 wait=6 fire=second", &format!("accept pick=1 open=#/help wait=6 open={TIMED}")]
    {
        let mut reader = framed(TIMED);
        let mut all = Vec::new();
        for word in script.split_whitespace() {
            reader = reader.does(word);
            all.extend(messages(&reader));
        }
        let is_in = |kind: &str| all.iter().filter(|one| one.starts_with(kind)).count();
        assert_eq!(is_in("started 2 exam"), 1 + usize::from(script.contains("open")), "{all:?}");
        assert_eq!(is_in("answered 1 1000 "), 1, "{all:?}");
        assert!(all.last().is_some_and(|last| last.starts_with("completed 2 500 1 0 0 ")), "{all:?}");
    }
}

#[test]
fn a_page_of_its_own_tells_nobody() {
    let reader = Reader::at(TWO).does("pick=1 check");
    assert_eq!(messages(&reader), Vec::<String>::new());
}

#[test]
fn it_shows_a_question_how_far_it_is_and_the_score() {
    let begun = framed(TWO);
    let foot =
        "href=\"https://quiz.example/#/quiz?items=mini-single,mini-line&amp;seed=7\" target=\"_blank\"";
    check_shown(
        &begun,
        &["class=\"question\"", "class=\"rail\"", foot],
        &["<header", "right so far", "report"],
    );
    check_shown(&begun.does("pick=1 check"), &["1 of 1 right so far."], &["<header"]);
    let over = framed(TWO).does("pick=1 check next skip");
    check_shown(&over, &["1 of 2 right", "href=\"https://quiz.example/#/shared/"], &["<header", ">Done"]);
}

#[test]
fn it_says_once_where_answers_are() {
    let reader = framed(TWO);
    let (kept, lost) =
        ("Your answers are kept in this browser", "Your answers last until this page is closed.");
    check_shown(&reader, &[kept], &[lost]);
    let mut denied = framed(TWO);
    denied.model.progress.keeping = Keeping::InMemory(StorageFault::Denied);
    check_shown(&denied, &[lost], &[kept, "denies storage"]);
}

#[test]
fn the_page_around_decides_about_colours() {
    assert!(!framed(TWO).wants().contains("Appearance"));
    assert!(Reader::at(TWO).wants().contains("Appearance"));
}
