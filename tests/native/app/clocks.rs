//! Clocks that are set, computers that sleep, and time zones that change while the page is open.

use std::cell::Cell;

use crate::common::app::{Reader, host};
use crate::common::{mini, script};
use dryrun::app::{Host, Page, Zone};
use dryrun::memory::{History, State};
use dryrun::quiz::{Day, Millis, Status};
use dryrun::store::Loaded;

const EXAM: &str = "#/quiz?items=mini-single,mini-line&mode=exam&minutes=10&seed=7";
const ONE: &str = "#/quiz?items=mini-single&seed=7";

/// After this script, an exam of ten minutes has so many minutes left. Each step takes a second, so it is a little
/// less.
#[track_caller]
fn left(words: &str, minutes: u32) {
    let reader = Reader::at(EXAM).does(words);
    let Page::Session(session) = &reader.model.page else { panic!("{words}: {}", reader.page()) };
    let left = session.countdown.as_ref().expect("a limit").left() / 1000;
    let most = minutes * 60;
    assert!(left <= most && left > most - 30, "{words}: {left} s are left, not {most}");
}

#[test]
fn an_exam_never_has_more_time_than_it_had() {
    left("", 10);
    left("wait=3 fire=second", 7);
    // Set back by an hour, by a day, by years; and it goes on.
    left("clock=-60 fire=second", 10);
    left("wait=3 clock=-60 fire=second", 7);
    left("wait=3 clock=-60 fire=second wait=2 fire=second", 5);
    left("wait=3 clock=-1440 pick=1", 7);
    left("wait=3 clock=-20000000 fire=second", 7);
    // Set forward within the exam: so much time may have passed in sleep.
    left("wait=1 clock=3 fire=second", 6);
    // Set back and right again, or forward and right again.
    left("wait=1 clock=-60 fire=second wait=1 clock=60 fire=second", 8);
    left("wait=1 clock=4 fire=second clock=-4 fire=second", 5);
    left("wait=1 clock=4 fire=second clock=-4 fire=second wait=5 fire=second", 4);
}

#[test]
fn an_exam_that_waited_has_no_more_time_than_it_had() {
    let again = |between: &str| format!("pick=1 wait=4 pick=0 open=#/ {between} open={EXAM}");
    left(&again(""), 6);
    left(&again("wait=2"), 4);
    left(&again("clock=-60"), 6);
    left(&again("clock=-20000000"), 6);
    left(&again("clock=-60 wait=1"), 6);
    // It was set back while the exam was on the screen, and nothing was done in it after that.
    let set_back = |after: &str| format!("pick=1 wait=4 clock=-60 fire=second {after} open=#/ open={EXAM}");
    left(&set_back(""), 6);
    left(&set_back("wait=3 hide"), 3);
}

#[test]
fn a_clock_that_was_set_moves_the_beginning_that_is_saved() {
    let reader = Reader::at(EXAM).does("pick=1 wait=4 clock=-60 fire=second hide");
    assert_eq!(reader.wants(), format!("SavePlay({EXAM})"));
    let Page::Session(session) = &reader.model.page else { panic!("{}", reader.page()) };
    let passed = reader.now.since(session.session.started()) / 1000;
    assert!((240..270).contains(&passed), "{passed} s have passed");
}

#[test]
fn a_computer_that_slept_through_the_deadline_hands_in_what_was_answered_by_then() {
    let up = "result: done TimeUp: 1 keep, 0 revisit, 0 learn, 1 left";
    // Whatever comes first: the page is seen again, a second passes, the reader presses something or answers.
    for first in ["show", "fire=second", "enter", "next", "pick=0", "visit=1", "flag", "hand-in"] {
        for minutes in [9, 600, 3_000_000] {
            let reader = Reader::at(EXAM).does(&format!("pick=1 wait=1 clock={minutes} {first}"));
            assert_eq!(reader.page(), up, "{first} after {minutes} minutes of sleep");
            let Page::Result(result) = &reader.model.page else { panic!("{}", reader.page()) };
            let Status::Judged { at, .. } = &result.session.questions()[0].status else { panic!("judged") };
            assert_eq!(*at, script::START.plus_minutes(10), "as at the deadline");
            assert!(result.session.questions().spent() <= 600_000, "nobody answers asleep");
            assert!(
                reader.wants().contains("Replace(#/result), Title(Result), ScrollToTop"),
                "{}",
                reader.wants()
            );
        }
    }
    let handing_in = Reader::at(EXAM).does("pick=1 hand-in clock=600 yes");
    assert_eq!(handing_in.page(), up);
    // Some time is left, or there is no limit.
    assert!(Reader::at(EXAM).does("pick=1 clock=8 show").page().starts_with("sitting"));
    assert!(Reader::at(ONE).does("pick=1 clock=6000 show").page().starts_with("asking"));
    // The reader went elsewhere: the exam ends when it is opened again, and the page that was asked for is shown.
    let elsewhere = Reader::at(EXAM).does("pick=1 clock=600 open=#/help");
    assert_eq!(elsewhere.page(), "#/help");
    assert_eq!(elsewhere.does(&format!("open={EXAM}")).page(), up);
}

/// What the log says of the question, years later by the right clock.
fn last(reader: &Reader, minutes_later: i64) -> State {
    let now = Millis(reader.now.0 + minutes_later * 60_000);
    let history = History::of(reader.model.progress.log(), now);
    let (id, _) = (history.items().next().expect("answered").clone(), ());
    history.record(&id).expect("answered").state
}

#[test]
fn an_answer_given_while_the_clock_was_wrong_loses_to_a_later_one() {
    // Fast by an hour, by a day less a minute, by three days, by years; and slow.
    for minutes in [60_i64, 1_439, 4_320, 21_000_000, -60, -21_000_000] {
        let wrong = format!("clock={minutes} open={ONE} pick=0 check end clock={}", -minutes);
        let reader = Reader::at("#/").does(&wrong);
        assert_eq!(last(&reader, 0), State::Missed, "{minutes}: it is all that is known");
        let reader = reader.does(&format!("wait=5 open={ONE} pick=1 check"));
        assert_ne!(last(&reader, 0), State::Missed, "{minutes}");
        let history = reader.model.progress.history();
        let known: Vec<_> = history.items().filter_map(|id| history.state(id)).collect();
        assert_ne!(known, [State::Missed], "{minutes}: the page knows it too");
        if minutes.abs() < 1_440 {
            assert_ne!(last(&reader, minutes + 60), State::Missed, "{minutes}: also when that time has come");
        }
    }
}

#[test]
fn answers_within_a_second_are_each_kept() {
    let answer = format!("open={ONE} pick=0 check end ");
    let reader = Reader::at("#/").does(&answer.repeat(3));
    assert_eq!(reader.model.progress.log().len(), 3, "a clock that stands still joins none");
}

thread_local! {
    static AHEAD: Cell<i32> = const { Cell::new(0) };
}

#[test]
fn todays_five_are_those_of_the_readers_day_now() {
    let host = Host { zone: Zone(|_| AHEAD.get()), ..host() };
    let mut reader = Reader::with(mini(), host, Loaded::default(), "#/");
    // It is 22:13 in UTC, and the reader travels.
    for (ahead, day) in [
        (0, "2023-11-14"),
        (106, "2023-11-14"),
        (107, "2023-11-15"),
        (330, "2023-11-15"),
        (840, "2023-11-15"),
        (-720, "2023-11-14"),
        (-1_334, "2023-11-13"),
    ] {
        AHEAD.set(ahead);
        reader = reader.does("open=#/ open=#/daily");
        assert_eq!(reader.model.page.address(), Some(format!("#/daily/{day}")), "{ahead} minutes ahead");
        let Page::Session(session) = &reader.model.page else { panic!("{}", reader.page()) };
        assert_eq!(session.session.seed(), Day::parse(day).expect("a day").seed());
    }
    AHEAD.set(0);
    let next_day = reader.does("wait=120 open=#/daily");
    assert_eq!(next_day.model.page.address().as_deref(), Some("#/daily/2023-11-15"));
}

/// Berlin in 2023: two hours ahead of UTC from 26 March to 29 October, at 01:00 UTC.
const BERLIN: Zone = Zone(|at| {
    let summer = Millis(1_679_792_400_000)..Millis(1_698_541_200_000);
    if summer.contains(&at) { 120 } else { 60 }
});

#[test]
fn nights_in_which_the_clocks_are_changed_belong_to_one_day_each() {
    let hour = |hours: i64| hours * 3_600_000;
    // The first moment of the day, and its length in hours.
    for (first, hours, day) in [
        (1_679_785_200_000, 23, "2023-03-26"),
        (1_698_530_400_000, 25, "2023-10-29"),
        (1_698_620_400_000, 24, "2023-10-30"),
        (1_690_840_800_000, 24, "2023-08-01"),
    ] {
        let days = |at: i64| BERLIN.day(Millis(at)).to_string();
        assert_ne!(days(first - 1), day);
        for past in 0..hours {
            assert_eq!(days(first + hour(past)), day, "hour {past}");
        }
        assert_eq!(days(first + hour(hours) - 1), day);
        assert_ne!(days(first + hour(hours)), day);
    }
}
