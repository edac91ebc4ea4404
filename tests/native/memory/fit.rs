//! Start values of the reader's own: found where they differ, and used only where they predict better.

use std::time::{Duration, Instant};

use crate::common::log::item;
use crate::common::script::START;
use dryrun::memory::{Fsrs, Log, Occasion, Review, fit};
use dryrun::quiz::{Millis, Rating};

const DAY: i64 = 86_400_000;

/// A number from 0 up to 1 that looks random: SplitMix64.
fn even(state: &mut u64) -> f32 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((z ^ (z >> 31)) >> 40) as f32 / 16_777_216.0
}

/// The log of somebody with these start values, who takes up so many questions over a month, and answers each about every
/// fourth day from then on.
fn lived(start: [f32; 4], questions: u64, seed: u64) -> Log {
    let model = Fsrs::default().with_start(start);
    let mut state = seed;
    let mut reviews = Vec::new();
    for question in 0..questions {
        let (mut memory, mut last) = (None, 0.0);
        let mut day = 25.0 * even(&mut state) - 30.0;
        while day < -1.0 {
            let recall = memory.map_or(0.5, |memory| model.recall(memory, day - last));
            let rating = if even(&mut state) < recall { Rating::Good } else { Rating::Again };
            memory = Some(model.next(memory, rating, day - last));
            last = day;
            let at = Millis(START.0 + (day * DAY as f32) as i64);
            let (certainty, occasion) = (None, Occasion::Practice);
            reviews.push(Review { at, item: item(question), rating, certainty, took: 0, occasion });
            day += 1.0 + 5.0 * even(&mut state);
        }
    }
    reviews.into_iter().collect()
}

#[test]
fn somebody_who_forgets_otherwise_gets_values_of_their_own() {
    for (start, is_longer) in [([1.0, 6.0, 15.0, 40.0], true), ([0.1, 0.12, 0.15, 1.0], false)] {
        let fit = fit(&lived(start, 200, 3), START).expect("enough answers");
        assert!(fit.is_own && fit.own_loss < fit.published_loss, "{fit:?}");
        let (own, published) = (fit.model.start(), Fsrs::default().start());
        assert_eq!(own[2] > published[2], is_longer, "{own:?}");
        assert!(own.windows(2).all(|pair| pair[0] <= pair[1]), "a better answer never sits shorter: {own:?}");
    }
}

#[test]
fn the_published_values_stay_where_the_own_ones_predict_no_better() {
    let mut stays = 0;
    for seed in 0..40 {
        let fit = fit(&lived(Fsrs::default().start(), 30, seed), START).expect("enough answers");
        assert_eq!(fit.is_own, fit.own_loss < fit.published_loss, "{fit:?}");
        assert_eq!(fit.model == Fsrs::default(), !fit.is_own, "{fit:?}");
        stays += usize::from(!fit.is_own);
    }
    assert!(stays >= 10, "only {stays} of 40 stay: what is fitted on the answers must not be judged on them");
}

#[test]
fn few_answers_say_nothing() {
    assert_eq!(fit(&Log::default(), START), None);
    let few: Log = lived([1.0; 4], 60, 1).stored().take(63).cloned().collect();
    assert_eq!(fit(&few, START), None, "63 answers");
    // All on one day: nothing can be held out.
    let at = |place: u64| Review {
        at: Millis(START.0 - 1000 * place as i64),
        ..lived([1.0; 4], 1, 1).stored().next().cloned().expect("one")
    };
    let sitting: Log = (0..100).map(|place| Review { item: item(place % 10), ..at(place) }).collect();
    assert_eq!(fit(&sitting, START), None, "one sitting");
}

#[test]
fn five_thousand_answers_are_fitted_while_nobody_waits() {
    let log = lived([1.0, 2.0, 9.0, 20.0], 1_600, 5);
    let log: Log = log.stored().take(5_000).cloned().collect();
    assert_eq!(log.len(), 5_000);
    let time = |_| {
        let begun = Instant::now();
        assert!(fit(&log, START).is_some());
        begun.elapsed()
    };
    let least = (0..5).map(time).min().unwrap_or_default();
    println!("fitting 5,000 reviews: {least:?}");
    assert!(least < Duration::from_millis(250), "{least:?}");
}
