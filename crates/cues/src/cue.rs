//! Reads one cue as its author wrote it, and finds its places in a text.

use crate::Text;
use crate::sought::Sought;

/// How many other words may be between the words of a cue, in total.
const STRANGERS: usize = 2;

/// One cue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cue {
    words: Vec<Sought>,
    /// Whether it takes two of these to show that the point was covered.
    pub(crate) is_half: bool,
}

impl Cue {
    /// Reads `restore test`, `~backup` or `from # to #`.
    pub(crate) fn new(cue: &str) -> Self {
        let (is_half, cue) = cue.strip_prefix('~').map_or((false, cue), |rest| (true, rest));
        let words = cue.split_ascii_whitespace().flat_map(Sought::read).collect();
        Self { words, is_half }
    }

    /// Every place of the cue in the text, as the indexes of its first and its last word, in order. A cue without
    /// words has none.
    pub(crate) fn places(&self, text: &Text) -> Vec<(usize, usize)> {
        let Some((head, rest)) = self.words.split_first() else { return Vec::new() };
        let mut places: Vec<(usize, usize)> = text.places(head).into_iter().map(|at| (at, at)).collect();
        for sought in rest {
            if places.is_empty() {
                break;
            }
            let next = text.places(sought);
            // The nearest word is always the best choice, because it leaves the most room for the words that follow.
            places = places
                .into_iter()
                .filter_map(|(first, last)| {
                    let nearest = next.get(next.partition_point(|at| *at <= last))?;
                    (*nearest < first + self.words.len() + STRANGERS).then_some((first, *nearest))
                })
                .collect();
        }
        places
    }

    /// Like [`Cue::places`], with those where two words are written as one or one word as two; not in order.
    pub(crate) fn places_joined(&self, text: &Text) -> Vec<(usize, usize)> {
        let mut places = self.places(text);
        places.extend(text.joined(&self.words));
        places
    }
}
