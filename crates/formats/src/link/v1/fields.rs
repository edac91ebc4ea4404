//! Fields after the body: whole bytes, each field with a tag and a length, in the order of their tags. If a program
//! does not know a field, its tag decides: the program skips it, or says that the link is newer.

use dryrun_quiz::Day;
use dryrun_reader::{About, Name, Title};

use crate::link::{Ended, LinkFault};

/// This bit is set in the tag of a field without which the rest would mean something else. No field of this program has
/// it.
const MUST_KNOW: u8 = 0x80;

/// The title of a set.
const TITLE: u8 = 1;
/// The author of a set.
const AUTHOR: u8 = 2;
/// When a session ended, and how long it took: a day and seconds, in three bytes each. Only behind answers.
const ENDED: u8 = 4;

/// What the fields say.
#[derive(Default)]
pub(super) struct Told {
    /// Title and author of the set.
    pub about: About,
    /// When the session ended.
    pub ended: Option<Ended>,
}

/// Adds the fields. What is empty gets none.
pub(super) fn write(about: &About, ended: Option<Ended>, body: &mut Vec<u8>) {
    put(TITLE, about.title.as_str().as_bytes(), body);
    put(AUTHOR, about.author.as_str().as_bytes(), body);
    if let Some(ended) = ended {
        let [_, day @ ..] = ended.day.number().to_be_bytes();
        let [_, seconds @ ..] = ended.seconds.to_be_bytes();
        put(ENDED, &[day, seconds].concat(), body);
    }
}

/// Adds a field of less than 128 bytes, so that its length takes one.
fn put(tag: u8, content: &[u8], body: &mut Vec<u8>) {
    if !content.is_empty() {
        body.extend([tag, content.len() as u8]);
        body.extend(content);
    }
}

/// Reads the fields. Those that are not known are skipped.
///
/// # Errors
/// When they do not follow the grammar, when a field is not as it is written, or when one must be known and is not.
pub(super) fn read(mut rest: &[u8], has_answers: bool) -> Result<Told, LinkFault> {
    let (mut told, mut least, mut must_know) = (Told::default(), 0, 0);
    while let Some((tag, after)) = rest.split_first() {
        let place = tag & !MUST_KNOW;
        let (content, behind) = content(after).filter(|_| place >= least).ok_or(LinkFault::Damaged)?;
        match *tag {
            TITLE => told.about.title = as_written(content, Title::clean, Title::as_str)?,
            AUTHOR => told.about.author = as_written(content, Name::clean, Name::as_str)?,
            ENDED if has_answers => told.ended = Some(ended(content).ok_or(LinkFault::Damaged)?),
            _ => {}
        }
        (rest, least) = (behind, place + 1);
        must_know |= tag & MUST_KNOW;
    }
    if must_know == 0 { Ok(told) } else { Err(LinkFault::Newer) }
}

/// A text that is not empty, and that cleaning leaves as it is.
fn as_written<T>(content: &[u8], clean: fn(&str) -> T, as_str: fn(&T) -> &str) -> Result<T, LinkFault> {
    let text = str::from_utf8(content).map_err(|_| LinkFault::Damaged)?;
    let clean = clean(text);
    if text.is_empty() || as_str(&clean) != text { Err(LinkFault::Damaged) } else { Ok(clean) }
}

fn ended(content: &[u8]) -> Option<Ended> {
    let &[first, second, third, high, middle, low] = content else { return None };
    let day = Day::numbered(u32::from_be_bytes([0, first, second, third]))?;
    Some(Ended { day, seconds: u32::from_be_bytes([0, high, middle, low]) })
}

/// Reads the length, and splits the content from the bytes after it. The length is one byte if it is below 128, else two
/// bytes with the highest bit set.
fn content(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (&first, rest) = bytes.split_first()?;
    if first < 0x80 {
        return rest.split_at_checked(first.into());
    }
    let (&second, rest) = rest.split_first()?;
    let length = usize::from(first & 0x7f) << 8 | usize::from(second);
    // One length is written in one way.
    if length < 0x80 { None } else { rest.split_at_checked(length) }
}
