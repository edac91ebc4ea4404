//! Version 2, in bits: first all ids of items, sorted; then resets and reviews, sorted by time, which name an item by
//! its place in that list. docs/saved.md has the grammar. Version 1 is the same, but its resets have no beginning.

use crate::bits::{BitReader, BitWriter, width};
use crate::codes::{CERTAINTIES, OCCASIONS, RATINGS, number, numbered};
use crate::letters;
use dryrun_bank::ItemId;
use dryrun_memory::{Log, Occasion, Reset, Review};
use dryrun_quiz::Millis;

/// The letters of an id; their places count from 1, and 0 ends the id.
const LETTERS: &[u8; 37] = b"-0123456789abcdefghijklmnopqrstuvwxyz";

pub(super) fn write(log: &Log) -> String {
    let mut bits = BitWriter::default();
    let items = items(log);
    bits.number(items.len() as u64);
    let mut before = "";
    for item in &items {
        put_id(&mut bits, before, item.as_str());
        before = item.as_str();
    }
    let wide = width(items.len() as u32);
    let put_item = |bits: &mut BitWriter, item: &ItemId| {
        bits.put(items.binary_search(&item).unwrap_or_default() as u32, wide);
    };
    bits.number(log.resets().len() as u64);
    for reset in log.resets() {
        bits.number(time(reset.until));
        put_from(&mut bits, reset);
        bits.put(reset.undone.into(), 1);
        bits.number(reset.items.len() as u64);
        reset.items.iter().for_each(|item| put_item(&mut bits, item));
    }
    bits.number(log.stored().len() as u64);
    let mut second = 0;
    for review in log.stored() {
        let at = time(review.at);
        bits.number((at / 1000).saturating_sub(second));
        second = at / 1000;
        put_item(&mut bits, &review.item);
        put_review(&mut bits, review, at);
    }
    letters::to_storage(&bits.into_bytes())
}

/// Every item that a review or a reset names: each once, sorted.
fn items(log: &Log) -> Vec<&ItemId> {
    let mut items: Vec<&ItemId> = Vec::new();
    let of_resets = log.resets().iter().flat_map(|reset| &reset.items);
    for item in log.stored().map(|review| &review.item).chain(of_resets) {
        if let Err(place) = items.binary_search(&item) {
            items.insert(place, item);
        }
    }
    items
}

/// Reads the log.
pub(super) fn read(text: &str) -> Option<Log> {
    read_with(text, &mut take_from)
}

/// Reads the log, with a reader for the beginning of a reset that ends at this time. Everything must be in the order in
/// which it was written.
pub(super) fn read_with(
    text: &str,
    take_from: &mut dyn FnMut(&mut BitReader<'_>, Millis) -> Option<Millis>,
) -> Option<Log> {
    let bytes = letters::from_storage(text)?;
    let mut bits = BitReader::new(&bytes);
    let mut items: Vec<ItemId> = Vec::new();
    let mut id = Vec::new();
    for _ in 0..bits.count() {
        let item = take_id(&mut bits, &mut id)?;
        items.last().is_none_or(|before| *before < item).then(|| items.push(item))?;
    }
    let wide = width(items.len() as u32);
    let take_item = |bits: &mut BitReader<'_>| items.get(bits.take(wide) as usize).cloned();
    let mut log = Log::default();
    for _ in 0..bits.count() {
        let until = Millis(bits.small());
        let from = take_from(&mut bits, until);
        let undone = bits.flag();
        let mut items = Vec::new();
        for _ in 0..bits.count() {
            items.push(take_item(&mut bits)?);
        }
        let before = log.resets().last();
        let is_next =
            before.is_none_or(|before| (before.until, before.from, &before.items) < (until, from, &items));
        (is_next && items.is_sorted()).then(|| log.reset(Reset { until, from, items, undone }))?;
    }
    let mut second = 0_i64;
    for _ in 0..bits.count() {
        second = second.checked_add(bits.small()).filter(|second| *second < i64::MAX / 1000 - 1)?;
        let item = take_item(&mut bits)?;
        let before = log.stored().next_back();
        let is_next = before.is_none_or(|before| (before.at.0 / 1000, &before.item) < (second, &item));
        is_next.then_some(())?;
        log.insert(take_review(&mut bits, item, second * 1000)?);
    }
    bits.is_whole().then_some(log)
}

/// Milliseconds since the Unix epoch; 0 for times before it.
fn time(at: Millis) -> u64 {
    u64::try_from(at.0).unwrap_or_default()
}

/// Writes 0 if the reset has no beginning, else one more than the milliseconds from its beginning to its end.
fn put_from(bits: &mut BitWriter, reset: &Reset) {
    bits.number(reset.from.map_or(0, |from| time(reset.until).saturating_sub(time(from)).saturating_add(1)));
}

fn take_from(bits: &mut BitReader<'_>, until: Millis) -> Option<Millis> {
    let length: i64 = bits.small();
    (length > 0).then(|| Millis(until.0.saturating_sub(length - 1)))
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

/// Reads an id. `id` has the letters of the id before, and afterwards those of this one.
fn take_id(bits: &mut BitReader<'_>, id: &mut Vec<u8>) -> Option<ItemId> {
    id.truncate(bits.take(6) as usize);
    loop {
        match bits.take(6) {
            0 => return ItemId::parse(core::str::from_utf8(id).ok()?),
            place => id.push(*LETTERS.get(place as usize - 1)?),
        }
    }
}

/// Writes whether the review has details, its rating, and the details if it has them.
fn put_review(bits: &mut BitWriter, review: &Review, at: u64) {
    bits.put(review.is_thin().into(), 1);
    bits.put(number(&RATINGS, &review.rating), 2);
    if !review.is_thin() {
        bits.put((at % 1000) as u32, 10);
        bits.put(number(&CERTAINTIES, &review.certainty), 2);
        bits.put(number(&OCCASIONS, &review.occasion), 1);
        bits.number(review.took.into());
    }
}

/// `at` is the second, in milliseconds.
fn take_review(bits: &mut BitReader<'_>, item: ItemId, at: i64) -> Option<Review> {
    let is_thin = bits.flag();
    let rating = numbered(&RATINGS, bits.take(2))?;
    let mut review =
        Review { at: Millis(at), item, rating, certainty: None, took: 0, occasion: Occasion::Practice };
    if !is_thin {
        review.at.0 += i64::from(bits.take(10)).min(999);
        review.certainty = numbered(&CERTAINTIES, bits.take(2))?;
        review.occasion = numbered(&OCCASIONS, bits.take(1))?;
        review.took = bits.small();
    }
    Some(review)
}
