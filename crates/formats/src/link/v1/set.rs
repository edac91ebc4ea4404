//! A pinned set in bits.

use super::Reading;
use crate::bits::{BitWriter, width};
use crate::link::PinnedSet;
use dryrun_quiz::Pace;
use dryrun_reader::About;

pub(super) fn write(set: &PinnedSet, bits: &mut BitWriter) {
    let widest = width(set.numbers.iter().copied().max().unwrap_or(1).into());
    bits.put(set.numbers.len() as u32, 9);
    bits.put(widest - 1, 4);
    set.numbers.iter().for_each(|&number| bits.put(number.into(), widest));
    match set.pace {
        Pace::Practice => bits.put(0, 2),
        Pace::Exam { minutes } => {
            bits.put(1, 2);
            bits.put(minutes.unwrap_or(0).into(), 10);
        }
    }
    bits.put(set.seed, 32);
}

pub(super) fn read(reading: &mut Reading<'_>) -> PinnedSet {
    let count = reading.bits.take(9);
    let widest = reading.bits.take(4) + 1;
    let numbers = (0..count).map(|_| reading.bits.take(widest) as u16).collect();
    let pace = match reading.bits.take(2) {
        0 => Pace::Practice,
        1 => Pace::Exam { minutes: Some(reading.bits.take(10) as u16).filter(|&minutes| minutes > 0) },
        _ => reading.newer(),
    };
    PinnedSet { numbers, pace, seed: reading.bits.take(32), about: About::default() }
}
