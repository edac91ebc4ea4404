//! Whether an answer goes round in circles: its last part says in the same words what it said before.

use dryrun_cues::Text;

use crate::language::is_common;
use crate::phrases::Said;
use crate::{Point, language};

/// The last part has so many words that carry meaning.
const LAST: usize = 30;
/// Before it there are at least as many, and no more than so many are looked at: a round is not longer.
const MOST_BEFORE: usize = 240;
/// So many of each hundred different words of the last part were said before. docs/coach.md says what real answers have.
const SHARE: usize = 75;
/// Words with fewer letters carry little meaning.
const LEAST_LETTERS: usize = 4;
/// No more than so many bytes at the end are looked at, so that a letter costs the same in a long answer.
const MOST_BYTES: usize = 6_000;

/// How many of each hundred different words in the last part of an answer were in it before; `None` where it's too short to
/// say, or not in English sentences: code and lists repeat their words for good reasons.
#[must_use]
pub fn repeated(answer: &str) -> Option<usize> {
    let (_, stems) = last_part(end_of(answer))?;
    let (before, last) = stems.split_at_checked(stems.len().checked_sub(LAST)?)?;
    let before = before.get(before.len().saturating_sub(MOST_BEFORE)..)?;
    if before.len() < LAST {
        return None;
    }
    let mut different: Vec<&String> = last.iter().collect();
    different.sort_unstable();
    different.dedup();
    let again = different.iter().filter(|word| before.contains(word)).count();
    Some(again * 100 / different.len().max(1))
}

/// Whether the last part of an answer repeats the words of the parts before, and covers no key point that they don't.
/// `points` are those of the whole answer, as [`crate::Review`] has them; they are only asked for where words repeat.
pub fn goes_in_circles(answer: &str, points: impl FnOnce() -> Vec<Point>) -> bool {
    if repeated(answer).is_none_or(|share| share < SHARE) {
        return false;
    }
    let skipped = answer.len() - end_of(answer).len();
    let begin = last_part(end_of(answer)).map_or(0, |(begin, _)| skipped + begin);
    let is_new = |point: &Point| point.shown_by.iter().any(|place| place.end > begin);
    !points().iter().any(is_new)
}

/// The end of an answer, from a word on.
fn end_of(answer: &str) -> &str {
    let from = answer.len().saturating_sub(MOST_BYTES);
    let Some(from) = (from..=answer.len()).find(|at| answer.is_char_boundary(*at)) else { return answer };
    let rest = answer.get(from..).unwrap_or_default();
    if from == 0 { rest } else { rest.split_once(' ').map_or(rest, |(_, rest)| rest) }
}

/// Where the last part begins, in bytes, and the stems of all words that carry meaning.
fn last_part(answer: &str) -> Option<(usize, Vec<String>)> {
    let text = Text::new(answer);
    if !language::is_english(&Said::new(answer, &text)) {
        return None;
    }
    let is_meant = |word: &str| word.len() >= LEAST_LETTERS && !is_common(word);
    let words = text.words().zip(text.stems());
    let meant: Vec<_> = words.filter(|((word, _), _)| is_meant(word)).collect();
    let begin = meant.get(meant.len().checked_sub(LAST)?).map_or(0, |((_, at), _)| at.start);
    Some((begin, meant.into_iter().map(|(_, stem)| stem.to_owned()).collect()))
}
