//! `cargo xtask bench learning`: what the plan, the fit and one answer cost in a browser.
//!
//! It is compiled as the app is, with the same settings, and runs by itself: when the page has loaded it, it measures
//! once and puts the figures down at the window, as `window.figures`, a line for each: what, milliseconds, budget. So
//! the app needs no door for measurements.

mod made;

use dryrun_formats::{Released, Versions};
use dryrun_memory::plan::{Plan, Span};
use dryrun_memory::{Fsrs, History, Log, fit, nudge};
use dryrun_quiz::{Day, Millis};

use made::{NOW, Numbers, candidates, long, review};

/// How often each figure is taken; the median counts.
const TIMES: usize = 9;
/// How many answers are timed together, since a browser's clock is coarse.
const ANSWERS: i64 = 200;
/// So many times as long may an answer take after many reviews.
const FACTOR: f64 = 2.0;

fn main() {
    let Some(window) = web_sys::window() else { return };
    let Some(clock) = window.performance() else { return };
    let now = || clock.now();
    let mut lines = Vec::new();
    let mut line = |what: &str, found: f64, budget: Option<f64>| {
        lines.push(format!("{what}\t{found}\t{}", budget.map(|most| most.to_string()).unwrap_or_default()));
    };
    line("plan: 10,000 questions over 28 days", plan(&now), Some(50.0));
    line("fit: start values from 5,000 answers", fitted(&now), Some(50.0));
    let (few, many) = (answers(40, &now), answers(40_000, &now));
    // The clock is coarse, so a hundredth of a millisecond is no difference.
    let most = few * FACTOR + 0.01;
    line("one answer after 40: noted, put into the log, followed", few, None);
    line("one answer after 40,000", many, Some(most));
    line("writing a part of 40 answers, whole", written(40, &now), None);
    line("writing a part of 40,000 answers, whole", written(40_000, &now), None);
    let key = js_sys::JsString::from("figures");
    let text = js_sys::JsString::from(lines.join("\n"));
    // Where this fails, the page has no figures, and the bench says so.
    let _ = js_sys::Reflect::set(&window, &key, &text);
}

/// The median of some runs, in milliseconds.
fn median(clock: &dyn Fn() -> f64, mut run: impl FnMut() -> usize) -> f64 {
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let begun = clock();
        std::hint::black_box(run());
        times.push(clock() - begun);
    }
    times.sort_by(f64::total_cmp);
    times.get(TIMES / 2).copied().unwrap_or_default()
}

fn plan(clock: &dyn Fn() -> f64) -> f64 {
    let items = candidates(10_000, 60);
    let today = Day::of(NOW, 0);
    let interview = Day::numbered(today.number() + 28).unwrap_or(today);
    let span = Span { now: NOW, today, interview, minutes: 60, phases: 4 };
    median(clock, || Plan::of(&items, span, &Fsrs::default(), 0.4).days.len())
}

fn fitted(clock: &dyn Fn() -> f64) -> f64 {
    let log = long(5_000, 800);
    median(clock, || fit(&log, NOW).map_or(0, |fit| fit.held_out))
}

/// What an answer costs after so many: to be noted, put into the log and followed by the states of all questions.
fn answers(reviews: i64, clock: &dyn Fn() -> f64) -> f64 {
    let mut log = long(reviews, 800);
    let mut history = History::of(&log, NOW);
    let mut numbers = Numbers(9);
    let mut minute = 0;
    let all = median(clock, || {
        for _ in 0..ANSWERS {
            minute += 1;
            let now = Millis(NOW.0 + minute * 60_000);
            let new = log.noted(review(&mut numbers, 800, now));
            log.insert(new.clone());
            history.follow(&log, &[new], now);
            std::hint::black_box(nudge(&log, None, now));
        }
        log.stored().len()
    });
    all / ANSWERS as f64
}

/// What it costs to write a part of the log whole, as storage gets it.
fn written(reviews: i64, clock: &dyn Fn() -> f64) -> f64 {
    let log: Log = long(reviews, 800);
    median(clock, || Released::write_log(&log).len())
}
