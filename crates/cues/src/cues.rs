//! Finds out whether a text covers a key point.

use core::ops::Range;

use crate::Text;
use crate::cue::Cue;

/// How many words apart two halves may begin.
const NEAR: usize = 20;

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

/// A place of a cue, in words.
#[derive(Clone, Copy)]
struct Place {
    first: usize,
    last: usize,
    cue: usize,
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
        let mut places: Vec<Place> = Vec::new();
        for (cue, sought) in self.0.iter().enumerate() {
            let found = sought.places(text).into_iter();
            places.extend(found.map(|(first, last)| Place { first, last, cue, is_half: sought.is_half }));
        }
        places.sort_unstable_by_key(|place| (place.first, place.is_half, place.cue));
        let found = |place: &Place| Some(Found { cue: place.cue, at: text.span(place.first, place.last)? });
        for (at, place) in places.iter().enumerate() {
            if !place.is_half {
                return found(place).into_iter().collect();
            }
            let before = places.iter().take(at).rev();
            let mut near = before.take_while(|other| other.first + NEAR >= place.first);
            if let Some(other) = near.find(|other| other.cue != place.cue && other.first != place.first) {
                return [other, place].into_iter().filter_map(found).collect();
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
