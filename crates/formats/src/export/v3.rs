//! Version 3: like version 2, and a line for each version of an answer to an open question.

use core::fmt::Write;

use super::v1::Reading;
use super::{Exported, ImportFault, v2};
use crate::calendar::{date_time, parse};
use dryrun_bank::ItemId;
use dryrun_quiz::Marks;
use dryrun_stories::Story;

/// The most versions of stories in a file: more than twice what a bank of 100 open questions keeps. Each one is compared with
/// all before it, so a hostile file takes no longer than this allows.
const MOST_STORIES: usize = 5_000;
/// What stands for no key points.
const NONE: &str = "-";

pub(super) fn write(file: &Exported, text: &mut String) {
    v2::write(file, text);
    let too_many = file.stories.iter().len().saturating_sub(MOST_STORIES);
    for story in file.stories.iter().skip(too_many) {
        let Story { at, item, text: answer, covered, guessed, points, millis } = story;
        // Writing to text cannot fail.
        let _ = write!(text, "story {} {item} ", date_time(*at));
        marks(*covered, text);
        marks(*guessed, text);
        let _ = write!(text, "{points} {millis}");
        if !answer.is_empty() {
            text.push(' ');
            escape(answer, text);
        }
        text.push('\n');
    }
}

/// Reads the lines. Each comes with its place in the file, from 1.
pub(super) fn read(lines: &mut dyn Iterator<Item = (usize, &str)>) -> Result<Exported, ImportFault> {
    let (mut reading, mut stories) = (Reading::default(), 0);
    for (at, line) in lines {
        let taken = match line.strip_prefix("story ") {
            Some(rest) if stories < MOST_STORIES => {
                stories += 1;
                story(rest).map(|story| reading.file.stories.insert(story))
            }
            Some(_) => None,
            None => v2::take(&mut reading, line),
        };
        taken.ok_or(ImportFault::Line(at))?;
    }
    Ok(reading.file)
}

fn story(rest: &str) -> Option<Story> {
    let mut words = rest.splitn(7, ' ');
    Some(Story {
        at: parse(words.next()?)?,
        item: ItemId::parse(words.next()?)?,
        covered: marked(words.next()?)?,
        guessed: marked(words.next()?)?,
        points: words.next()?.parse().ok()?,
        millis: words.next()?.parse().ok()?,
        text: words.next().map_or_else(|| Some(String::new()), unescape)?,
    })
}

/// The numbers of key points from 1, with commas between them, and a space behind.
fn marks(marks: Marks, text: &mut String) {
    let mut separator = "";
    for point in (0..32).filter(|point| marks.contains(*point)) {
        let _ = write!(text, "{separator}{}", point + 1);
        separator = ",";
    }
    *text += if separator.is_empty() { NONE } else { "" };
    text.push(' ');
}

fn marked(word: &str) -> Option<Marks> {
    let numbers = word.split(',').filter(|word| *word != NONE);
    let points = numbers.map(|number| number.parse::<u8>().ok()?.checked_sub(1).filter(|point| *point < 32));
    points.collect()
}

/// A text in one line: a backslash stands before what would end the line, and before a backslash.
fn escape(answer: &str, text: &mut String) {
    for letter in answer.chars() {
        match letter {
            '\\' => *text += "\\\\",
            '\n' => *text += "\\n",
            '\r' => *text += "\\r",
            other => text.push(other),
        }
    }
}

fn unescape(line: &str) -> Option<String> {
    let (mut text, mut letters) = (String::with_capacity(line.len()), line.chars());
    while let Some(letter) = letters.next() {
        text.push(match letter {
            '\\' => match letters.next()? {
                '\\' => '\\',
                'n' => '\n',
                'r' => '\r',
                _ => return None,
            },
            other => other,
        });
    }
    Some(text)
}
