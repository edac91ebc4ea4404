//! An answer's way: from what happens on the page to what is saved.

use crate::common::app::Reader;

/// After this script, the page and what the last word of it wants done.
#[track_caller]
fn check(open: &str, words: &str, page: &str, wants: &str) {
    let reader = Reader::at(open).does(words);
    assert_eq!((reader.page().as_str(), reader.wants().as_str()), (page, wants), "{open}: {words}");
}

const TWO: &str = "#/quiz?items=mini-single,mini-line&seed=7";
const NUMBER: &str = "#/quiz?items=mini-numeric,mini-text&seed=7";
const EXAM: &str = "#/quiz?items=mini-single,mini-line&mode=exam&minutes=10&seed=7";

#[test]
fn an_answer_is_saved_before_anything_else() {
    check(TWO, "pick=1", "asking 1 of 2: mini-single mini-line", &format!("SavePlay({TWO})"));
    check(
        TWO,
        "pick=1 check",
        "judged 1 of 2: Right 1/1, keep: mini-single mini-line",
        &format!("SaveReviews(mini-single good), SavePlay({TWO})"),
    );
    check(
        TWO,
        "pick=1 guess next",
        "asking 2 of 2: mini-single mini-line",
        &format!("SavePlay({TWO}), ScrollToTop, Focus(Heading)"),
    );
    check(
        TWO,
        "pick=1 check next pick=7 check next",
        "result: done Finished: 2 keep, 0 revisit, 0 learn, 0 left",
        &format!(
            "SavePlay({TWO}), SavePast(1), Replace(#/result), Title(Result), ScrollToTop, Focus(Heading)"
        ),
    );
}

#[test]
fn a_stale_event_wants_nothing() {
    check(TWO, "pick=1 check check", "judged 1 of 2: Right 1/1, keep: mini-single mini-line", "");
    check(TWO, "check", "asking 1 of 2: mini-single mini-line", "");
    check("#/", "choose=1", "#/", "");
    check("#/", "accept", "#/", "");
}

#[test]
fn what_is_typed_is_saved_after_a_pause_and_when_the_page_is_hidden() {
    let asking = "asking 1 of 2: mini-numeric mini-text";
    check(NUMBER, "type=4", asking, "Start(Pause)");
    check(NUMBER, "type=4 type=43", asking, "Start(Pause)");
    check(NUMBER, "type=43 fire=pause", asking, &format!("SavePlay({NUMBER})"));
    check(NUMBER, "type=43 fire=pause fire=pause", asking, "");
    check(NUMBER, "type=43 hide", asking, &format!("SavePlay({NUMBER})"));
    check(NUMBER, "hide", asking, "");
    check(
        NUMBER,
        "type=43.2 check",
        "judged 1 of 2: Right 1/1, keep: mini-numeric mini-text",
        &format!("SaveReviews(mini-numeric good), SavePlay({NUMBER})"),
    );
    check(
        NUMBER,
        "type=43 open=#/",
        "#/",
        &format!("SavePlay({NUMBER}), Title(Home), ScrollToTop, Focus(Heading)"),
    );
}

#[test]
fn an_exam_is_looked_at_every_second_until_its_time_is_up() {
    check(EXAM, "pick=1 fire=second", "sitting 1 of 2: mini-single mini-line", "Start(Second)");
    check(
        EXAM,
        "pick=1 wait=10 fire=second",
        "result: done TimeUp: 1 keep, 0 revisit, 0 learn, 1 left",
        &format!(
            "SaveReviews(mini-single good), SavePlay({EXAM}), SavePast(1), Replace(#/result), Title(Result), \
             ScrollToTop, Focus(Heading)"
        ),
    );
    check(TWO, "fire=second", "asking 1 of 2: mini-single mini-line", "");
    // Closed and opened again after its end.
    check(
        EXAM,
        &format!("pick=1 open=#/ wait=11 open={EXAM}"),
        "result: done TimeUp: 1 keep, 0 revisit, 0 learn, 1 left",
        &format!(
            "SaveReviews(mini-single good), SavePlay({EXAM}), SavePast(1), Title(Result), ScrollToTop, \
             Focus(Heading), Replace(#/result)"
        ),
    );
}

#[test]
fn what_storage_refuses_is_tried_again_and_read_when_it_is_back() {
    check("#/", "store=full", "#/", "Start(Retry)");
    check("#/", "store=full fire=retry", "#/", "SaveRest");
    check("#/", "store=full store=ok", "#/", "Load");
    check("#/", "store=ok", "#/", "");
}

#[test]
fn the_draw_of_a_set_is_remembered_until_it_is_opened_anew() {
    let any = "#/quiz?topic=mini&count=3";
    let reader = Reader::at(any);
    assert!(reader.wants().contains("RememberSeed(99)"), "{}", reader.wants());
    let first = reader.page();
    let again = reader.does("reload-with=99").page();
    assert_eq!(again, first, "loading the page again asks the same questions");
}
