//! Presses that come too soon after the one before.

use crate::common::app::Reader;
use dryrun::quiz::Elapsed;

const ONE: &str = "#/quiz?items=mini-single&seed=7";
const TWO: &str = "#/quiz?items=mini-single,mini-line&seed=7";
const THREE: &str = "#/quiz?items=mini-single,mini-line,mini-prompt&seed=7";
const EXAM: &str = "#/quiz?items=mini-single,mini-line&mode=exam&seed=7";
const PROMPT: &str = "#/quiz?items=mini-prompt&seed=7";
const DRILL: &str = "#/drill/mini-drill";

/// These words lead to this page, whether the last of them is done at once, or twice within so many milliseconds.
#[track_caller]
fn once(open: &str, words: &str, twice: &str, page: &str) {
    for milliseconds in [0, 30, 80, 150, 299] {
        let reader = Reader::at(open).does(&format!("{words} within={milliseconds} {twice}"));
        assert_eq!(reader.page(), page, "{open}: {words}, after {milliseconds} ms {twice}");
        // A key that bounces for long.
        let bounces = format!(" within={milliseconds} {twice}").repeat(9);
        assert_eq!(
            Reader::at(open).does(&format!("{words}{bounces}")).page(),
            page,
            "{open}: {words}{bounces}"
        );
    }
}

#[test]
fn the_second_of_two_presses_never_does_what_nobody_could_have_seen() {
    let judged = "judged 1 of 2: Right 1/1, keep: mini-single mini-line";
    once(TWO, "pick=1 check", "next", judged);
    once(TWO, "pick=1 unsure", "next", &judged.replace("keep", "revisit"));
    once(TWO, "pick=1 check", "enter", judged);
    once(TWO, "pick=1 check", "end", judged);
    once(TWO, "skip", "skip", "asking 2 of 2: mini-single mini-line");
    once(TWO, "pick=1 check next", "skip", "asking 2 of 2: mini-single mini-line");
    once(EXAM, "next", "next", "sitting 2 of 2: mini-single mini-line");
    once(EXAM, "next", "hand-in", "sitting 2 of 2: mini-single mini-line");
    once(EXAM, "next hand-in", "yes", "handing in, unanswered: 1, 2: mini-single mini-line");
    once(EXAM, "visit=1", "hand-in", "sitting 2 of 2: mini-single mini-line");
    once(PROMPT, "watch", "reveal", "asking 1 of 1: mini-prompt");
    once(PROMPT, "reveal", "check", "asking 1 of 1: mini-prompt");
    once(THREE, "skip skip", "reveal", "asking 3 of 3: mini-single mini-line mini-prompt");
    once(DRILL, "choose=1", "choose=0", &Reader::at(DRILL).does("choose=1").page());
    // From the first page into a session that waits at its verdict.
    once(TWO, &format!("pick=1 check open=#/ open={TWO}"), "next", judged);
    // The list of what waits moves up.
    let waiting =
        Reader::at(ONE).does(&format!("pick=0 open={TWO} pick=0 open=#/ drop={TWO} within=30 drop={ONE}"));
    assert_eq!(waiting.waiting(), [ONE]);
}

#[test]
fn a_press_counts_when_the_reader_could_have_seen_what_it_does() {
    let next = "asking 2 of 2: mini-single mini-line";
    assert_eq!(Reader::at(TWO).does("pick=1 check within=300 next").page(), next);
    assert_eq!(Reader::at(TWO).does("pick=1 within=0 check within=1000 next").page(), next);
    // Whoever waits after a press too many goes on.
    assert_eq!(Reader::at(TWO).does("pick=1 check within=30 next within=300 next").page(), next);
    // The clock of the reader says nothing here.
    let judged = "judged 1 of 2: Right 1/1, keep: mini-single mini-line";
    assert_eq!(Reader::at(TWO).does("pick=1 check clock=60 within=30 next").page(), judged);
    assert_eq!(Reader::at(TWO).does("pick=1 check clock=-60 next").page(), next);
    // A clock that goes back, as none should, holds nobody up.
    assert_eq!(Reader::at(TWO).does("pick=1 check within=-9000 next").page(), next);
    // What can be taken back is never held up.
    let quick = Reader::at(TWO).does("skip within=1 pick=3 within=1 flag within=1 pick=7 check");
    assert_eq!(quick.page(), "judged 2 of 2: Right 1/1, keep: mini-single mini-line");
}

#[test]
fn on_a_slow_device_the_time_begins_when_the_page_is_drawn() {
    let mut reader = Reader::at(TWO).does("pick=1 check");
    // The verdict took two seconds to draw, and a press waited all the time.
    reader.model.sight.change(reader.elapsed);
    reader.elapsed = Elapsed(reader.elapsed.0 + 2_000);
    reader.model.drawn(reader.elapsed);
    let reader = reader.does("within=20 next");
    assert_eq!(reader.page(), "judged 1 of 2: Right 1/1, keep: mini-single mini-line");
    assert_eq!(reader.does("next").page(), "asking 2 of 2: mini-single mini-line");
}
