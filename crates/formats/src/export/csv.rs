//! Reviews for a spreadsheet. Nothing reads this again, so it has no version.

use core::fmt::Write;

use crate::calendar::date_time;
use crate::codes::{CERTAINTIES, OCCASIONS, RATINGS, word};
use dryrun_memory::Log;

/// The reviews that no reset hides, a row for each, as RFC 4180 describes it.
#[must_use]
pub fn csv(log: &Log) -> String {
    let mut text = String::from("at,item,rating,certainty,milliseconds,session\r\n");
    for review in log.iter() {
        // Writing to text cannot fail.
        let _ = write!(
            text,
            "{},{},{},{},{},{}\r\n",
            date_time(review.at),
            review.item,
            word(&RATINGS, &review.rating),
            review.certainty.map_or("", |certainty| word(&CERTAINTIES, &Some(certainty))),
            review.took,
            word(&OCCASIONS, &review.occasion),
        );
    }
    text
}
