//! Compares the memory room's FSRS-6 with the crate `fsrs` over 10,000 random histories, and with `--write` writes the
//! first of them down, so that the tests of the room hold them without the crate.
//!
//! ```sh
//! cargo run --release --manifest-path tests/fsrs/Cargo.toml            # compares
//! cargo run --release --manifest-path tests/fsrs/Cargo.toml -- --write # writes tests/native/memory/fsrs.tsv
//! ```

use std::fmt::Write as _;

use dryrun_memory::{Fsrs, Memory};
use dryrun_quiz::Rating;
use fsrs::{FSRS, MemoryState};

/// How many histories are compared.
const HISTORIES: u32 = 10_000;
/// How many of them are written down.
const WRITTEN: u32 = 400;
/// How far two values may be apart, as a share of the greater one.
const TOLERANCE: f32 = 1e-4;
/// Where the written ones are.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../native/memory/fsrs.tsv");

/// SplitMix64: a small generator with a seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % limit
    }
}

/// One to twenty answers: the rating, and whole days since the one before; often the same day, sometimes a year.
fn history(seed: u32) -> Vec<(u32, u32)> {
    let mut chance = Chance(seed.into());
    let count = 1 + chance.below(20);
    let mut answers = Vec::new();
    for at in 0..count {
        let most = [1, 4, 30, 400][chance.below(4) as usize];
        let days = if at == 0 { 0 } else { chance.below(most) as u32 };
        answers.push((1 + chance.below(4) as u32, days));
    }
    answers
}

fn rating(number: u32) -> Rating {
    [Rating::Again, Rating::Hard, Rating::Good, Rating::Easy][number as usize - 1]
}

fn apart(one: f32, other: f32) -> f32 {
    (one - other).abs() / one.abs().max(other.abs())
}

fn main() {
    let (ours, theirs) = (Fsrs::default(), FSRS::default());
    let mut worst = 0.0_f32;
    let mut compared = 0_u32;
    let mut table = String::from("# Written by tests/fsrs from the crate fsrs. Columns: answers as rating:days, stability, difficulty, recall after 7 days, days until the recall is 0.8.\n");
    for seed in 0..HISTORIES {
        let (mut one, mut other): (Option<Memory>, Option<MemoryState>) = (None, None);
        let answers = history(seed);
        for &(number, days) in &answers {
            let all = theirs.next_states(other, 0.9, days).expect("states");
            let state = [&all.again, &all.hard, &all.good, &all.easy][number as usize - 1].memory;
            let memory = ours.next(one, rating(number), days as f32);
            for gap in [apart(memory.stability, state.stability), apart(memory.difficulty, state.difficulty)] {
                assert!(gap <= TOLERANCE, "history {seed}: {answers:?}: {memory:?} and {state:?}");
                worst = worst.max(gap);
            }
            compared += 1;
            (one, other) = (Some(memory), Some(state));
        }
        let (memory, state) = (one.expect("an answer"), other.expect("an answer"));
        let recall = fsrs::current_retrievability(state, 7.0, fsrs::FSRS6_DEFAULT_DECAY);
        let interval = theirs.next_interval(Some(state.stability), 0.8, 3);
        for gap in [apart(ours.recall(memory, 7.0), recall), apart(ours.interval(memory, 0.8), interval)] {
            assert!(gap <= TOLERANCE, "history {seed}: recall or interval");
            worst = worst.max(gap);
        }
        if seed < WRITTEN {
            let told: Vec<String> = answers.iter().map(|(rating, days)| format!("{rating}:{days}")).collect();
            let MemoryState { stability, difficulty } = state;
            let _ = writeln!(table, "{}\t{stability}\t{difficulty}\t{recall}\t{interval}", told.join(" "));
        }
    }
    println!("{HISTORIES} histories with {compared} answers: at most {worst:.1e} apart");
    if std::env::args().any(|argument| argument == "--write") {
        std::fs::write(FILE, table).expect("the table is written");
        println!("wrote {WRITTEN} of them to {FILE}");
    }
}
