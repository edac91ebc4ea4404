//! A session as it is saved. The orders of options are not saved, because they follow from the seed.

use super::{question, time};
use crate::bits::{BitReader, BitWriter};
use crate::codes::{number_of_pace, pace_numbered};
use dryrun_bank::Bank;
use dryrun_quiz::{Ending, Millis, Phase, Session, Status};

pub(super) fn write(session: &Session, bits: &mut BitWriter) {
    bits.number(time(session.started()));
    bits.put(session.seed(), 32);
    bits.number(number_of_pace(session.pace()));
    let (phase, at) = match session.phase() {
        Phase::Asking { at } => (0, at),
        Phase::Judged { at } => (1, at),
        Phase::Sitting { at } => (2, at),
        Phase::HandingIn { at } => (3, at),
        Phase::Done(Ending::Finished) => (4, 0),
        Phase::Done(Ending::Stopped) => (5, 0),
        Phase::Done(Ending::TimeUp) => (6, 0),
        Phase::SetDone => (7, 0),
    };
    bits.put(phase, 3);
    bits.number(at as u64);
    bits.number(session.questions().len() as u64);
    session.questions().iter().for_each(|question| question::write(question, bits));
}

/// The session with today's bank. An item that left the bank is left out; one whose options changed is asked again.
/// `None` if no question is left.
pub(super) fn read(bits: &mut BitReader<'_>, bank: &Bank) -> Option<Session> {
    let started = Millis(bits.small());
    let seed = bits.take(32);
    let pace = pace_numbered(bits.small());
    let phase = bits.take(3);
    let place = bits.small::<usize>();
    let (mut at, mut questions) = (0, Vec::new());
    for other in 0..bits.count() {
        if other == place {
            // As many as are left of those before it.
            at = questions.len();
        }
        question::read(bits, bank, seed, &mut questions);
    }
    at = at.min(questions.len().saturating_sub(1));
    let is_judged = matches!(questions.get(at)?.status, Status::Judged { .. });
    let phase = match phase {
        0 | 1 if is_judged => Phase::Judged { at },
        0 | 1 => Phase::Asking { at },
        2 => Phase::Sitting { at },
        3 => Phase::HandingIn { at },
        4 => Phase::Done(Ending::Finished),
        5 => Phase::Done(Ending::Stopped),
        6 => Phase::Done(Ending::TimeUp),
        _ => Phase::SetDone,
    };
    if bits.is_whole() { Session::restore(pace, seed, questions, phase, started) } else { None }
}
