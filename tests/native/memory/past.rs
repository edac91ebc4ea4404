//! Finished sessions: joined in any order they are the same, and the newest stay.

use dryrun::bank::ItemId;
use dryrun::memory::{Log, MOST_SESSIONS, Past, PastSession, reset};
use dryrun::quiz::{Millis, Pace, Tally};
use proptest::prelude::*;

fn session(at: i64, set: &str, right: u32) -> PastSession {
    let tally = Tally { right, keep: right, learn: 10 - right, ..Tally::default() };
    PastSession::of(Millis(at), set.to_owned(), Pace::Practice, tally, 400_000)
}

fn any_past() -> impl Strategy<Value = Past> {
    let session = (0_i64..2_000, 0_u32..4).prop_map(|(at, right)| session(at, "#/daily", right));
    prop::collection::vec(session, 0..600).prop_map(|sessions| sessions.into_iter().collect())
}

fn joined(one: &Past, other: &Past) -> Past {
    let mut joined = one.clone();
    joined.join(other);
    joined
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn joins_are_commutative_associative_and_idempotent(a in any_past(), b in any_past(), c in any_past()) {
        prop_assert_eq!(joined(&a, &b), joined(&b, &a));
        prop_assert_eq!(joined(&joined(&a, &b), &c), joined(&a, &joined(&b, &c)));
        prop_assert_eq!(&joined(&a, &a), &a);
        let all = joined(&a, &b);
        prop_assert!(all.iter().len() <= MOST_SESSIONS);
        prop_assert!(all.iter().is_sorted());
        // Nothing is lost but the oldest, where there are too many.
        let oldest = all.iter().next().map(|session| session.at);
        for session in a.iter().chain(b.iter()).filter(|session| Some(session.at) > oldest) {
            prop_assert!(all.iter().any(|other| other == session), "{:?}", session);
        }
        // What an import brought can be taken out again.
        prop_assert_eq!(b.without(&a).without(&b), Past::default());
    }
}

#[test]
fn last_time_is_the_last_session_of_the_same_kind() {
    let past: Past = [
        session(1, "#/daily", 3),
        session(2, "#/daily", 5),
        session(3, "#/quiz", 9),
        session(9, "#/daily", 1),
    ]
    .into_iter()
    .collect();
    let right = |now: &PastSession| past.before(now).map(|before| before.right);
    assert_eq!(right(&session(4, "#/daily", 7)), Some(5));
    assert_eq!(right(&session(2, "#/daily", 7)), Some(3));
    assert_eq!(right(&session(4, "#/quiz?topic=mini", 7)), None);
    let exam = PastSession { pace: Pace::Exam { minutes: None }, ..session(4, "#/daily", 7) };
    assert_eq!(right(&exam), None, "an exam is another thing");
    let long = session(4, &format!("#/quiz?items={}", "an-item,".repeat(40)), 7);
    assert_eq!((long.set.as_str(), right(&long)), ("", None), "nobody knows which one it was");
}

#[test]
fn a_reset_of_everything_hides_sessions_too() {
    let at = |minutes: i64| 1_700_000_000_000 + minutes * 60_000;
    let past: Past = [session(at(1), "#/daily", 3), session(at(9), "#/daily", 5)].into_iter().collect();
    let mut log = Log::default();
    log.join(&reset(&log, ItemId::parse("an-item"), Millis(at(5))).joined);
    assert_eq!(past.shown(&log), past, "a reset of some questions hides none");
    log.join(&reset(&log, [], Millis(at(5))).joined);
    assert_eq!(past.shown(&log).iter().len(), 1);
    let mut kept = past.clone();
    kept.purge(&log, Millis(at(5)));
    assert_eq!(kept, past, "it can be undone for a day");
    kept.purge(&log, Millis(at(6)));
    assert_eq!(kept, past.shown(&log));
}
