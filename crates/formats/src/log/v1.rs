//! The log as it is stored: items in order, each with the part of its id that differs from the one before
//! and its reviews by time. docs/saved.md has the grammar.

use std::collections::BinaryHeap;

use super::packed::{Packer, Unpacker};
use dryrun_bank::ItemId;
use dryrun_memory::{Log, Occasion, Reset, Review};
use dryrun_quiz::{Certainty, Millis, Rating};

/// The letters of an id; their places count from 1, and 0 ends the id.
const LETTERS: &[u8; 37] = b"-0123456789abcdefghijklmnopqrstuvwxyz";

/// The log as text.
pub fn write(log: &Log) -> String {
    let mut packer = Packer::default();
    packer.number(log.resets().len() as u64);
    for reset in log.resets() {
        packer.number(time(reset.until));
        packer.bits(reset.undone.into(), 1);
        packer.number(reset.items.len() as u64);
        let mut before = "";
        for item in &reset.items {
            put_id(&mut packer, before, item.as_str());
            before = item.as_str();
        }
    }
    let mut before = "";
    let items = by_item(log);
    packer.number(items.iter().filter(|(_, is_first, _)| *is_first).count() as u64);
    let mut rest = items.as_slice();
    while let Some((item, _, _)) = rest.first() {
        let count = 1 + rest.iter().skip(1).take_while(|(_, is_first, _)| !is_first).count();
        let (reviews, others) = rest.split_at(count);
        rest = others;
        put_id(&mut packer, before, item.as_str());
        before = item.as_str();
        packer.number(reviews.len() as u64);
        let mut second = 0;
        for (_, _, review) in reviews {
            put_review(&mut packer, review, &mut second);
        }
    }
    packer.finish()
}

/// The reviews by item and then by time, and which of them are the first of their item. A heap, because a
/// sort would be ten times its size in the Wasm.
fn by_item(log: &Log) -> Vec<(&ItemId, bool, &Review)> {
    let heap: BinaryHeap<_> = log.stored().map(|review| (&review.item, review)).collect();
    let mut before: Option<&ItemId> = None;
    let mark = |(item, review)| {
        let is_first = before != Some(item);
        before = Some(item);
        (item, is_first, review)
    };
    heap.into_sorted_vec().into_iter().map(mark).collect()
}

/// The log that [`write`] wrote; `None` where some of it is not what any version wrote. The checksum has
/// been compared before, so that is no accident, and the value is kept as it is.
pub fn read(text: &str) -> Option<Log> {
    let mut unpacker = Unpacker::new(text);
    let mut log = Log::default();
    for _ in 0..unpacker.number()? {
        let until = Millis(i64::try_from(unpacker.number()?).ok()?);
        let undone = unpacker.bits(1)? == 1;
        let mut items = Vec::new();
        let mut id = Vec::new();
        for _ in 0..unpacker.number()? {
            items.push(take_id(&mut unpacker, &mut id)?);
        }
        // In order, as they were written.
        let before = log.resets().last();
        let is_next = before.is_none_or(|before| (before.until, &before.items) < (until, &items));
        (is_next && items.is_sorted()).then(|| log.reset(Reset { until, items, undone }))?;
    }
    let mut id = Vec::new();
    // Joined by item rather than inserted one by one: what is inserted in the middle moves all that follows.
    let mut runs: Vec<Log> = Vec::new();
    for _ in 0..unpacker.number()? {
        let item = take_id(&mut unpacker, &mut id)?;
        let mut second = 0;
        let mut run = Log::default();
        for _ in 0..unpacker.number()? {
            run.insert(take_review(&mut unpacker, &item, &mut second)?);
        }
        runs.push(run);
    }
    while runs.len() > 1 {
        runs = runs
            .chunks(2)
            .map(|pair| {
                let mut joined = Log::default();
                pair.iter().for_each(|run| joined.join(run));
                joined
            })
            .collect();
    }
    runs.iter().for_each(|run| log.join(run));
    Some(log)
}

fn time(at: Millis) -> u64 {
    u64::try_from(at.0).unwrap_or_default()
}

fn put_id(packer: &mut Packer, before: &str, id: &str) {
    let same = before.bytes().zip(id.bytes()).take_while(|(before, now)| before == now).count();
    packer.bits(same as u32, 6);
    for letter in id.bytes().skip(same) {
        let place = LETTERS.iter().position(|other| *other == letter).map_or(0, |place| place + 1);
        packer.bits(place as u32, 6);
    }
    packer.bits(0, 6);
}

/// `id` holds the letters of the one before, and then of this one.
fn take_id(unpacker: &mut Unpacker<'_>, id: &mut Vec<u8>) -> Option<ItemId> {
    id.truncate(unpacker.bits(6)? as usize);
    loop {
        match unpacker.bits(6)? {
            0 => return ItemId::parse(core::str::from_utf8(id).ok()?),
            place => id.push(*LETTERS.get(place as usize - 1)?),
        }
    }
}

/// Seconds since the review before, whether it is thin, its rating, and the rest of it if it is not.
fn put_review(packer: &mut Packer, review: &Review, second: &mut u64) {
    let at = time(review.at);
    packer.number((at / 1000).saturating_sub(*second));
    *second = at / 1000;
    packer.bits(review.is_thin().into(), 1);
    packer.bits(
        match review.rating {
            Rating::Again => 0,
            Rating::Hard => 1,
            Rating::Good => 2,
            Rating::Easy => 3,
        },
        2,
    );
    if review.is_thin() {
        return;
    }
    packer.bits((at % 1000) as u32, 10);
    packer.bits(
        match review.certainty {
            None => 0,
            Some(Certainty::Guess) => 1,
            Some(Certainty::Unsure) => 2,
            Some(Certainty::Sure) => 3,
        },
        2,
    );
    packer.bits((review.occasion == Occasion::Exam).into(), 1);
    packer.number(review.took.into());
}

fn take_review(unpacker: &mut Unpacker<'_>, item: &ItemId, second: &mut u64) -> Option<Review> {
    *second = second.checked_add(unpacker.number()?)?;
    let is_thin = unpacker.bits(1)? == 1;
    let rating = match unpacker.bits(2)? {
        0 => Rating::Again,
        1 => Rating::Hard,
        2 => Rating::Good,
        _ => Rating::Easy,
    };
    let at = second.checked_mul(1000).and_then(|at| i64::try_from(at).ok())?;
    let whole = Review {
        at: Millis(at),
        item: item.clone(),
        rating,
        certainty: None,
        took: 0,
        occasion: Occasion::Practice,
    };
    if is_thin {
        return Some(whole);
    }
    let at = Millis(at.checked_add(unpacker.bits(10)?.into())?);
    let certainty = match unpacker.bits(2)? {
        0 => None,
        1 => Some(Certainty::Guess),
        2 => Some(Certainty::Unsure),
        _ => Some(Certainty::Sure),
    };
    let occasion = if unpacker.bits(1)? == 1 { Occasion::Exam } else { Occasion::Practice };
    Some(Review { at, certainty, occasion, took: u32::try_from(unpacker.number()?).ok()?, ..whole })
}
