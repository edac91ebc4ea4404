//! Version 1: a line for each thing, in words.

use core::fmt::Write;

use super::{Exported, ImportFault};
use crate::calendar::{date_time, parse};
use crate::codes::{CERTAINTIES, OCCASIONS, RATINGS, named, word};
use dryrun_bank::ItemId;
use dryrun_memory::{Reset, Review};
use dryrun_quiz::Millis;
use dryrun_reader::{Name, Settings};

/// The most resets in a file.
const MOST_RESETS: usize = 500;

pub(super) fn write(file: &Exported, text: &mut String) {
    // Writing to text cannot fail.
    let _ = writeln!(text, "written {}", date_time(file.at));
    if !file.notes.name.is_empty() {
        let _ = writeln!(text, "reader {}", file.notes.name.as_str());
    }
    let _ = writeln!(text, "settings {}", file.notes.settings.write());
    for reset in file.log.resets() {
        let state = if reset.undone { "undone" } else { "holds" };
        let _ = write!(text, "reset {} {state}", date_time(reset.until));
        for item in &reset.items {
            let _ = write!(text, " {item}");
        }
        text.push('\n');
    }
    for review in file.log.stored() {
        let _ = writeln!(
            text,
            "{} {} {} {} {} {}",
            date_time(review.at),
            review.item,
            word(&RATINGS, &review.rating),
            word(&CERTAINTIES, &review.certainty),
            review.took,
            word(&OCCASIONS, &review.occasion),
        );
    }
}

/// Reads the lines. Each comes with its place in the file, from 1.
pub(super) fn read(lines: &mut dyn Iterator<Item = (usize, &str)>) -> Result<Exported, ImportFault> {
    let mut reading = Reading::default();
    for (at, line) in lines {
        reading.take(line).ok_or(ImportFault::Line(at))?;
    }
    Ok(reading.file)
}

/// What was read so far.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) file: Exported,
    resets: usize,
    /// The second and the item of the review before this one, because reviews must be in order.
    before: Option<(i64, ItemId)>,
}

impl Reading {
    /// Reads one line; `None` if version 1 never writes such a line.
    pub(super) fn take(&mut self, line: &str) -> Option<()> {
        let (what, rest) = line.split_once(' ').unwrap_or((line, ""));
        match what {
            "" => {}
            "written" => self.file.at = parse(rest)?,
            "reader" => self.file.notes.name = Name::clean(rest),
            "settings" => self.file.notes.settings = Settings::read(rest),
            "reset" => {
                let reset = reset(rest)?;
                self.resets += 1;
                (self.resets <= MOST_RESETS).then(|| self.file.log.reset(reset))?;
            }
            at => {
                let review = review(parse(at)?, rest)?;
                let place = (review.at.0 / 1000, review.item.clone());
                // In order, so that a hostile file costs no more time than another.
                self.before.replace(place.clone()).is_none_or(|before| before < place).then_some(())?;
                self.file.log.insert(review);
            }
        }
        Some(())
    }
}

fn reset(rest: &str) -> Option<Reset> {
    let mut words = rest.split(' ');
    let until = parse(words.next()?)?;
    let undone = match words.next()? {
        "undone" => true,
        "holds" => false,
        _ => return None,
    };
    let items = words.map(ItemId::parse).collect::<Option<Vec<_>>>()?;
    items.is_sorted().then_some(Reset { until, from: None, items, undone })
}

fn review(at: Millis, rest: &str) -> Option<Review> {
    let mut words = rest.split(' ');
    let review = Review {
        at,
        item: ItemId::parse(words.next()?)?,
        rating: named(&RATINGS, words.next()?)?,
        certainty: named(&CERTAINTIES, words.next()?)?,
        took: words.next()?.parse().ok()?,
        occasion: named(&OCCASIONS, words.next()?)?,
    };
    words.next().is_none().then_some(review)
}
