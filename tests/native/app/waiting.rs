//! Sessions and drills that wait: nothing asks about them, nothing is lost with them.

use crate::common::app::Reader;

const SINGLE: &str = "#/quiz?items=mini-single&seed=1";
const TEXT: &str = "#/quiz?items=mini-text&seed=1";
const DRILL: &str = "#/drill/mini-drill";

/// After this script, the page and what waits.
#[track_caller]
fn check(open: &str, words: &str, page: &str, waiting: &[&str]) {
    let reader = Reader::at(open).does(words);
    assert_eq!((reader.page().as_str(), reader.waiting()), (page, waiting.to_vec()), "{open}: {words}");
}

#[test]
fn another_session_begins_at_once_and_the_first_one_waits() {
    check(SINGLE, &format!("pick=0 open={TEXT}"), "asking 1 of 1: mini-text", &[SINGLE]);
    check(SINGLE, &format!("pick=0 open={TEXT} type=import open=#/"), "#/", &[TEXT, SINGLE]);
    check(SINGLE, &format!("pick=0 open={TEXT} open={SINGLE}"), "asking 1 of 1: mini-single", &[]);
    let back = Reader::at(SINGLE).does(&format!("pick=1 open={TEXT} open={SINGLE} check"));
    assert_eq!(back.page(), "judged 1 of 1: Right 1/1, keep: mini-single", "its answer was kept");
}

#[test]
fn a_session_without_an_answer_leaves_nothing_behind() {
    check(SINGLE, &format!("open={TEXT}"), "asking 1 of 1: mini-text", &[]);
    check(SINGLE, "flag hint open=#/", "#/", &[]);
    let reader = Reader::at(SINGLE).does("flag");
    assert_eq!(reader.wants(), "", "nothing is saved of it");
}

#[test]
fn a_drill_waits_like_a_session() {
    check(DRILL, "choose=1 open=#/", "#/", &[DRILL]);
    check(DRILL, &format!("choose=1 open=#/ open={DRILL}"), "drill: Deciding { scene: 2 }", &[]);
    check(DRILL, "open=#/", "#/", &[]);
    let reader = Reader::at(DRILL).does("choose=1");
    assert_eq!(reader.wants(), format!("SavePlay({DRILL}), ScrollToTop, Focus(Heading)"));
    let reader = reader.does("rewind=0");
    assert_eq!(reader.wants(), format!("End({DRILL}), ScrollToTop, Focus(Heading)"));
}

#[test]
fn what_is_over_waits_no_more() {
    check(SINGLE, "pick=1 check next open=#/", "#/", &[]);
    check(
        SINGLE,
        "pick=1 check next open=#/ open=#/result",
        "result: done Finished: 1 keep, 0 revisit, 0 learn, 0 left",
        &[],
    );
    check(SINGLE, &format!("pick=1 check next open=#/ open={SINGLE}"), "asking 1 of 1: mini-single", &[]);
    check(
        "#/",
        "open=#/result",
        "not found: There is no result here yet: no session was finished in this tab.",
        &[],
    );
}

#[test]
fn what_waits_can_be_dropped() {
    let reader = Reader::at(SINGLE).does(&format!("pick=0 open=#/ drop={SINGLE}"));
    assert_eq!((reader.wants(), reader.waiting()), (format!("End({SINGLE})"), Vec::<&str>::new()));
}
