//! Version 1: items in order, each with the part of its id that differs from the one before and its reviews by
//! time, in bits. docs/saved.md has the grammar.

use std::collections::BinaryHeap;

use crate::bits::{BitReader, BitWriter};
use crate::codes::{CERTAINTIES, OCCASIONS, RATINGS, number, numbered};
use crate::letters;
use dryrun_bank::ItemId;
use dryrun_memory::{Log, Occasion, Reset, Review};
use dryrun_quiz::Millis;

/// The letters of an id; their places count from 1, and 0 ends the id.
const LETTERS: &[u8; 37] = b"-0123456789abcdefghijklmnopqrstuvwxyz";

pub(super) fn write(log: &Log) -> String {
    let mut bits = BitWriter::default();
    bits.number(log.resets().len() as u64);
    for reset in log.resets() {
        bits.number(time(reset.until));
        bits.put(reset.undone.into(), 1);
        bits.number(reset.items.len() as u64);
        let mut before = "";
        for item in &reset.items {
            put_id(&mut bits, before, item.as_str());
            before = item.as_str();
        }
    }
    let mut before = "";
    let items = by_item(log);
    bits.number(items.iter().filter(|(_, is_first, _)| *is_first).count() as u64);
    let mut rest = items.as_slice();
    while let Some((item, _, _)) = rest.first() {
        let count = 1 + rest.iter().skip(1).take_while(|(_, is_first, _)| !is_first).count();
        let (reviews, others) = rest.split_at(count);
        rest = others;
        put_id(&mut bits, before, item.as_str());
        before = item.as_str();
        bits.number(reviews.len() as u64);
        let mut second = 0;
        for (_, _, review) in reviews {
            put_review(&mut bits, review, &mut second);
        }
    }
    letters::to_storage(&bits.into_bytes())
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

pub(super) fn read(text: &str) -> Option<Log> {
    let bytes = letters::from_storage(text)?;
    let mut bits = BitReader::new(&bytes);
    let mut log = Log::default();
    for _ in 0..bits.number()? {
        let until = Millis(i64::try_from(bits.number()?).ok()?);
        let undone = bits.take(1)? == 1;
        let mut items = Vec::new();
        let mut id = Vec::new();
        for _ in 0..bits.number()? {
            items.push(take_id(&mut bits, &mut id)?);
        }
        // In order, as they were written.
        let before = log.resets().last();
        let is_next = before.is_none_or(|before| (before.until, &before.items) < (until, &items));
        (is_next && items.is_sorted()).then(|| log.reset(Reset { until, items, undone }))?;
    }
    let mut id = Vec::new();
    // Joined by item rather than inserted one by one: what is inserted in the middle moves all that follows.
    let mut runs: Vec<Log> = Vec::new();
    for _ in 0..bits.number()? {
        let item = take_id(&mut bits, &mut id)?;
        let mut second = 0;
        let mut run = Log::default();
        for _ in 0..bits.number()? {
            run.insert(take_review(&mut bits, &item, &mut second)?);
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

fn put_id(bits: &mut BitWriter, before: &str, id: &str) {
    let same = before.bytes().zip(id.bytes()).take_while(|(before, now)| before == now).count();
    bits.put(same as u32, 6);
    for letter in id.bytes().skip(same) {
        let place = LETTERS.iter().position(|other| *other == letter).map_or(0, |place| place + 1);
        bits.put(place as u32, 6);
    }
    bits.put(0, 6);
}

/// `id` holds the letters of the one before, and then of this one.
fn take_id(bits: &mut BitReader<'_>, id: &mut Vec<u8>) -> Option<ItemId> {
    id.truncate(bits.take(6)? as usize);
    loop {
        match bits.take(6)? {
            0 => return ItemId::parse(core::str::from_utf8(id).ok()?),
            place => id.push(*LETTERS.get(place as usize - 1)?),
        }
    }
}

/// Seconds since the review before, whether it is thin, its rating, and the rest of it if it is not.
fn put_review(bits: &mut BitWriter, review: &Review, second: &mut u64) {
    let at = time(review.at);
    bits.number((at / 1000).saturating_sub(*second));
    *second = at / 1000;
    bits.put(review.is_thin().into(), 1);
    bits.put(number(&RATINGS, &review.rating), 2);
    if review.is_thin() {
        return;
    }
    bits.put((at % 1000) as u32, 10);
    bits.put(number(&CERTAINTIES, &review.certainty), 2);
    bits.put(number(&OCCASIONS, &review.occasion), 1);
    bits.number(review.took.into());
}

fn take_review(bits: &mut BitReader<'_>, item: &ItemId, second: &mut u64) -> Option<Review> {
    *second = second.checked_add(bits.number()?)?;
    let is_thin = bits.take(1)? == 1;
    let rating = numbered(&RATINGS, bits.take(2)?)?;
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
    let at = Millis(at.checked_add(bits.take(10)?.into())?);
    let certainty = numbered(&CERTAINTIES, bits.take(2)?)?;
    let occasion = numbered(&OCCASIONS, bits.take(1)?)?;
    Some(Review { at, certainty, occasion, took: u32::try_from(bits.number()?).ok()?, ..whole })
}
