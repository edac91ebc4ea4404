//! A text that is stemmed once and then searched many times.

use core::ops::Range;

use crate::alike::{BEGINNING, are_alike, is_comparable};
use crate::fold;
use crate::sought::Sought;
use crate::stem::stem;

/// A text that is ready to be searched for cues.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    words: Vec<Word>,
    /// The indexes of all words, sorted by stem and then by index.
    by_stem: Vec<usize>,
    /// The indexes of the words that are compared by trigrams, sorted by their letters and then by index.
    by_letters: Vec<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    /// In small letters.
    letters: String,
    stem: String,
    at: Range<usize>,
}

impl Text {
    /// Splits `text` into words and stems them.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let word = |(letters, at): fold::Written| Word { stem: stem(&letters), letters, at };
        let words: Vec<Word> = fold::words(text).into_iter().map(word).collect();
        let sorted = |indexes: &mut Vec<usize>, key: fn(&Word) -> &str| {
            indexes.sort_unstable_by_key(|at| (words.get(*at).map(key), *at));
        };
        let mut by_stem: Vec<usize> = (0..words.len()).collect();
        sorted(&mut by_stem, |word| &word.stem);
        let comparable = words.iter().enumerate().filter(|(_, word)| is_comparable(&word.letters));
        let mut by_letters: Vec<usize> = comparable.map(|(at, _)| at).collect();
        sorted(&mut by_letters, |word| &word.letters);
        Self { words, by_stem, by_letters }
    }

    /// How many words it has.
    #[must_use]
    pub fn count(&self) -> usize {
        self.words.len()
    }

    /// The words in small letters, each with its place in bytes of the text as it was written, in the order of the
    /// text.
    pub fn words(&self) -> impl Iterator<Item = (&str, Range<usize>)> {
        self.words.iter().map(|word| (word.letters.as_str(), word.at.clone()))
    }

    /// The places of all numbers, in digits or as words, in bytes of the text as it was written, in order.
    pub fn numbers(&self) -> impl Iterator<Item = Range<usize>> {
        self.words.iter().filter(|word| fold::is_number(&word.letters)).map(|word| word.at.clone())
    }

    /// The stems of all words, in the order of the text.
    pub fn stems(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.stem.as_str())
    }

    /// The indexes of the words that are this one, in order.
    pub(crate) fn places(&self, sought: &Sought) -> Vec<usize> {
        let Sought::Word { word, stem } = sought else {
            let numbers = self.words.iter().enumerate().filter(|(_, word)| fold::is_number(&word.letters));
            return numbers.map(|(at, _)| at).collect();
        };
        let mut places = self.equal(&self.by_stem, stem, |word| &word.stem).to_vec();
        if let Some(beginning) = word.get(..BEGINNING).filter(|_| is_comparable(word)) {
            let mut same: Option<(&str, bool)> = None;
            for at in self
                .equal(&self.by_letters, beginning, |word| word.letters.get(..BEGINNING).unwrap_or_default())
            {
                let Some(other) = self.words.get(*at).filter(|other| other.stem != *stem) else { continue };
                let is_same = match same {
                    Some((letters, is_same)) if letters == other.letters => is_same,
                    Some(_) | None => are_alike(word, &other.letters),
                };
                same = Some((&other.letters, is_same));
                if is_same {
                    places.push(*at);
                }
            }
            places.sort_unstable();
        }
        places
    }

    /// The part of a sorted list of indexes whose words have this key.
    fn equal<'a>(&self, sorted: &'a [usize], sought: &str, key: fn(&Word) -> &str) -> &'a [usize] {
        let of = |at: &usize| self.words.get(*at).map(key);
        let begin = sorted.partition_point(|at| of(at) < Some(sought));
        let rest = sorted.get(begin..).unwrap_or_default();
        let count = rest.partition_point(|at| of(at) <= Some(sought));
        rest.get(..count).unwrap_or_default()
    }

    /// The place from the beginning of the first word to the end of the last word, in bytes of the text.
    pub(crate) fn span(&self, first: usize, last: usize) -> Option<Range<usize>> {
        Some(self.words.get(first)?.at.start..self.words.get(last)?.at.end)
    }
}
