//! A mock interview as it is saved. It can be read without the bank: what was drawn is saved by its ids.

use super::time;
use crate::bits::{BitReader, BitWriter};
use dryrun_bank::{DrillId, ItemId, Level, Track};
use dryrun_quiz::{Marks, Millis, Outcome};
use dryrun_rehearsal::{Answer, Asked, Came, Leg, Length, Loop, LoopQuery, Phase, Round, Score, Scores};

/// How an answer to a closed question came out. The place in the list is the number that is saved.
const OUTCOMES: [Outcome; 3] = [Outcome::Missed, Outcome::Partly, Outcome::Right];

pub(super) fn write(rehearsal: &Loop, bits: &mut BitWriter) {
    let LoopQuery { job, level, length, .. } = rehearsal.query();
    place(Track::ALL, &job, bits);
    place(Level::ALL, &level, bits);
    place(&Length::ALL, &length, bits);
    bits.put(rehearsal.seed(), 32);
    bits.number(rehearsal.rounds().len() as u64);
    rehearsal.rounds().iter().for_each(|round| place(&Round::ALL, round, bits));
    let (phase, round) = match rehearsal.phase() {
        Phase::Ready { round } => (0, round),
        Phase::Playing { round } => (1, round),
        Phase::Turning { round } => (2, round),
        Phase::Done => (3, 0),
    };
    bits.put(phase, 2);
    bits.number(round as u64);
    bits.put(rehearsal.before().is_some().into(), 1);
    for Score { got, of } in rehearsal.before().iter().flat_map(|scores| scores.0) {
        bits.number(got.into());
        bits.number(of.into());
    }
    bits.number(rehearsal.legs().len() as u64);
    rehearsal.legs().iter().for_each(|leg| write_leg(leg, bits));
}

fn write_leg(leg: &Leg, bits: &mut BitWriter) {
    bits.number(leg.round as u64);
    place(Level::ALL, &leg.level, bits);
    match &leg.asked {
        Asked::Items(items) => {
            bits.put(0, 1);
            bits.number(items.len() as u64);
            items.iter().for_each(|item| bits.bytes(item.as_str().as_bytes()));
        }
        Asked::Drill(drill) => {
            bits.put(1, 1);
            bits.bytes(drill.as_str().as_bytes());
        }
    }
    bits.number(time(leg.started));
    bits.number(leg.millis.into());
    bits.number(leg.answers.len() as u64);
    for Answer { id, came, text } in &leg.answers {
        bits.bytes(id.as_str().as_bytes());
        match came {
            Came::Nothing => bits.put(0, 2),
            Came::Points { covered, of } => {
                bits.put(1, 2);
                bits.put(covered.bits(), 32);
                bits.put((*of).into(), 8);
            }
            Came::Graded(outcome) => {
                bits.put(2, 2);
                place(&OUTCOMES, outcome, bits);
            }
            Came::Ended { good } => {
                bits.put(3, 2);
                bits.put((*good).into(), 1);
            }
        }
        bits.bytes(text.as_bytes());
    }
}

/// The mock interview; `None` if no program writes such a one.
pub(super) fn read(bits: &mut BitReader<'_>) -> Option<Loop> {
    let query = LoopQuery {
        job: placed(Track::ALL, bits)?,
        level: placed(Level::ALL, bits)?,
        length: placed(&Length::ALL, bits)?,
        seed: Some(bits.take(32)),
    };
    let rounds = (0..bits.count()).map(|_| placed(&Round::ALL, bits)).collect::<Option<_>>()?;
    let phase = bits.take(2);
    let round = bits.small();
    let phase = match phase {
        0 => Phase::Ready { round },
        1 => Phase::Playing { round },
        2 => Phase::Turning { round },
        _ => Phase::Done,
    };
    let before = bits.flag().then(|| {
        let mut scores = Scores::default();
        scores.0.iter_mut().for_each(|score| *score = Score { got: bits.small(), of: bits.small() });
        scores
    });
    let legs = (0..bits.count()).map(|_| read_leg(bits)).collect::<Option<_>>()?;
    if bits.is_whole() { Loop::restore(query, rounds, legs, phase, before) } else { None }
}

fn read_leg(bits: &mut BitReader<'_>) -> Option<Leg> {
    let (round, level) = (bits.small(), placed(Level::ALL, bits)?);
    let asked = if bits.flag() {
        Asked::Drill(DrillId::parse(&bits.text())?)
    } else {
        Asked::Items((0..bits.count()).map(|_| ItemId::parse(&bits.text())).collect::<Option<_>>()?)
    };
    let (started, millis) = (Millis(bits.small()), bits.small());
    let answers = (0..bits.count()).map(|_| read_answer(bits)).collect::<Option<_>>()?;
    Some(Leg { round, level, asked, started, answers, millis })
}

fn read_answer(bits: &mut BitReader<'_>) -> Option<Answer> {
    let id = ItemId::parse(&bits.text())?;
    let came = match bits.take(2) {
        0 => Came::Nothing,
        1 => Came::Points { covered: Marks::from_bits(bits.take(32)), of: bits.take(8) as u8 },
        2 => Came::Graded(placed(&OUTCOMES, bits)?),
        _ => Came::Ended { good: bits.flag() },
    };
    Some(Answer { id, came, text: bits.text() })
}

/// The place of a value in a list, to which values are only ever added at the end.
fn place<T: PartialEq>(all: &[T], value: &T, bits: &mut BitWriter) {
    bits.number(all.iter().take_while(|other| *other != value).count() as u64);
}

fn placed<T: Copy>(all: &[T], bits: &mut BitReader<'_>) -> Option<T> {
    all.get(bits.small::<usize>()).copied()
}
