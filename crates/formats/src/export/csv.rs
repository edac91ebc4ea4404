//! Tables for a spreadsheet. Nothing reads this again, so it has no version.

use core::fmt::Write;

use crate::calendar::date_time;
use crate::codes::{CERTAINTIES, OCCASIONS, RATINGS, word};
use dryrun_memory::Log;

/// A row, as RFC 4180 describes it: what has a comma, a quotation mark or a line break in it stands in quotation marks.
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, since others may have typed it.
#[must_use]
pub fn csv_row(cells: &[&str]) -> String {
    let mut row = String::new();
    for (place, cell) in cells.iter().enumerate() {
        if place > 0 {
            row.push(',');
        }
        let is_quoted = cell.contains([',', '"', '\r', '\n']);
        if is_quoted {
            row.push('"');
        }
        if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            row.push('\'');
        }
        for letter in cell.chars() {
            if letter == '"' {
                row.push('"');
            }
            row.push(letter);
        }
        if is_quoted {
            row.push('"');
        }
    }
    row + "\r\n"
}

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
