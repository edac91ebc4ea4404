//! A text that is looked through many times, and stemmed once.

use core::ops::Range;

use crate::fold;

/// A text, ready to be looked through for cues.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    words: Vec<Word>,
    /// Every place in `words`, sorted by the stem that stands there, then by place.
    by_stem: Vec<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    stem: String,
    at: Range<usize>,
}

impl Text {
    /// Folds and stems the words of `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let stemmer = fold::stemmer();
        let words: Vec<Word> = fold::words(text)
            .into_iter()
            .map(|(word, at)| Word { stem: fold::stem(&stemmer, &word), at })
            .collect();
        let mut by_stem: Vec<usize> = (0..words.len()).collect();
        by_stem.sort_by_key(|at| (words.get(*at).map(|word| word.stem.as_str()), *at));
        Self { words, by_stem }
    }

    /// The stems in the order of the text.
    pub fn stems(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.stem.as_str())
    }

    pub(crate) fn stem(&self, at: usize) -> Option<&str> {
        Some(self.words.get(at)?.stem.as_str())
    }

    /// The places of a stem, in order.
    pub(crate) fn places(&self, stem: &str) -> &[usize] {
        let begin = self.by_stem.partition_point(|at| self.stem(*at) < Some(stem));
        let places = self.by_stem.get(begin..).unwrap_or_default();
        let count = places.iter().take_while(|at| self.stem(**at) == Some(stem)).count();
        places.get(..count).unwrap_or_default()
    }

    /// From the beginning of the first word to the end of the last, in bytes of the text.
    pub(crate) fn span(&self, first: usize, last: usize) -> Option<Range<usize>> {
        Some(self.words.get(first)?.at.start..self.words.get(last)?.at.end)
    }
}
