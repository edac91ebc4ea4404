//! What holds for every input.

use crate::common::{item, mini, script};
use dryrun::bank::{Bank, Kind};
use dryrun::quiz::{
    Elapsed, Event, FollowUp, Marks, Outcome, Phase, Response, Session, Spoken, SpokenStep, Status, grade,
    presentation, shuffled,
};
use proptest::prelude::*;

fn any_response() -> impl Strategy<Value = Response> {
    prop_oneof![
        any::<Option<u8>>().prop_map(Response::Single),
        any::<u32>().prop_map(|bits| Response::Multiple(Marks::from_bits(bits))),
        any::<Option<Vec<u8>>>().prop_map(Response::Order),
        prop::collection::vec(any::<Option<u8>>(), 0..5).prop_map(Response::Match),
        r"[-+~$]?[0-9.,' e]{0,12}( ?[a-zA-Z%/]{0,6}){0,2}".prop_map(Response::Numeric),
        ".{0,30}".prop_map(Response::Numeric),
        ".{0,30}".prop_map(Response::Text),
        any::<Option<u16>>().prop_map(Response::Line),
        (".{0,20}", any::<u32>(), any_step()).prop_map(|(answer, millis, step)| Response::Prompt(Spoken {
            answer,
            millis,
            step,
            ..Spoken::default()
        })),
        (
            ".{0,20}",
            any::<u32>(),
            any_step(),
            any::<u8>(),
            prop::collection::vec((0_u8..40, ".{0,20}"), 0..5)
        )
            .prop_map(|(answer, millis, step, extra, asked)| {
                let follow_ups = asked.into_iter().map(|(point, reply)| FollowUp { point, reply }).collect();
                Response::Prompt(Spoken { answer, millis, step, extra, follow_ups })
            }),
    ]
}

fn any_step() -> impl Strategy<Value = SpokenStep> {
    prop_oneof![
        any::<bool>().prop_map(|is_timed| SpokenStep::Speaking { is_timed }),
        any::<u32>().prop_map(|bits| SpokenStep::Ticking { covered: Marks::from_bits(bits) }),
    ]
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        6 => any_response().prop_map(Event::Responded),
        6 => (0_u8..4).prop_map(|at| Event::Responded(Response::Single(Some(at)))),
        6 => Just(Event::Checked(None)),
        4 => Just(Event::Advanced),
        2 => (0_u8..5, 0_usize..5).prop_map(|(step, to)| Event::Moved { step, to }),
        1 => Just(Event::StopwatchPressed),
        1 => any::<u32>().prop_map(Event::Spoke),
        1 => Just(Event::PointsShown),
        1 => Just(Event::HandedOver),
        1 => (0_u8..8).prop_map(Event::FollowedUp),
        1 => Just(Event::Extended),
        1 => Just(Event::Skipped),
        1 => Just(Event::HintShown),
        1 => Just(Event::FlagToggled),
        1 => (0_usize..9).prop_map(Event::Visited),
        1 => Just(Event::HandInAsked),
        1 => Just(Event::HandInTakenBack),
        1 => Just(Event::HandedIn),
        1 => Just(Event::TimeRanOut),
        1 => Just(Event::Resumed),
        1 => Just(Event::FixingChosen),
    ]
}

proptest! {
    #[test]
    fn grading_is_total_and_credit_is_a_fraction(kind in prop::sample::select(Kind::ALL), response in any_response()) {
        let bank = mini();
        let item = item(&bank, kind.as_str());
        if let Ok(verdict) = grade(&item, &response) {
            prop_assert!(verdict.credit.of > 0 && verdict.credit.earned <= verdict.credit.of);
            if item.kind() != Kind::Prompt && item.kind() != Kind::Text {
                prop_assert_eq!(verdict.outcome == Outcome::Right, verdict.credit.earned == verdict.credit.of);
                prop_assert_eq!(verdict.outcome == Outcome::Missed, verdict.credit.earned == 0);
            }
        }
    }

    #[test]
    fn a_shuffle_loses_nothing_and_repeats(count in 0_u32..200, seed: u32, stream: u64) {
        let order = shuffled(count, seed, stream);
        let mut sorted = order.clone();
        sorted.sort_unstable();
        prop_assert_eq!(sorted, (0..count).collect::<Vec<_>>());
        prop_assert_eq!(order, shuffled(count, seed, stream));
    }

    #[test]
    fn steps_are_never_dealt_in_their_right_order(seed: u32, attempt: u8) {
        let bank = mini();
        prop_assert!(!presentation(&item(&bank, "order"), seed, attempt).is_sorted());
    }

    #[test]
    fn no_sequence_of_events_breaks_a_session(exam: bool, events in prop::collection::vec(any_event(), 0..80)) {
        let bank = mini();
        let kinds = if exam { "exam/10 single,match,numeric" } else { "single,match,numeric" };
        let mut session = script::begin(&bank, kinds);
        for (minute, event) in events.iter().enumerate() {
            let now = script::START.plus_minutes(minute as u16 / 4);
            let Some(next) = session.after(event, now, Elapsed::default()).map(|step| step.session) else { continue };
            prop_assert!(!session.is_done(), "nothing follows the end");
            prop_assert_eq!(next.current().is_none(), next.is_done() || next.phase() == Phase::SetDone);
            // It has the length it says, each question comes back at most once, and only behind the set.
            prop_assert_eq!(next.questions().set_len(), 3);
            let attempts: Vec<u8> = next.questions().iter().map(|question| question.attempt).collect();
            prop_assert!(attempts.len() <= 6 && attempts.is_sorted() && attempts.iter().all(|&attempt| attempt <= 2));
            // What is saved of it is the same session.
            let (questions, put_down) = (next.questions().to_vec(), next.put_down());
            let restored = Session::restore(next.pace(), next.seed(), questions, next.phase(), next.started());
            prop_assert_eq!(restored, Some(put_down));
            let judged = |session: &Session| {
                session.questions().iter().filter(|question| matches!(question.status, Status::Judged { .. })).count()
            };
            prop_assert!(judged(&next) >= judged(&session), "an answer never becomes unanswered");
            prop_assert_eq!(next.pace().is_exam(), exam);
            if let Phase::Asking { .. } | Phase::Judged { .. } = next.phase() {
                prop_assert!(!exam);
            }
            session = next;
        }
    }
}

/// After another bank, a question of a session that waits may be open again, and so may one before the question on the
/// screen.
#[test]
fn what_is_open_again_is_asked_before_the_set_ends_and_nothing_is_asked_twice() {
    let bank = mini();
    for opened in 0..3 {
        for at in 0..3 {
            let mut session = script::begin(&bank, "single,match,numeric");
            for minute in 0..3 {
                let now = script::START.plus_minutes(minute);
                session = session
                    .after(&Event::Skipped, now, Elapsed::default())
                    .expect("it can be skipped")
                    .session;
            }
            let mut questions = session.questions().to_vec();
            for place in [opened, at] {
                questions[place].status = Status::Open;
            }
            let (pace, seed) = (session.pace(), session.seed());
            let mut session = Session::restore(pace, seed, questions, Phase::Asking { at }, script::START)
                .expect("it holds");
            let mut asked = Vec::new();
            while let Phase::Asking { at } = session.phase() {
                asked.push(at);
                session = session
                    .after(&Event::Skipped, script::START, Elapsed::default())
                    .expect("it can be skipped")
                    .session;
            }
            let expect = if opened == at { vec![at] } else { vec![at, opened] };
            assert_eq!(asked, expect, "question {opened} is open again, and {at} is on the screen");
        }
    }
}

#[test]
fn a_damaged_bank_is_read_as_postcard_reads_it_or_not_at_all() {
    let packed = mini().pack().expect("it packs");
    assert_eq!(Bank::unpack(&packed), Ok(mini()));
    for end in (0..packed.len()).step_by(7) {
        assert!(Bank::unpack(&packed[..end]).is_err(), "cut at {end}");
    }
    // Packed again, since a number that is none is not equal to itself.
    let again = |bank: Option<Bank>| bank.map(|bank| bank.pack());
    // Magic number and schema come before what postcard packed.
    let head = packed.len() - postcard::to_allocvec(&mini()).expect("it packs").len();
    assert_eq!(head, 8);
    for at in (0..packed.len()).step_by(5) {
        let mut damaged = packed.clone();
        damaged[at] ^= 1 << (at % 8);
        let expectation = if at < head { None } else { postcard::from_bytes(&damaged[head..]).ok() };
        assert_eq!(again(Bank::unpack(&damaged).ok()), again(expectation), "byte {at} changed");
    }
}
