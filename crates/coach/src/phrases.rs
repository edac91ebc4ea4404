//! Finds fixed phrases in what was said, word by word.

use dryrun_cues::Text;

use crate::Place;

/// The words of an answer, in small letters, with their places and as they were written.
pub(crate) struct Said<'a> {
    written: &'a str,
    words: Vec<(&'a str, Place)>,
}

impl<'a> Said<'a> {
    /// `text` was made from `written`.
    pub(crate) fn new(written: &'a str, text: &'a Text) -> Self {
        Self { written, words: text.words().collect() }
    }

    /// The words in order, in small letters, with their places.
    pub(crate) fn words(&self) -> &[(&'a str, Place)] {
        &self.words
    }

    /// What is written at a place.
    pub(crate) fn written(&self, place: &Place) -> &'a str {
        self.written.get(place.clone()).unwrap_or_default()
    }

    /// The place of each of these phrases, which are separated by commas and blanks; in order.
    pub(crate) fn places(&self, phrases: &'static str) -> Vec<Place> {
        let phrases: Vec<Vec<&str>> =
            phrases.split(", ").map(|phrase| phrase.split_ascii_whitespace().collect()).collect();
        let mut places = Vec::new();
        let mut rest = self.words.as_slice();
        while let Some((first, after)) = rest.split_first() {
            let longest = phrases.iter().filter(|phrase| begins(rest, phrase)).map(Vec::len).max();
            let last = longest.and_then(|count| rest.get(count.checked_sub(1)?));
            if let Some((_, last)) = last {
                places.push(first.1.start..last.end);
            }
            rest = rest.get(longest.unwrap_or_default().max(1)..).unwrap_or(after);
        }
        places
    }
}

/// Whether the words begin with the phrase.
fn begins(words: &[(&str, Place)], phrase: &[&str]) -> bool {
    words.len() >= phrase.len() && phrase.iter().zip(words).all(|(sought, (word, _))| sought == word)
}
