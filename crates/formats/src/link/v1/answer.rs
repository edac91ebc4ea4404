//! One answer in bits. It contains its own length, so it can be read without the item, which may have been retired.

use super::Reading;
use crate::bits::{BitReader, BitWriter, width};
use crate::codes::{CERTAINTIES, number, numbered};
use crate::link::{Answered, Coarse, LinkAnswer, Typed};
use dryrun_quiz::Marks;

/// How many bits the kind of an answer takes. Kinds 8 to 14 are reserved; 15 is reserved for a longer number after it.
const KIND: u32 = 4;

pub(super) fn write(answered: &Answered, bits: &mut BitWriter) {
    bits.put(answered.revision.into(), 8);
    write_answer(&answered.given, bits);
    bits.put(number(&CERTAINTIES, &answered.certainty), 2);
    bits.put(answered.hinted.into(), 1);
    bits.put(answered.time.step().into(), 4);
}

pub(super) fn read(reading: &mut Reading<'_>) -> Answered {
    Answered {
        revision: reading.bits.take(8) as u8,
        given: read_answer(reading),
        certainty: numbered(&CERTAINTIES, reading.bits.take(2)).flatten(),
        hinted: reading.bits.flag(),
        time: Coarse::from_step(reading.bits.take(4) as u8),
    }
}

fn write_answer(answer: &LinkAnswer, bits: &mut BitWriter) {
    let kind = match answer {
        LinkAnswer::Nothing => 0,
        LinkAnswer::Single(_) => 1,
        LinkAnswer::Multiple(_) => 2,
        LinkAnswer::Order(_) => 3,
        LinkAnswer::Match(_) => 4,
        LinkAnswer::Typed(_) => 5,
        LinkAnswer::Line(_) => 6,
        LinkAnswer::Covered(_) => 7,
    };
    bits.put(kind, KIND);
    match answer {
        LinkAnswer::Nothing => {}
        LinkAnswer::Single(place) => bits.put((*place).into(), 5),
        LinkAnswer::Multiple(marks) | LinkAnswer::Covered(marks) => {
            // How many bits the marks take, then those bits.
            bits.put(width(marks.bits()), 6);
            bits.put(marks.bits(), width(marks.bits()));
        }
        LinkAnswer::Order(order) => {
            bits.put(order.len() as u32, 3);
            order.iter().for_each(|&step| bits.put(step.into(), 3));
        }
        LinkAnswer::Match(chosen) => {
            bits.put(chosen.len() as u32, 3);
            chosen.iter().for_each(|right| bits.put(right.map_or(0, |right| u32::from(right) + 1), 4));
        }
        LinkAnswer::Typed(typed) => {
            let (class, place) = match typed {
                Typed::Accepted(place) => (0, *place),
                Typed::Near(place) => (1, *place),
                Typed::Slip(place) => (2, *place),
                Typed::Other => (3, 0),
            };
            bits.put(class, 2);
            bits.put(place.into(), 4);
        }
        LinkAnswer::Line(line) => bits.put((*line).into(), 10),
    }
}

fn read_answer(reading: &mut Reading<'_>) -> LinkAnswer {
    let bits = &mut reading.bits;
    match bits.take(KIND) {
        0 => LinkAnswer::Nothing,
        1 => LinkAnswer::Single(bits.take(5) as u8),
        2 => LinkAnswer::Multiple(read_marks(bits)),
        3 => {
            let count = bits.take(3) as usize;
            LinkAnswer::Order(bits.list(count, 3))
        }
        4 => {
            let count = bits.take(3) as usize;
            let chosen = bits.list(count, 4);
            LinkAnswer::Match(chosen.into_iter().map(|right| right.checked_sub(1)).collect())
        }
        5 => {
            let class = bits.take(2);
            let place = bits.take(4) as u8;
            LinkAnswer::Typed(match class {
                0 => Typed::Accepted(place),
                1 => Typed::Near(place),
                2 => Typed::Slip(place),
                _ => Typed::Other,
            })
        }
        6 => LinkAnswer::Line(bits.take(10) as u16),
        7 => LinkAnswer::Covered(read_marks(bits)),
        _ => reading.newer(),
    }
}

/// Reads marks. It is a fault if they take more bits than they need, because the writer never does this.
fn read_marks(bits: &mut BitReader<'_>) -> Marks {
    let width = bits.take(6).min(32);
    Marks::from_bits(bits.take(width))
}
