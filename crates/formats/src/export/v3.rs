//! Version 3: like version 2, and lines for each version of an answer to an open question, for what the reader prepares for, and
//! for their pauses.

use core::fmt::Write;

use super::v1::Reading;
use super::{Exported, ImportFault, v2};
use crate::calendar::{date_time, parse};
use dryrun_bank::ItemId;
use dryrun_quiz::{Marks, Millis};
use dryrun_reader::Goal;
use dryrun_stories::Story;

/// The most versions of stories in a file: more than twice what a bank of 100 open questions keeps. Each one is compared with
/// all before it, so a hostile file takes no longer than this allows.
const MOST_STORIES: usize = 5_000;
/// What stands for no key points.
const NONE: &str = "-";
/// What a pause was switched to.
const ON: &str = "on";
const OFF: &str = "off";

pub(super) fn write(file: &Exported, text: &mut String) {
    v2::write(file, text);
    // Writing to text cannot fail.
    if let Some(goal) = file.notes.goal {
        let _ = writeln!(text, "goal {}", goal.write());
    }
    for (at, is_on) in file.notes.pauses.switches() {
        let _ = writeln!(text, "pause {} {}", date_time(at), if is_on { ON } else { OFF });
    }
    let too_many = file.stories.iter().len().saturating_sub(MOST_STORIES);
    for story in file.stories.iter().skip(too_many) {
        let Story { at, item, text: answer, covered, guessed, points, millis } = story;
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
        let (what, rest) = line.split_once(' ').unwrap_or((line, ""));
        let taken = match what {
            "story" => {
                stories += 1;
                let story = story(rest).filter(|_| stories <= MOST_STORIES);
                story.map(|story| reading.file.stories.insert(story))
            }
            "goal" => {
                reading.file.notes.goal = Some(Goal::read(rest));
                Some(())
            }
            "pause" => switch(rest).map(|switch| reading.file.notes.pauses.add(switch)),
            _ => v2::take(&mut reading, line),
        };
        taken.ok_or(ImportFault::Line(at))?;
    }
    Ok(reading.file)
}

/// When a pause was switched on or off.
fn switch(rest: &str) -> Option<(Millis, bool)> {
    let (at, state) = rest.split_once(' ')?;
    let is_on = state == ON;
    let at = parse(at).filter(|at| at.0 >= 0 && (is_on || state == OFF))?;
    Some((at, is_on))
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
