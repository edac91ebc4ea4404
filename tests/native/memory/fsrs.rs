//! The model of memory: what its authors' own program says, and what must hold whatever is answered.

use crate::common::log::{Numbers, item, log};
use dryrun::memory::{Fsrs, Log, Memory, Trace, Traces};
use dryrun::quiz::{Millis, Rating};
use proptest::prelude::*;

use crate::common::script::START;

const RATINGS: [Rating; 4] = [Rating::Again, Rating::Hard, Rating::Good, Rating::Easy];

/// The memory after answers like `3:0 1:5`: a rating from 1 to 4, and days since the answer before.
fn after(answers: &str) -> Memory {
    let answers = answers.split_whitespace().map(|answer| {
        let (rating, days) = answer.split_once(':').expect("rating:days");
        let rating: usize = rating.parse().expect("a rating");
        (RATINGS[rating - 1], days.parse::<f32>().expect("days"))
    });
    let next = |memory, (rating, days)| Some(Fsrs::default().next(memory, rating, days));
    answers.fold(None, next).expect("an answer")
}

#[track_caller]
fn check_near(found: f32, expect: f32, what: &str) {
    let apart = (found - expect).abs() / expect.abs();
    assert!(
        apart <= 1e-4,
        "{what}: {found} in place of {expect}; `tests/fsrs` compares with the authors' program"
    );
}

#[test]
fn it_says_what_the_program_of_its_authors_says() {
    let mut compared = 0;
    for line in include_str!("fsrs.tsv").lines().filter(|line| !line.starts_with('#')) {
        let (answers, numbers) = line.split_once('\t').expect("columns");
        let numbers: Vec<f32> = numbers.split('\t').map(|number| number.parse().expect("a number")).collect();
        let memory = after(answers);
        check_near(memory.stability, numbers[0], answers);
        check_near(memory.difficulty, numbers[1], answers);
        check_near(Fsrs::default().recall(memory, 7.0), numbers[2], answers);
        check_near(Fsrs::default().interval(memory, 0.8), numbers[3], answers);
        compared += 1;
    }
    assert_eq!(compared, 400, "`tests/fsrs` writes 400 histories");
}

/// Up to thirty answers, with fractions of days between them, and with clocks that stood wrong.
fn histories() -> impl Strategy<Value = Vec<(usize, f32)>> {
    let days = prop_oneof![0.0_f32..0.5, 0.0_f32..40.0, 0.0_f32..4000.0, Just(-3.0), Just(f32::MAX)];
    prop::collection::vec((0..4_usize, days), 1..30)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn memory_rises_and_falls_as_it_should_whatever_is_answered(answers in histories(), later in 0.5_f32..400.0) {
        let model = Fsrs::default();
        let mut memory = None;
        for (rating, days) in answers {
            let next = model.next(memory, RATINGS[rating], days);
            prop_assert!((0.001..=36_500.0).contains(&next.stability), "{next:?}");
            prop_assert!((1.0..=10.0).contains(&next.difficulty), "{next:?}");
            memory = Some(next);
        }
        let memory = memory.expect("an answer");
        for elapsed in [0.0, 0.1, later] {
            let recall = model.recall(memory, elapsed);
            prop_assert!((0.0..=1.0).contains(&recall) && recall >= model.recall(memory, elapsed * 2.0));
            let [again, hard, good, easy] = model.outcomes(Some(memory), elapsed).map(|(_, memory)| memory.stability);
            prop_assert!(again <= hard && hard <= good && good <= easy, "a better answer never sits worse");
            prop_assert!(again < memory.stability || memory.stability <= 0.001, "a miss lets it fall");
            prop_assert!(good >= memory.stability, "a right answer lets it rise");
        }
        if memory.stability < 30_000.0 {
            prop_assert!(model.next(Some(memory), Rating::Good, later.max(memory.stability)).stability > memory.stability);
        }
        let due: Vec<f32> = (1..=20).map(|part| model.interval(memory, part as f32 / 20.0)).collect();
        prop_assert!(due.windows(2).all(|pair| pair[0] >= pair[1]), "whoever wants to keep more is asked sooner");
        prop_assert!(due.iter().all(|days| days.is_finite() && *days >= 0.0));
        prop_assert!((model.interval(memory, 0.9) - memory.stability).abs() <= memory.stability * 1e-3);
    }

    #[test]
    fn replicas_that_were_joined_in_any_order_remember_the_same(seed in any::<u64>()) {
        let mut numbers = Numbers(seed);
        let replicas: Vec<Log> = (0..3).map(|_| log(&mut numbers, 40, 6, 60 * 86_400)).collect();
        let join = |order: [usize; 3]| {
            let mut all = Log::default();
            order.iter().for_each(|place| all.join(&replicas[*place]));
            Traces::of(&all, Millis(START.0 + 60 * 86_400_000), &Fsrs::default())
        };
        let forth = join([0, 1, 2]);
        prop_assert_eq!(&forth, &join([2, 0, 1]));
        prop_assert_eq!(&forth, &join([1, 2, 0]));
        let is_sound = |trace: &Trace| trace.memory.stability.is_finite() && trace.memory.difficulty.is_finite();
        prop_assert!((0..6).filter_map(|number| forth.get(&item(number))).all(is_sound));
    }
}

#[test]
fn start_values_that_make_no_sense_are_mended() {
    let start = Fsrs::default().with_start([f32::NAN, -1.0, 1e9, 5.0]).start();
    assert_eq!(start, [0.001, 0.001, 36_500.0, 5.0]);
}
