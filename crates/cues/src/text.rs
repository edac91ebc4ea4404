//! A text that is stemmed once and then searched many times.

use core::ops::Range;

use crate::alike::are_alike;
use crate::fold;
use crate::sought::Sought;
use crate::stem::stem;

/// A text that is ready to be searched for cues.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(Vec<Word>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    /// In small letters.
    letters: String,
    stem: String,
    at: Range<usize>,
}

/// Whether a word, with its stem, is two words together: the stem of the first, and the second with its stem.
fn is_one((word, stem): (&str, &str), first: &str, (second, second_stem): (&str, &str)) -> bool {
    word.strip_prefix(first) == Some(second) || stem.strip_prefix(first) == Some(second_stem)
}

impl Text {
    /// Splits `text` into words and stems them.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let word = |(letters, at): fold::Written| Word { stem: stem(&letters), letters, at };
        Self(fold::words(text).into_iter().map(word).collect())
    }

    /// How many words it has.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The words in small letters, each with its place in bytes of the text as it was written, in the order of the
    /// text.
    pub fn words(&self) -> impl Iterator<Item = (&str, Range<usize>)> {
        self.0.iter().map(|word| (word.letters.as_str(), word.at.clone()))
    }

    /// The places of all numbers, in digits or as words, in bytes of the text as it was written, in order.
    pub fn numbers(&self) -> impl Iterator<Item = Range<usize>> {
        self.0.iter().filter(|word| fold::is_number(&word.letters)).map(|word| word.at.clone())
    }

    /// The stems of all words, in the order of the text.
    pub fn stems(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|word| word.stem.as_str())
    }

    /// The indexes of the words that are this one, in order. Each word is looked at: a sorted index would take more
    /// code than it saves time, because most answers have some hundred words.
    pub(crate) fn places(&self, sought: &Sought) -> Vec<usize> {
        let is_sought = |other: &Word| match sought {
            Sought::Number => fold::is_number(&other.letters),
            Sought::Word { word, stem } => other.stem == *stem || are_alike(word, &other.letters),
        };
        self.0.iter().enumerate().filter(|(_, other)| is_sought(other)).map(|(at, _)| at).collect()
    }

    /// The places where two words are written as one or one word as two: `failover` and `failed over`, `time-out` and
    /// `timeout`. Each is the indexes of the first and the last word. Recognisers of speech write both.
    pub(crate) fn joined(&self, sought: &[Sought]) -> Vec<(usize, usize)> {
        let words = self.0.iter().enumerate();
        match sought {
            [Sought::Word { word, stem }] => {
                let pairs = words.zip(self.0.iter().skip(1));
                let is_sought = |first: &Word, second: &Word| {
                    is_one((word, stem), &first.stem, (&second.letters, &second.stem))
                };
                let pairs = pairs.filter(|((_, first), second)| is_sought(first, second));
                pairs.map(|((at, _), _)| (at, at + 1)).collect()
            }
            [Sought::Word { stem: first, .. }, Sought::Word { word, stem }] => {
                let is_sought = |one: &Word| is_one((&one.letters, &one.stem), first, (word, stem));
                words.filter(|(_, one)| is_sought(one)).map(|(at, _)| (at, at)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The place from the beginning of the first word to the end of the last word, in bytes of the text.
    pub(crate) fn span(&self, first: usize, last: usize) -> Option<Range<usize>> {
        Some(self.0.get(first)?.at.start..self.0.get(last)?.at.end)
    }
}
