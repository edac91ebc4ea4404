//! The plan: every day within its minutes, what it promises, and what it does where nothing can be planned.

use std::time::{Duration, Instant};

use crate::common::log::Numbers;
use crate::common::script::START;
use dryrun::memory::plan::{Candidate, Kind, Plan, Span, closed_of, spoken_of};
use dryrun::memory::{Fsrs, Memory, Trace};
use dryrun::quiz::{Day, Millis, Rating};

fn day(ahead: i64) -> Day {
    Day::of(Millis(START.0 + ahead * 86_400_000), 0)
}

fn span(days: i64, minutes: u16) -> Span {
    Span { now: START, today: day(0), interview: day(days), minutes, phases: 4 }
}

/// So many questions, of which a part was answered within the last month; every tenth is to answer aloud.
fn candidates(count: usize, answered: u64) -> Vec<Candidate> {
    let mut numbers = Numbers(11);
    let mut one = |place: usize| {
        let memory = Memory {
            stability: 0.2 + numbers.next(300) as f32 / 10.0,
            difficulty: 1.0 + numbers.next(9) as f32,
        };
        let at = Millis(START.0 - numbers.next(30 * 86_400_000) as i64);
        let trace = Trace { memory, at, rating: Rating::Good, was_sure: true };
        let is_known = numbers.next(100) < answered;
        Candidate {
            kind: if place % 10 == 9 { Kind::Spoken } else { Kind::Closed },
            topic: place % 20,
            phase: (!place.is_multiple_of(3)).then_some(place % 4),
            trace: is_known.then_some(trace),
        }
    };
    (0..count).map(&mut one).collect()
}

fn plan(items: &[Candidate], span: Span) -> Plan {
    Plan::of(items, span, &Fsrs::default(), 0.4)
}

#[test]
fn every_day_keeps_to_its_minutes_and_asks_nothing_twice() {
    let items = candidates(600, 40);
    for (days, minutes) in [(1, 10), (3, 5), (7, 20), (28, 60), (56, 19), (400, 10), (28, 600)] {
        let plan = plan(&items, span(days, minutes));
        assert_eq!(plan.days.len() as i64, days.min(56), "{days} days");
        for planned in &plan.days {
            let of = |kind| planned.picks.iter().filter(|place| items[**place].kind == kind).count();
            let taken = of(Kind::Closed) + 6 * of(Kind::Spoken);
            assert!(taken <= usize::from(minutes), "{days} days: {taken} of {minutes} min");
            assert!(of(Kind::Closed) <= usize::from(closed_of(minutes)));
            let mut once = planned.picks.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), planned.picks.len(), "nothing twice a day");
        }
        let dates: Vec<u32> = plan.days.iter().map(|planned| planned.day.number()).collect();
        assert!(dates.windows(2).all(|pair| pair[1] == pair[0] + 1) && dates[0] == day(0).number());
        assert!(
            plan.days.windows(2).all(|pair| pair[0].phase <= pair[1].phase),
            "the guide's parts in their order"
        );
    }
    assert_eq!(
        (closed_of(10), spoken_of(10), closed_of(20), spoken_of(20), spoken_of(600)),
        (10, 0, 14, 1, 3)
    );
}

#[test]
fn an_interview_in_years_is_planned_as_far_as_days_are_listed() {
    for (count, answered) in [(521, 0), (521, 40), (1_000, 90)] {
        let items = candidates(count, answered);
        let near = plan(&items, span(56, 60));
        for far in [57, 183, 732, 26_330] {
            let plan = plan(&items, span(far, 60));
            assert_eq!(plan.all, near.all, "in {far} days");
            assert!(plan.days.iter().all(|day| !day.picks.is_empty()), "in {far} days");
        }
        assert_eq!(near.all.unreached, 0, "{count} questions, {answered} % answered");
    }
}

#[test]
fn practice_promises_more_than_stopping_and_more_minutes_promise_more() {
    let items = candidates(600, 40);
    let mut before = 0.0;
    for minutes in [5, 10, 19, 40] {
        let all = plan(&items, span(28, minutes)).all;
        assert!(all.planned.share > all.idle.share, "{all:?}");
        assert!(all.planned.share > before, "{minutes} min promise {all:?}");
        before = all.planned.share;
        for estimate in [all.now, all.planned, all.idle] {
            assert!(
                (0.0..=1.0).contains(&estimate.share) && (0.0..=1.0).contains(&estimate.margin),
                "{all:?}"
            );
            assert!(estimate.margin > 0.05, "no estimate is surer than the model");
        }
    }
}

#[test]
fn what_does_not_fit_is_counted_by_topic() {
    let items = candidates(600, 0);
    let short = plan(&items, span(3, 10));
    assert_eq!(short.all.count, 600);
    assert_eq!(short.all.unreached, 570, "three days of ten questions");
    assert_eq!(short.topics.iter().map(|topic| topic.unreached).sum::<usize>(), 570);
    let long = plan(&candidates(60, 0), span(28, 60));
    assert_eq!(long.all.unreached, 0, "{:?}", long.all);
}

#[test]
fn nothing_is_planned_where_nothing_can_be() {
    let items = candidates(50, 50);
    for (days, minutes) in [(0, 20), (-1, 20), (-4000, 20), (14, 0)] {
        let plan = plan(&items, span(days, minutes));
        assert!(plan.days.is_empty(), "{days} days, {minutes} min");
        assert_eq!(plan.all.count, 50, "what is known is told all the same");
        assert!(plan.all.now.share.is_finite() && plan.all.planned.share.is_finite());
        assert_eq!(Plan::today(&items, span(days, minutes), &Fsrs::default(), 0.4), None);
    }
    let empty = plan(&[], span(14, 20));
    assert!(empty.days.iter().all(|day| day.picks.is_empty()) && empty.all.count == 0);
}

#[test]
fn a_missed_day_needs_no_repair() {
    // The same log a day later: one day less, and nothing else is asked for.
    let items = candidates(600, 40);
    let late = Span { now: Millis(START.0 + 86_400_000), today: day(1), ..span(28, 20) };
    let again = plan(&items, late);
    assert_eq!((again.days.len(), again.days[0].day), (27, day(1)));
    let all = |plan: &Plan| plan.all.planned.share;
    assert!(all(&again) < all(&plan(&items, span(28, 20))), "a day less is worth something");
}

#[test]
fn today_is_the_first_day_of_the_plan() {
    let items = candidates(600, 40);
    let today = Plan::today(&items, span(28, 20), &Fsrs::default(), 0.4);
    assert_eq!(today.as_ref(), plan(&items, span(28, 20)).days.first());
}

/// A browser has 50 ms. This bound is loose, because a machine that compiles beside the tests is ten times slower.
#[test]
fn ten_thousand_questions_are_planned_while_nobody_waits() {
    let items = candidates(10_000, 60);
    let time = |_| {
        let begun = Instant::now();
        let plan = plan(&items, span(28, 60));
        assert_eq!(plan.days.len(), 28);
        begun.elapsed()
    };
    let least = (0..5).map(time).min().unwrap_or_default();
    println!("10,000 questions, 28 days: {least:?}");
    assert!(least < Duration::from_millis(250), "{least:?}: look at TURNS in plan/days.rs");
}
