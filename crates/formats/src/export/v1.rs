//! One reader's progress as a file that people can read: what is exported, and what is imported again.
//! docs/saved.md has the grammar.

use core::fmt::{self, Write};

use super::calendar::{date_time, parse};
use super::envelope::CHECKSUM;
use super::notes::Notes;
use dryrun_bank::ItemId;
use dryrun_memory::{Log, Occasion, Reset, Review};
use dryrun_quiz::{Certainty, Millis, Rating};
use dryrun_reader::{Name, Settings};

/// The first line, before the version.
const TITLE: &str = "Dryrun progress, version ";
/// The version that this build writes, and the newest that it reads.
const VERSION: u32 = 1;
/// The most bytes that are looked at: some 120,000 reviews.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;
/// The most resets in a file.
const MOST_RESETS: usize = 500;

const ABOUT: &str =
    "# What was answered in Dryrun, one line for each answer: when (UTC), which question, how it came out,
# how sure the reader was (\"-\": not asked), milliseconds, kind of session.
# Dryrun reads this file under \"Your data\". The last line has a checksum of all lines before it, so please
# change nothing. The times and ratings are yours: any spreadsheet takes the CSV from the same page.
";

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exported {
    /// When it was written.
    pub at: Millis,
    /// Reviews and resets.
    pub log: Log,
    /// The reader's name and settings.
    pub notes: Notes,
}

/// Why a file is refused. Nothing of it is taken then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportFault {
    /// It is larger than any export.
    TooLarge,
    /// It is none of ours.
    Foreign,
    /// A newer version wrote it.
    Newer,
    /// Its end is missing.
    Cut,
    /// It is not as it was written.
    Changed,
    /// A line is not what an export has, though the checksum fits.
    Line(usize),
}

impl fmt::Display for ImportFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "This file is larger than any progress that Dryrun writes (8 MB). Nothing was taken from it.",
            Self::Foreign => "This is not a file of Dryrun's progress: it does not begin with \u{201c}Dryrun progress\u{201d}. Nothing was taken from it.",
            Self::Newer => "A newer version of Dryrun wrote this file. Load this page again to update, then import it. Nothing was taken from it.",
            Self::Cut => "The end of this file is missing: it was not copied or downloaded whole. Nothing was taken from it; export it again.",
            Self::Changed => "This file is not as it was written: its checksum does not fit. Nothing was taken from it; export it again.",
            Self::Line(line) => return write!(f, "Line {line} of this file is nothing that Dryrun writes. Nothing was taken from it."),
        })
    }
}

impl Exported {
    /// The file.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = format!("{TITLE}{VERSION}\n{ABOUT}written {}\n", date_time(self.at));
        if !self.notes.name.is_empty() {
            put(&mut text, format_args!("reader {}\n", self.notes.name.as_str()));
        }
        put(&mut text, format_args!("settings {}\n", self.notes.settings.write()));
        for reset in self.log.resets() {
            let state = if reset.undone { "undone" } else { "holds" };
            put(&mut text, format_args!("reset {} {state}", date_time(reset.until)));
            reset.items.iter().for_each(|item| put(&mut text, format_args!(" {item}")));
            text.push('\n');
        }
        let mut count = 0;
        for review in self.log.stored() {
            count += 1;
            let (at, how) = (date_time(review.at), words(review));
            put(
                &mut text,
                format_args!("{at} {} {} {} {} {}\n", review.item, how.0, how.1, review.took, how.2),
            );
        }
        let checksum = CHECKSUM.checksum(text.as_bytes());
        put(&mut text, format_args!("end {count} {checksum:08x}\n"));
        text
    }

    /// What a file holds. Ends of lines may have changed on the way, and lines after the last be empty.
    ///
    /// # Errors
    /// With what is wrong with it, for the reader.
    pub fn read(text: &str) -> Result<Self, ImportFault> {
        if text.len() > MOST_BYTES {
            return Err(ImportFault::TooLarge);
        }
        let text = trimmed(text);
        let version = text.strip_prefix(TITLE).ok_or(ImportFault::Foreign)?;
        let version = version.lines().next().and_then(|version| version.trim_end().parse::<u32>().ok());
        let (lines, end) = text.rsplit_once('\n').ok_or(ImportFault::Cut)?;
        let lines = lines.strip_suffix('\r').unwrap_or(lines);
        let mut end = end.strip_prefix("end ").ok_or(ImportFault::Cut)?.split(' ');
        let count = end.next().and_then(|count| count.parse::<usize>().ok()).ok_or(ImportFault::Cut)?;
        let checksum = end.next().filter(|sum| sum.len() == 8).ok_or(ImportFault::Cut)?;
        let mut digest = CHECKSUM.digest();
        lines.split('\r').for_each(|part| digest.update(part.as_bytes()));
        digest.update(b"\n");
        if format!("{:08x}", digest.finalize()) != checksum {
            return Err(ImportFault::Changed);
        }
        match version {
            Some(VERSION) => {}
            Some(_) => return Err(ImportFault::Newer),
            None => return Err(ImportFault::Foreign),
        }
        let mut file = Self::default();
        let mut resets = 0;
        let mut before = None;
        for (at, line) in lines.lines().enumerate().skip(1) {
            let known = file.take(line, &mut resets, &mut before);
            known.ok_or(ImportFault::Line(at + 1))?;
        }
        if file.log.stored().len() == count { Ok(file) } else { Err(ImportFault::Changed) }
    }

    /// Takes in a line; `None` where no version wrote it.
    fn take(&mut self, line: &str, resets: &mut usize, before: &mut Option<(i64, ItemId)>) -> Option<()> {
        let (what, rest) = line.split_once(' ').unwrap_or((line, ""));
        match what {
            "#" | "" => {}
            "written" => self.at = parse(rest)?,
            "reader" => self.notes.name = Name::clean(rest),
            "settings" => self.notes.settings = Settings::read(rest),
            "reset" => {
                *resets += 1;
                let mut words = rest.split(' ');
                let until = parse(words.next()?)?;
                let undone = match words.next()? {
                    "undone" => true,
                    "holds" => false,
                    _ => return None,
                };
                let items = words.map(ItemId::parse).collect::<Option<Vec<_>>>()?;
                let fits = *resets <= MOST_RESETS && items.is_sorted();
                fits.then(|| self.log.reset(Reset { until, items, undone }))?;
            }
            at => {
                let review = review(parse(at)?, rest)?;
                let place = (review.at.0 / 1000, review.item.clone());
                // In order, so that a hostile file costs no more time than another.
                before.replace(place.clone()).is_none_or(|before| before < place).then_some(())?;
                self.log.insert(review);
            }
        }
        Some(())
    }
}

/// Without what copying leaves at either end. Not more of it: a file of nothing but spaces is hostile.
fn trimmed(mut text: &str) -> &str {
    const SPACE: [char; 5] = ['\u{feff}', '\n', '\r', ' ', '\t'];
    for _ in 0..64 {
        text = text.strip_prefix(SPACE).unwrap_or(text);
        text = text.strip_suffix(SPACE).unwrap_or(text);
    }
    text
}

/// Writing to text cannot fail.
fn put(text: &mut String, words: fmt::Arguments<'_>) {
    let _ = text.write_fmt(words);
}

const RATINGS: [(Rating, &str); 4] =
    [(Rating::Again, "again"), (Rating::Hard, "hard"), (Rating::Good, "good"), (Rating::Easy, "easy")];
const CERTAINTIES: [(Option<Certainty>, &str); 4] = [
    (None, "-"),
    (Some(Certainty::Guess), "guess"),
    (Some(Certainty::Unsure), "unsure"),
    (Some(Certainty::Sure), "sure"),
];
const OCCASIONS: [(Occasion, &str); 2] = [(Occasion::Practice, "practice"), (Occasion::Exam, "exam")];

fn word<T: PartialEq>(words: &[(T, &'static str)], value: &T) -> &'static str {
    words.iter().find(|(other, _)| other == value).map_or("", |(_, word)| *word)
}

fn value<T: Copy>(words: &[(T, &'static str)], word: &str) -> Option<T> {
    words.iter().find(|(_, other)| *other == word).map(|(value, _)| *value)
}

/// Rating, certainty and kind of session.
fn words(review: &Review) -> (&'static str, &'static str, &'static str) {
    (
        word(&RATINGS, &review.rating),
        word(&CERTAINTIES, &review.certainty),
        word(&OCCASIONS, &review.occasion),
    )
}

fn review(at: Millis, rest: &str) -> Option<Review> {
    let mut words = rest.split(' ');
    let review = Review {
        at,
        item: ItemId::parse(words.next()?)?,
        rating: value(&RATINGS, words.next()?)?,
        certainty: value(&CERTAINTIES, words.next()?)?,
        took: words.next()?.parse().ok()?,
        occasion: value(&OCCASIONS, words.next()?)?,
    };
    words.next().is_none().then_some(review)
}

/// Reviews for a spreadsheet, after RFC 4180.
#[must_use]
pub fn csv(log: &Log) -> String {
    let mut text = String::from("at,item,rating,certainty,milliseconds,session\r\n");
    for review in log.iter() {
        let (rating, certainty, session) = words(review);
        let certainty = if certainty == "-" { "" } else { certainty };
        let at = date_time(review.at);
        put(
            &mut text,
            format_args!("{at},{},{rating},{certainty},{},{session}\r\n", review.item, review.took),
        );
    }
    text
}
