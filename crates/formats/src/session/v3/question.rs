//! One question of a session as it is saved.

use std::rc::Rc;

use super::time;
use crate::bits::{BitReader, BitWriter};
use crate::codes::{CERTAINTIES, number, numbered};
use dryrun_bank::Bank;
use dryrun_quiz::{FollowUp, Marks, Millis, Question, Response, Spoken, SpokenStep, Status, grade};

pub(super) fn write(question: &Question, bits: &mut BitWriter) {
    bits.bytes(question.item.id.as_str().as_bytes());
    bits.put(question.item.revision, 32);
    bits.put(question.attempt.into(), 8);
    bits.put(question.flagged.into(), 1);
    bits.put(question.hinted.into(), 1);
    bits.put(question.spent, 32);
    write_response(&question.response, bits);
    match &question.status {
        Status::Open => bits.put(0, 2),
        Status::Skipped => bits.put(1, 2),
        // The verdict is not stored: it is worked out again.
        Status::Judged { at, certainty, .. } => {
            bits.put(2, 2);
            bits.number(time(*at));
            bits.put(number(&CERTAINTIES, certainty), 2);
        }
    }
}

/// Adds the question with its saved answer; without the answer, if its options changed. If the item left the bank,
/// nothing is added.
pub(super) fn read(bits: &mut BitReader<'_>, bank: &Bank, seed: u32, questions: &mut Vec<Question>) {
    let item = bits.text();
    let revision = bits.take(32);
    let attempt = bits.take(8) as u8;
    let (flagged, hinted) = (bits.flag(), bits.flag());
    let spent = bits.take(32);
    let response = read_response(bits);
    let status = bits.take(2);
    let judged = (status > 1).then(|| (Millis(bits.small()), numbered(&CERTAINTIES, bits.take(2)).flatten()));
    let Some(item) = bank.item(&item) else { return };
    let mut question = Question::new(Rc::clone(item), seed, attempt.max(1));
    question.flagged = flagged;
    if item.revision == revision {
        if response.fits(item) {
            question.response = response;
        }
        question.hinted = hinted;
        question.spent = spent;
        question.status = match (judged, grade(&question.item, &question.response)) {
            (Some((at, certainty)), Ok(verdict)) => Status::Judged { verdict, certainty, at },
            _ if status == 1 => Status::Skipped,
            _ => Status::Open,
        };
    }
    questions.push(question);
}

fn write_response(response: &Response, bits: &mut BitWriter) {
    let kind = match response {
        Response::Single(_) => 0,
        Response::Multiple(_) => 1,
        Response::Order(_) => 2,
        Response::Match(_) => 3,
        Response::Numeric(_) => 4,
        Response::Text(_) => 5,
        Response::Line(_) => 6,
        // What older programs do not know, they do not read: a response has the oldest kind that it fits.
        Response::Prompt(spoken) if spoken.extra > 0 || !spoken.follow_ups.is_empty() => 9,
        Response::Prompt(Spoken { millis: 0, .. }) => 7,
        Response::Prompt(_) => 8,
    };
    bits.put(kind, 4);
    match response {
        Response::Single(place) => bits.number(place.map_or(0, |place| u64::from(place) + 1)),
        Response::Multiple(marks) => bits.put(marks.bits(), 32),
        Response::Order(steps) => bits.bytes(steps.as_deref().unwrap_or_default()),
        Response::Match(chosen) => {
            let places: Vec<u8> =
                chosen.iter().map(|place| place.map_or(0, |place| place.saturating_add(1))).collect();
            bits.bytes(&places);
        }
        Response::Numeric(text) | Response::Text(text) => bits.bytes(text.as_bytes()),
        Response::Line(line) => bits.number(line.map_or(0, |line| u64::from(line) + 1)),
        Response::Prompt(spoken) => {
            let covered = spoken.covered();
            bits.bytes(spoken.answer.as_bytes());
            if kind > 7 {
                bits.number(spoken.millis.into());
            }
            bits.put(covered.is_some().into(), 1);
            bits.put(covered.map_or(0, Marks::bits), 32);
            if kind > 8 {
                bits.put(spoken.extra.into(), 8);
                bits.number(spoken.follow_ups.len() as u64);
                for follow_up in &spoken.follow_ups {
                    bits.number(follow_up.point.into());
                    bits.bytes(follow_up.reply.as_bytes());
                }
            }
        }
    }
}

fn read_response(bits: &mut BitReader<'_>) -> Response {
    match bits.take(4) {
        0 => Response::Single(bits.small::<u8>().checked_sub(1)),
        1 => Response::Multiple(Marks::from_bits(bits.take(32))),
        2 => Response::Order(Some(bits.bytes()).filter(|steps| !steps.is_empty())),
        3 => Response::Match(bits.bytes().into_iter().map(|place| place.checked_sub(1)).collect()),
        4 => Response::Numeric(bits.text()),
        5 => Response::Text(bits.text()),
        6 => Response::Line(bits.small::<u16>().checked_sub(1)),
        kind @ 7..=9 => {
            let answer = bits.text();
            let millis = if kind > 7 { bits.small() } else { 0 };
            let is_shown = bits.flag();
            let covered = Marks::from_bits(bits.take(32));
            // A stopwatch stops with the page.
            let step = if is_shown { SpokenStep::Ticking { covered } } else { SpokenStep::default() };
            let mut spoken = Spoken { answer, millis, step, ..Spoken::default() };
            if kind == 9 {
                spoken.extra = bits.take(8) as u8;
                for _ in 0..bits.count() {
                    spoken.follow_ups.push(FollowUp { point: bits.small(), reply: bits.text() });
                }
            }
            Response::Prompt(spoken)
        }
        _ => {
            bits.refuse();
            Response::Single(None)
        }
    }
}
