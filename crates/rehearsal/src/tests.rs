//! The course of a loop, from its first round to its scorecard: what follows from what, and what follows from nothing.

use crate::{Answer, Asked, Came, Drawn, Event, Length, Loop, LoopQuery, Phase, Round, Scores, Turn};
use dryrun_bank::{DrillId, ItemId, Level, Track};
use dryrun_quiz::{Marks, Millis, Outcome};

fn id(text: &str) -> ItemId {
    ItemId::parse(text).expect("an id")
}

/// A loop of three rounds: two with two halves, and one with a single half.
fn new() -> Loop {
    let query = LoopQuery::of(Track::Lead, Length::Full);
    let rounds = vec![Round::Systems, Round::Incident, Round::Offer];
    Loop::new(query, 7, rounds, Some(Scores::default())).expect("it has rounds")
}

/// `begin`, `drill`, `skip`, `stop`, or `end` with answers: `+` right, `~` partly, `-` missed, `.` not answered, `3/6`
/// key points.
fn event(word: &str) -> Event {
    let level = Level::Senior;
    match word.split_once(' ').unwrap_or((word, "")) {
        ("begin", _) => Event::Began(Drawn { level, asked: Asked::Items(vec![id("an-item")]) }),
        ("drill", _) => {
            let drill = DrillId::parse("a-drill").expect("an id");
            Event::Began(Drawn { level, asked: Asked::Drill(drill) })
        }
        ("skip", _) => Event::Skipped,
        ("stop", _) => Event::Stopped,
        ("end", answers) => {
            let came = |sign: &str| match sign {
                "+" => Came::Graded(Outcome::Right),
                "~" => Came::Graded(Outcome::Partly),
                "-" => Came::Graded(Outcome::Missed),
                "." => Came::Nothing,
                "won" => Came::Ended { good: true },
                points => {
                    let (got, of) = points.split_once('/').expect("points");
                    let covered = Marks::from_bits((1 << got.parse::<u32>().expect("a number")) - 1);
                    Came::Points { covered, of: of.parse().expect("a number") }
                }
            };
            let answer = |sign| Answer { id: id("an-item"), came: came(sign), text: String::new() };
            Event::Ended { answers: answers.split_whitespace().map(answer).collect(), millis: 60_000 }
        }
        (other, _) => panic!("no event: {other}"),
    }
}

fn play(script: &str) -> Option<Loop> {
    let words = script.split(", ").filter(|word| !word.is_empty());
    words.map(event).try_fold(new(), |rehearsal, event| rehearsal.after(&event, Millis(1)))
}

/// Where a loop is after these events.
#[track_caller]
fn check(script: &str, expect: Phase) {
    assert_eq!(play(script).map(|rehearsal| rehearsal.phase()), Some(expect), "{script}");
}

/// The last of these events means nothing.
#[track_caller]
fn refuses(script: &str) {
    let (before, last) = script.rsplit_once(", ").unwrap_or(("", script));
    let rehearsal = play(before).unwrap_or_else(|| panic!("{before} is fine"));
    assert_eq!(rehearsal.after(&event(last), Millis(1)), None, "{script}");
}

#[test]
fn a_round_has_two_halves_and_then_the_next_comes() {
    check("", Phase::Ready { round: 0 });
    check("begin", Phase::Playing { round: 0 });
    check("begin, end +", Phase::Turning { round: 0 });
    check("begin, end +, begin", Phase::Playing { round: 0 });
    check("begin, end +, begin, end -", Phase::Ready { round: 1 });
    check("begin, end +, begin, end -, drill, end won, begin, end +", Phase::Ready { round: 2 });
    check("skip, skip, begin, end 3/6", Phase::Done);
}

#[test]
fn a_round_can_be_left_out_and_a_loop_ended_early() {
    check("skip", Phase::Ready { round: 1 });
    check("begin, skip", Phase::Ready { round: 1 });
    check("begin, end +, skip", Phase::Ready { round: 1 });
    check("skip, skip, skip", Phase::Done);
    check("begin, end +, stop", Phase::Done);
    check("begin, end +, begin, stop", Phase::Done);
    let stopped = play("begin, end +, begin, stop").expect("a loop");
    assert_eq!(stopped.legs().len(), 1, "a half that was not finished counts for nothing");
}

#[test]
fn what_means_nothing_changes_nothing() {
    refuses("end +");
    refuses("stop");
    refuses("begin, begin");
    refuses("begin, end");
    refuses("begin, end +, end +");
    refuses("begin, stop");
    for last in ["begin", "end +", "skip", "stop"] {
        refuses(&format!("skip, skip, skip, {last}"));
    }
}

#[test]
fn the_second_half_goes_where_the_first_has_shown() {
    #[track_caller]
    fn check(answers: &str, expect: (Turn, Level)) {
        let rehearsal = play(&format!("begin, end {answers}")).expect("a loop");
        assert_eq!(rehearsal.turned(), Some(expect), "{answers}");
    }
    check("+ + + -", (Turn::Deeper, Level::Staff));
    check("+ + ~ -", (Turn::Same, Level::Senior));
    check("+ - -", (Turn::Easier, Level::Engineer));
    check(". .", (Turn::Easier, Level::Engineer));
    check("6/8", (Turn::Deeper, Level::Staff));
    check("5/8", (Turn::Same, Level::Senior));
    check("3/8", (Turn::Easier, Level::Engineer));
    assert_eq!(play("begin").expect("a loop").turned(), None);
}

#[test]
fn a_round_has_one_clock_for_both_halves() {
    let rehearsal = play("begin, end +, begin").expect("a loop");
    assert_eq!(rehearsal.left(0, 120_000), (45 - 3) * 60_000);
    assert_eq!(rehearsal.left(0, u32::MAX), 0);
    assert_eq!(rehearsal.left(1, 0), 45 * 60_000);
    assert_eq!(rehearsal.left(9, 0), 0, "there is no such round");
}

#[test]
fn what_no_loop_ever_is_is_not_restored() {
    let whole = play("begin, end +, begin").expect("a loop");
    let restore = |phase, legs: &[crate::Leg]| {
        Loop::restore(whole.query(), whole.rounds().to_vec(), legs.to_vec(), phase, None).is_some()
    };
    assert!(restore(Phase::Playing { round: 0 }, whole.legs()));
    assert!(restore(Phase::Done, whole.legs()));
    assert!(!restore(Phase::Playing { round: 1 }, whole.legs()));
    assert!(!restore(Phase::Playing { round: 0 }, &whole.legs()[..1]));
    assert!(!restore(Phase::Ready { round: 3 }, whole.legs()));
    let (query, no_seed) = (whole.query(), LoopQuery { seed: None, ..whole.query() });
    assert!(Loop::restore(query, Vec::new(), Vec::new(), Phase::Done, None).is_none());
    assert!(Loop::restore(no_seed, vec![Round::Design], Vec::new(), Phase::Done, None).is_none());
}
