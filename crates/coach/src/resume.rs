//! A line for a résumé from a story, in the reader's own words: what they did, what came of it in figures, with which
//! systems. Nothing is added, and nothing is put in other words.

use dryrun_bank::split_around;
use dryrun_cues::{Text, is_number};

use crate::phrases::Said;
use crate::{star, wording};

/// No more systems than this are named.
const MOST_SYSTEMS: usize = 4;
/// A story in four fields reads as four paragraphs: the third one says what was done, the fourth one what came of it.
const ACTION: usize = 2;
const RESULT: usize = 3;

/// What a story gives for a résumé.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResumeLine {
    /// The sentence that says what the reader did, as it stands in the story.
    pub sentence: String,
    /// The same from its verb on: `Moved the database first`.
    pub action: String,
    /// The sentence with the figure; empty if there's none, or if it is the same sentence.
    pub figure: String,
    /// Systems that the story names and that stand in neither sentence.
    pub systems: Vec<String>,
}

/// The line of a story; `None` if no sentence says what the reader did.
///
/// ```
/// use dryrun_coach::resume_line;
/// let story = "We lost orders at night.\n\nIt was mine to end.\n\nThen I moved the queue to Kafka. It held.\n\nWe used Helm. \
///              Losses fell from 40 a week to none.";
/// let line = resume_line(story).unwrap_or_default();
/// assert_eq!(line.sentence, "Then I moved the queue to Kafka.");
/// assert_eq!(line.action, "Moved the queue to Kafka.");
/// assert_eq!(line.figure, "Losses fell from 40 a week to none.");
/// assert_eq!(line.systems, ["Helm"]);
/// assert_eq!(resume_line("Everything was slow."), None);
/// ```
#[must_use]
pub fn resume_line(story: &str) -> Option<ResumeLine> {
    let paragraphs = paragraphs(story);
    let in_fields = |place: usize| paragraphs.get(place).copied().filter(|_| paragraphs.len() > RESULT);
    let done = |text| sentences(text).find_map(|sentence| Some((sentence, verb_in(sentence)?)));
    let (sentence, verb) = in_fields(ACTION).and_then(done).or_else(|| done(story))?;
    let action = capital(sentence.get(verb..)?);
    let has_number = |sentence: &&str| Text::new(sentence).words().any(|(word, _)| is_number(word));
    let figure = in_fields(RESULT)
        .and_then(|text| sentences(text).find(has_number))
        .or_else(|| result_with_number(story))
        .or_else(|| sentences(story).filter(has_number).last())
        .filter(|figure| *figure != sentence)
        .unwrap_or_default();
    let mut systems: Vec<String> = Vec::new();
    let text = Text::new(story);
    for place in wording::of(&Said::new(story, &text)).systems {
        let name = story.get(place).unwrap_or_default();
        let is_said = |text| split_around(text, name).is_some();
        if !is_said(sentence) && !is_said(figure) && !systems.iter().any(|known| known == name) {
            systems.push(name.to_owned());
        }
    }
    systems.truncate(MOST_SYSTEMS);
    Some(ResumeLine { sentence: sentence.to_owned(), action, figure: figure.to_owned(), systems })
}

/// Where the first verb begins of which the sentence says that I did it.
fn verb_in(sentence: &str) -> Option<usize> {
    let text = Text::new(sentence);
    let said = Said::new(sentence, &text);
    let place = star::parts(&said).action.into_iter().next()?;
    said.words().iter().rfind(|(_, word)| word.end == place.end).map(|(_, word)| word.start)
}

/// The first sentence with a number near the words of a result.
fn result_with_number(story: &str) -> Option<&str> {
    let text = Text::new(story);
    let number = star::parts(&Said::new(story, &text)).result_numbers.into_iter().next()?;
    let before = |end: &usize| *end <= number.start;
    let begin = ends(story).take_while(before).last().unwrap_or_default();
    story.get(begin..)?.get(..ends(story).find(|end| !before(end))? - begin).map(str::trim)
}

/// The sentences of a text.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    let pieces = ends(text).filter_map(move |end| text.get(core::mem::replace(&mut from, end)..end));
    pieces.map(str::trim).filter(|sentence| !sentence.is_empty())
}

/// Where each sentence ends: at the end of a line, or behind a sign that a blank follows. So `v1.27` is one word.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    let mut letters = text.char_indices().peekable();
    core::iter::from_fn(move || {
        while let Some((at, letter)) = letters.next() {
            let is_blank = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
            if letters.peek().is_none() || letter == '\n' || (matches!(letter, '.' | '!' | '?') && is_blank) {
                return Some(at + letter.len_utf8());
            }
        }
        None
    })
}

/// The text with a capital letter at its beginning.
fn capital(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// The parts between empty lines.
fn paragraphs(story: &str) -> Vec<&str> {
    let mut paragraphs = Vec::new();
    let mut rest = Some(story);
    while let Some(text) = rest {
        let (paragraph, behind) =
            split_around(text, "\n\n").map_or((text, None), |(one, more)| (one, Some(more)));
        paragraphs.extend((!paragraph.trim().is_empty()).then_some(paragraph));
        rest = behind;
    }
    paragraphs
}
