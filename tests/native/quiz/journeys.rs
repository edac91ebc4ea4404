//! Sessions as a reader goes through them: a script of what happens, and how it ends. The bank is the mini
//! one, with an item of each kind.

use crate::common::{mini, script};
use dryrun::quiz::{Certainty, Elapsed, Event, Response, SpokenStep, Status};

/// Runs a script on a session of these items and compares what it comes to.
#[track_caller]
fn check(items: &str, steps: &str, expect: &str) {
    assert_eq!(script::run(&mini(), items, steps), expect, "items: {items}, script: {steps}");
}

#[test]
fn one_answer() {
    check("single", "", "asking 1 of 1");
    check("single", "check", "asking 1 of 1, not yet: Empty");
    check("single", "pick=1 check", "judged 1 of 1: Right 1/1, keep");
    check("single", "pick=1 unsure", "judged 1 of 1: Right 1/1, revisit");
    check("single", "pick=1 guess", "judged 1 of 1: Right 1/1, revisit");
    check("single", "hint pick=1 check", "judged 1 of 1: Right 1/1, revisit");
    check("single", "pick=0 pick=1 check", "judged 1 of 1: Right 1/1, keep");
    check("single", "pick=1 check next", "done Finished: 1 keep, 0 revisit, 0 learn, 0 left");
}

#[test]
fn a_double_click_and_stale_keys_mean_nothing() {
    check("single", "next", "asking 1 of 1");
    check("single", "pick=1 check check pick=0", "judged 1 of 1: Right 1/1, keep");
    check("single", "pick=1 check skip hint", "judged 1 of 1: Right 1/1, keep");
    check(
        "single",
        "pick=1 check next next check pick=0 skip end",
        "done Finished: 1 keep, 0 revisit, 0 learn, 0 left",
    );
    check("single", "visit=0 hand-in yes no time-up", "asking 1 of 1");
    check("single", "pick=9 check", "asking 1 of 1, not yet: Empty");
    check("multiple", "hint", "asking 1 of 1");
}

#[test]
fn several_answers_give_rights_minus_wrongs() {
    check("multiple", "pick=0 pick=1 check", "judged 1 of 1: Right 2/2, keep");
    check("multiple", "pick=0 check", "judged 1 of 1: Partly 1/2, revisit");
    check("multiple", "pick=0 pick=1 pick=2 check", "judged 1 of 1: Partly 1/2, revisit");
    check("multiple", "pick=0 pick=1 pick=2 pick=3 check", "judged 1 of 1: Missed 0/2, learn");
    check("multiple", "pick=0 pick=0 check", "asking 1 of 1, not yet: Empty");
}

#[test]
fn steps_in_order_count_by_their_longest_run() {
    check("order", "order=0,1,2,3 check", "judged 1 of 1: Right 3/3, keep");
    check("order", "order=1,2,3,0 check", "judged 1 of 1: Partly 2/3, revisit");
    check("order", "order=3,2,1,0 check", "judged 1 of 1: Missed 0/3, learn");
    check("order", "order=1,0,2,3 move=1>1 check", "judged 1 of 1: Right 3/3, keep");
    check("order", "order=3,0,1,2 move=3>3 check", "judged 1 of 1: Right 3/3, keep");
    check("order", "order=0,1,2,3 move=9>0 move=0>9 move=0>0 check", "judged 1 of 1: Right 3/3, keep");
    check("single", "move=0>1 check", "asking 1 of 1, not yet: Empty");
    check("order", "check", "asking 1 of 1, not yet: Empty");
    check("order", "order=0,0,1,2 check", "asking 1 of 1, not yet: Empty");
}

#[test]
fn pairs_count_one_by_one() {
    check("match", "join=0,1,2 check", "judged 1 of 1: Right 3/3, keep");
    check("match", "join=0,2,1 check", "judged 1 of 1: Partly 1/3, revisit");
    check("match", "join=3,3,3 check", "judged 1 of 1: Missed 0/3, learn");
    check("match", "join=0,-,- check", "asking 1 of 1, not yet: Unjoined { left: 2 }");
}

#[test]
fn numbers_are_read_as_people_write_them() {
    for right in ["43.2", "43,2_min", "43.2min", "2592_s", "0.72_h", "43_min_12_s", "~43.3", "43.10"] {
        check("numeric", &format!("type={right} check"), "judged 1 of 1: Right 1/1, keep");
    }
    for wrong in ["43.4", "4.32", "72_h", "-43.2", "0"] {
        check("numeric", &format!("type={wrong} check"), "judged 1 of 1: Missed 0/1, learn");
    }
    check("numeric", "type=many check", "asking 1 of 1, not yet: NotANumber");
    check("numeric", "type=43_GB check", "asking 1 of 1, not yet: OtherUnit { typed: \"GB\" }");
    check("numeric", "type=_ check", "asking 1 of 1, not yet: Empty");
}

#[test]
fn words_fold_case_and_punctuation_and_know_when_they_are_near() {
    for right in ["terraform_import", "Terraform-Import", "IMPORT", "`terraform_import`."] {
        check("text", &format!("type={right} check"), "judged 1 of 1: Right 1/1, keep");
    }
    check("text", "type=terraform_imprt check", "judged 1 of 1: Partly 1/2, revisit");
    check("text", "type=terraform_refresh check", "judged 1 of 1: Missed 0/1, learn");
    check("text", "type=kubectl check", "judged 1 of 1: Missed 0/1, learn");
}

#[test]
fn the_faulty_line() {
    check("line", "pick=7 check", "judged 1 of 1: Right 1/1, keep");
    check("line", "pick=0 check", "judged 1 of 1: Missed 0/1, learn");
    check("line", "pick=99 check", "asking 1 of 1, not yet: Empty");
}

#[test]
fn an_open_answer_is_held_against_its_key_points() {
    check("prompt", "say=hello check", "asking 1 of 1, not yet: Empty");
    check("prompt", "say=hello reveal check", "judged 1 of 1: Missed 0/5, learn");
    check("prompt", "reveal pick=0 pick=1 pick=2 pick=3 check", "judged 1 of 1: Right 4/5, keep");
    check("prompt", "reveal pick=0 pick=1 check", "judged 1 of 1: Partly 2/5, revisit");
}

/// After this script: the time on the stopwatch, and the step.
#[track_caller]
fn spoken(steps: &str, expect: &str) {
    let mut session = script::begin(&mini(), "prompt");
    for step in steps.split_whitespace() {
        let next = session.after(&script::event(&session, step), script::START, Elapsed::default());
        session = next.map_or(session, |step| step.session);
    }
    let (_, question) = session.current().expect("it is not done");
    let Response::Prompt(spoken) = &question.response else { panic!("an open answer") };
    let step = match spoken.step {
        SpokenStep::Speaking { is_timed: true } => "timed",
        SpokenStep::Speaking { is_timed: false } => "speaking",
        SpokenStep::Ticking { .. } => "ticking",
    };
    assert_eq!(format!("{step} {} “{}”", spoken.millis, spoken.answer), expect, "{steps}");
}

#[test]
fn an_open_answer_is_spoken_then_ticked_and_the_stopwatch_runs_only_while_it_is_spoken() {
    spoken("", "speaking 0 “”");
    spoken("speak=500", "speaking 0 “”");
    spoken("watch speak=500 speak=700", "timed 1200 “”");
    spoken("watch speak=500 say=hello speak=700 watch speak=900", "speaking 1200 “hello”");
    spoken("watch speak=500 watch watch speak=700", "timed 1200 “”");
    spoken("watch speak=500 resume speak=700", "speaking 500 “”");
    spoken("watch speak=500 reveal speak=700 watch reveal", "ticking 500 “”");
    spoken("say=hello watch speak=500 reveal pick=1 check", "ticking 500 “hello”");
    spoken("watch speak=9000000 speak=1", "speaking 3600000 “”");
}

#[test]
fn nobody_is_asked_how_sure_they_are_of_an_open_answer() {
    let mut session = script::begin(&mini(), "prompt");
    for event in [Event::PointsShown, Event::Checked(Some(Certainty::Sure))] {
        session = session.after(&event, script::START, Elapsed::default()).expect("it fits").session;
    }
    let Status::Judged { certainty, .. } = session.questions()[0].status else { panic!("it is judged") };
    assert_eq!(certainty, None);
}

#[test]
fn a_session_has_the_length_it_says() {
    // What is missed does not come back in between: two questions are two answers, then one question to the reader.
    check("single,line", "pick=0 check", "judged 1 of 2: Missed 0/1, learn");
    check("single,line", "pick=0 check next", "asking 2 of 2");
    check("single,line", "pick=0 check next pick=0 check next", "set done, to fix: mini-single mini-line");
    check("single,multiple", "pick=1 check next pick=0 check next", "set done, to fix: mini-multiple");
    check(
        "single,line",
        "pick=1 check next pick=7 guess next",
        "done Finished: 1 keep, 1 revisit, 0 learn, 0 left",
    );
    // Spoken answers and skipped questions are not asked for again.
    check(
        "single,prompt",
        "skip reveal pick=0 check next",
        "done Finished: 0 keep, 0 revisit, 1 learn, 1 left",
    );
}

#[test]
fn what_was_missed_is_fixed_once_at_the_end_if_the_reader_wants() {
    let missed = "pick=0 check next pick=0 check next";
    let then = |steps: &str, expect: &str| check("single,line", &format!("{missed} {steps}"), expect);
    then("end", "done Finished: 0 keep, 0 revisit, 2 learn, 0 left");
    then("fix", "asking 3 of 4");
    // Right when it comes back is shaky: it was missed a minute ago. Missed again is missed, and asked no more.
    then("fix pick=1 check", "judged 3 of 4: Right 1/1, keep");
    then("fix pick=1 check next pick=0 check next", "done Finished: 0 keep, 1 revisit, 1 learn, 0 left");
    then("fix pick=1 check next skip", "done Finished: 0 keep, 1 revisit, 1 learn, 0 left");
    // Ended in the middle of it, all of the set was asked.
    then("fix end", "done Finished: 0 keep, 0 revisit, 2 learn, 0 left");
    // A press that came late means nothing.
    then("next pick=1 check skip flag hint visit=0 hand-in yes", "set done, to fix: mini-single mini-line");
    then("resume", "set done, to fix: mini-single mini-line");
    then("fix fix", "asking 3 of 4");
    check("single", "fix", "asking 1 of 1");
    check("single", "pick=0 check fix", "judged 1 of 1: Missed 0/1, learn");
    check("exam single", "fix", "sitting 1 of 1");
}

#[test]
fn skipping_and_ending_leave_questions_out() {
    check("single,line", "skip", "asking 2 of 2");
    check("single,line", "skip skip", "done Finished: 0 keep, 0 revisit, 0 learn, 2 left");
    check("single,line", "pick=1 check end", "done Stopped: 1 keep, 0 revisit, 0 learn, 1 left");
}

#[test]
fn an_exam_judges_at_the_end() {
    check("exam single,line", "", "sitting 1 of 2");
    check("exam single,line", "check hint skip end", "sitting 1 of 2");
    check("exam single,line", "pick=1 next pick=7 next", "sitting 2 of 2");
    check("exam single,line", "pick=1 hand-in", "handing in, unanswered: 2");
    check("exam single,line", "pick=1 hand-in no", "sitting 1 of 2");
    check("exam single,line", "pick=1 hand-in visit=1 pick=7 hand-in", "handing in, unanswered: none");
    check(
        "exam single,line",
        "pick=1 next pick=0 hand-in yes",
        "done Finished: 1 keep, 0 revisit, 1 learn, 0 left",
    );
    check("exam single,line", "pick=1 visit=9", "sitting 1 of 2");
    check("exam single,prompt,line", "pick=1 next", "sitting 2 of 2");
    check("exam match", "join=0,-,- hand-in yes", "done Finished: 0 keep, 1 revisit, 0 learn, 0 left");
    check("exam numeric", "type=many hand-in", "handing in, unanswered: 1");
}

#[test]
fn an_exam_keeps_its_deadline_over_a_reload() {
    check("exam/10 single", "pick=1 wait=9 resume", "sitting 1 of 1");
    check("exam/10 single", "pick=1 wait=11 resume", "done TimeUp: 1 keep, 0 revisit, 0 learn, 0 left");
    check("exam/10 single", "hand-in wait=11 resume", "done TimeUp: 0 keep, 0 revisit, 0 learn, 1 left");
    check("exam/10 single", "pick=0 time-up", "done TimeUp: 0 keep, 0 revisit, 1 learn, 0 left");
}
