//! Finds out whether a text covers a key point.

use core::ops::Range;

use crate::Text;
use crate::cue::Cue;

/// How many words apart two halves may begin.
const NEAR: usize = 20;
/// The same, in an answer that is known to be about the question. It has a bound so that a long answer costs little.
const FAR: usize = 120;

/// The cues of one key point, each stemmed once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cues(Vec<Cue>);

/// A cue that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The cue, as an index into the cues of the point, from 0.
    pub cue: usize,
    /// Where it was found, in bytes of the text as it was written.
    pub at: Range<usize>,
}

/// A cue that begins at a word: the cue, its last word, and whether it is half a sign.
#[derive(Clone, Copy)]
struct Begun {
    cue: usize,
    last: usize,
    is_half: bool,
}

impl Cues {
    /// Makes cues from what the authors wrote. A cue without a word is never found. A cue that begins with `~` is
    /// half a sign: it takes two of them. `#` is any number.
    pub fn new<C: AsRef<str>>(cues: impl IntoIterator<Item = C>) -> Self {
        Self(cues.into_iter().map(|cue| Cue::new(cue.as_ref())).collect())
    }

    /// Finds the first words of the text that show that the point was covered: one cue, or two different halves that
    /// begin at different words, at most twenty words apart. Empty if the point was not covered.
    ///
    /// A cue of several words is found if its words are in the text in the same order, with at most two other words
    /// between them in total. A word is found in any of its forms.
    ///
    /// ```
    /// use dryrun_cues::{Cues, Text};
    /// let said = "We restored a full backup in 40 minutes.";
    /// let found = |cues: &[&str]| {
    ///     let found = Cues::new(cues).find(&Text::new(said));
    ///     found.into_iter().map(|found| &said[found.at]).collect::<Vec<_>>()
    /// };
    /// assert_eq!(found(&["sso", "restore backup"]), ["restored a full backup"]);
    /// assert_eq!(found(&["~restore"]), [""; 0]);
    /// assert_eq!(found(&["~restore", "~# minutes"]), ["restored", "40 minutes"]);
    /// ```
    #[must_use]
    pub fn find(&self, text: &Text) -> Vec<Found> {
        self.find_by(text, NEAR, Cue::places)
    }

    /// Like [`Cues::find`], but the halves may stand 120 words apart, and two words of a cue may be written as one, or
    /// one as two: `rollback` is found in `rolled back`. It's for a text that is about the question as a whole: in any
    /// other, words that are far apart mean little.
    #[must_use]
    pub fn find_far(&self, text: &Text) -> Vec<Found> {
        self.find_by(text, FAR, Cue::places_joined)
    }

    fn find_by(
        &self,
        text: &Text,
        reach: usize,
        places: fn(&Cue, &Text) -> Vec<(usize, usize)>,
    ) -> Vec<Found> {
        // By the word at which they begin, so that nothing has to be sorted.
        let mut begun: Vec<Vec<Begun>> = vec![Vec::new(); text.count()];
        for (cue, sought) in self.0.iter().enumerate() {
            for (first, last) in places(sought, text) {
                if let Some(begun) = begun.get_mut(first) {
                    begun.push(Begun { cue, last, is_half: sought.is_half });
                }
            }
        }
        let found = |first: usize, Begun { cue, last, .. }: &Begun| {
            Some(Found { cue: *cue, at: text.span(first, *last)? })
        };
        for (first, here) in begun.iter().enumerate() {
            if let Some(sign) = here.iter().find(|begun| !begun.is_half) {
                return found(first, sign).into_iter().collect();
            }
            let before = || {
                let near = begun.iter().enumerate().take(first).skip(first.saturating_sub(reach)).rev();
                near.flat_map(|(at, begun)| begun.iter().map(move |begun| (at, begun)))
            };
            let pair = here.iter().find_map(|half| {
                let (at, other) = before().find(|(_, other)| other.cue != half.cue)?;
                Some([found(at, other)?, found(first, half)?])
            });
            if let Some(pair) = pair {
                return pair.into();
            }
        }
        Vec::new()
    }

    /// Whether the text covers the point.
    #[must_use]
    pub fn are_in(&self, text: &Text) -> bool {
        !self.find(text).is_empty()
    }
}
