//! A text that is stemmed once and then searched many times.

use core::ops::Range;

use crate::fold;

/// A text that is ready to be searched for cues.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    words: Vec<Word>,
    /// The indexes of all words, sorted by stem and then by index.
    by_stem: Vec<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    stem: String,
    at: Range<usize>,
}

impl Text {
    /// Splits `text` into words and stems them.
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

    /// The stems of all words, in the order of the text.
    pub fn stems(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.stem.as_str())
    }

    pub(crate) fn stem(&self, at: usize) -> Option<&str> {
        Some(self.words.get(at)?.stem.as_str())
    }

    /// The indexes of the words with this stem, in order.
    pub(crate) fn places(&self, stem: &str) -> &[usize] {
        let begin = self.by_stem.partition_point(|at| self.stem(*at) < Some(stem));
        let places = self.by_stem.get(begin..).unwrap_or_default();
        let count = places.iter().take_while(|at| self.stem(**at) == Some(stem)).count();
        places.get(..count).unwrap_or_default()
    }

    /// The place from the beginning of the first word to the end of the last word, in bytes of the text.
    pub(crate) fn span(&self, first: usize, last: usize) -> Option<Range<usize>> {
        Some(self.words.get(first)?.at.start..self.words.get(last)?.at.end)
    }
}
