//! Finds cues in a text.

use core::ops::Range;

use crate::Text;
use crate::fold;

/// How many other words may be between the words of a cue, in total.
const STRANGERS: usize = 2;

/// The cues of one key point, each stemmed once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cues(Vec<Vec<String>>);

/// A cue that was found, which shows that the point was covered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The cue, as an index into the cues of the point, from 0.
    pub cue: usize,
    /// Where it was found, in bytes of the text as it was written.
    pub at: Range<usize>,
}

impl Cues {
    /// Makes cues from what the authors wrote. A cue without a word is never found.
    pub fn new<C: AsRef<str>>(cues: impl IntoIterator<Item = C>) -> Self {
        let stemmer = fold::stemmer();
        let stems = |cue: C| {
            let words = fold::words(cue.as_ref()).into_iter();
            words.map(|(word, _)| fold::stem(&stemmer, &word)).collect()
        };
        Self(cues.into_iter().map(stems).collect())
    }

    /// Finds the first place in the text that shows that the point was covered; `None` if the point was not
    /// covered.
    ///
    /// A cue of several words is found if the stems of its words are in the text in the same order, with at most
    /// two other words between them in total.
    ///
    /// ```
    /// use dryrun_cues::{Cues, Text};
    /// let cues = Cues::new(["restore test", "sso"]);
    /// let said = "We restored a full backup, tested monthly.";
    /// assert_eq!(cues.find(&Text::new(said)).map(|found| &said[found.at]), None);
    /// let said = "We have a restore that is tested monthly.";
    /// assert_eq!(cues.find(&Text::new(said)).map(|found| &said[found.at]), Some("restore that is tested"));
    /// ```
    #[must_use]
    pub fn find(&self, text: &Text) -> Option<Found> {
        let found = self.0.iter().enumerate().filter_map(|(cue, stems)| {
            let (first, last) = place(stems, text)?;
            Some((first, Found { cue, at: text.span(first, last)? }))
        });
        found.min_by_key(|(first, _)| *first).map(|(_, found)| found)
    }
}

/// The first place of a cue in the text, as the indexes of its first and its last word.
fn place(stems: &[String], text: &Text) -> Option<(usize, usize)> {
    let (head, rest) = stems.split_first()?;
    text.places(head).iter().find_map(|first| {
        let end = first + stems.len() + STRANGERS;
        // The nearest word is always the best choice, because it leaves the most room for the words that follow.
        let last = rest.iter().try_fold(*first, |at, stem| {
            (at + 1..end).find(|next| text.stem(*next) == Some(stem.as_str()))
        })?;
        Some((*first, last))
    })
}
