//! `cargo xtask simulate`: the plan against other ways to spend the same minutes, on simulated learners. It prints the
//! table of docs/learning.md.

#![allow(
    clippy::indexing_slicing,
    reason = "every place is below the number of questions, and nothing is read from outside"
)]

mod chance;
mod learner;
mod strategy;

use std::process::ExitCode;

use anyhow::{Context, Result};
use dryrun_memory::plan::{Candidate, Kind, Span};
use dryrun_memory::{Fsrs, Trace};
use dryrun_quiz::{Day, Millis, Rating};

use chance::Chance;
use learner::{Law, Learner};
use strategy::Strategy;

/// How many learners there are of each law.
const LEARNERS: u64 = 200;
/// How many questions there are, in how many topics.
const ITEMS: usize = 600;
const TOPICS: usize = 24;
/// Parts of the guide's plan.
const PHASES: usize = 4;
/// Days until the interview.
const DAYS: [u32; 3] = [7, 28, 56];
/// Minutes a day, which are as many questions.
const MINUTES: [u16; 2] = [10, 19];
/// Milliseconds in a day.
const DAY: i64 = 86_400_000;
/// The first day: 29 November 2026, in the morning.
const FIRST: u32 = 20_786;

pub(crate) fn command(words: &[String]) -> Result<ExitCode> {
    crate::no_more("simulate", words)?;
    println!(
        "| Learners forget by | Days | Minutes a day | Plan | Due, then new | Random | Learners better off than with due |"
    );
    println!("|---|---|---|---|---|---|---|");
    for law in Law::ALL {
        for days in DAYS {
            for minutes in MINUTES {
                println!("{}", row(law, days, minutes)?);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A row: the mean share of all questions that is recalled on the day, and how often the plan is ahead of the due order.
fn row(law: Law, days: u32, minutes: u16) -> Result<String> {
    let mut sums = [0.0_f32; 3];
    let mut ahead = 0;
    for learner in 0..LEARNERS {
        let mut found = [0.0; 3];
        for (place, strategy) in Strategy::ALL.into_iter().enumerate() {
            found[place] = outcome(law, learner, strategy, days, minutes)?;
            sums[place] += found[place];
        }
        ahead += u32::from(found[0] > found[1]);
    }
    let percent = |sum: f32| format!("{:.1} %", 100.0 * sum / LEARNERS as f32);
    let [plan, due, random] = sums.map(percent);
    Ok(format!("| {} | {days} | {minutes} | {plan} | {due} | {random} | {ahead} of {LEARNERS} |", law.name()))
}

/// How much of all questions a learner recalls on the day of the interview.
fn outcome(law: Law, seed: u64, strategy: Strategy, days: u32, minutes: u16) -> Result<f32> {
    let mut learner = Learner::new(law, ITEMS, seed);
    let mut chance = Chance(seed ^ 0x5eed);
    let model = Fsrs::default();
    let mut items: Vec<Candidate> = (0..ITEMS).map(candidate).collect();
    let (mut first, mut right) = (0_u32, 0_u32);
    for day in 0..days {
        let at = |number: u32| Day::numbered(FIRST + number).context("a day");
        let now = Millis(i64::from(FIRST + day) * DAY);
        let span = Span { now, today: at(day)?, interview: at(days)?, minutes, phases: PHASES };
        let first_try = (right + 1) as f32 / (first + 2) as f32;
        for place in strategy.picks(&items, span, first_try, &mut chance) {
            let rating = learner.answers(place, day as f32);
            let before = items[place].trace;
            if before.is_none() {
                first += 1;
                right += u32::from(rating == Rating::Good);
            }
            let elapsed = before.map_or(0.0, |trace| trace.elapsed(now));
            let memory = model.next(before.map(|trace| trace.memory), rating, elapsed);
            items[place].trace = Some(Trace { memory, at: now, rating, was_sure: false });
        }
    }
    let recalled: f32 = (0..ITEMS).map(|place| learner.recall(place, days as f32)).sum();
    Ok(recalled / ITEMS as f32)
}

/// A question that was never answered. The guide has two of three topics in one of its parts.
fn candidate(place: usize) -> Candidate {
    let topic = place % TOPICS;
    let phase = (!topic.is_multiple_of(3)).then_some(topic * PHASES / TOPICS);
    Candidate { kind: Kind::Closed, topic, phase, trace: None }
}
