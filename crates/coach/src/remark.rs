//! What the coach has to say beside the key points.

use dryrun_cues::Text;

use crate::pace::most_words;
use crate::wording::Wording;
use crate::{Part, Place, Star};

/// With fewer words, an answer is short: the bank's weak answers have 40 to 90, the strong ones 120 to 250.
const SHORT: usize = 90;
/// An answer may have one word of a kind in so many.
const HEDGE_IN: usize = 50;
const FILLER_IN: usize = 60;
/// With fewer, nothing is said.
const LEAST: usize = 3;
/// How many words of a general kind are allowed for each system that is named.
const GENERAL: usize = 2;

/// Something to say about an answer. Each remark has the places of the words on which it rests, where it rests on
/// words that are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// There are no words.
    Empty,
    /// These are no English sentences. Cues are in English, so that points may be missed that are there.
    NotEnglish,
    /// HTML was pasted; its tags were left out.
    Markup(Vec<Place>),
    /// The answer is shorter than the bank's weak ones.
    Short {
        /// How many words it has.
        words: usize,
        /// How many it should have.
        least: usize,
    },
    /// Nobody can say so much in the prompt's minutes.
    Long {
        /// How many words it has.
        words: usize,
        /// How many can be said.
        most: usize,
    },
    /// A story without this part.
    Missing(Part),
    /// There is a result, and no number near it. The places are those of the result.
    NoNumberInResult(Vec<Place>),
    /// There is no number in the answer.
    NoNumber,
    /// A story of what “we” did; an interviewer asks what “I” did.
    We {
        /// Every “we”, “us” and “our”.
        we: Vec<Place>,
        /// Every “I”, “me” and “my”; fewer.
        i: Vec<Place>,
    },
    /// General words, and hardly a system that is named.
    General {
        /// The general words.
        general: Vec<Place>,
        /// The systems that are named.
        systems: Vec<Place>,
    },
    /// Many words that take back what is said: “maybe”, “kind of”.
    Hedges(Vec<Place>),
    /// Many words that say nothing: “basically”, “you know”.
    Fillers(Vec<Place>),
}

/// What was seen in an answer.
pub(crate) struct Seen<'a> {
    pub(crate) text: &'a Text,
    pub(crate) tags: Vec<Place>,
    pub(crate) is_english: bool,
    pub(crate) star: Option<&'a Star>,
    pub(crate) wording: Wording,
    pub(crate) minutes: u8,
}

impl Seen<'_> {
    pub(crate) fn remarks(self) -> Vec<Remark> {
        let words = self.text.count();
        if words == 0 {
            return vec![Remark::Empty];
        }
        let mut remarks = Vec::new();
        if !self.tags.is_empty() {
            remarks.push(Remark::Markup(self.tags));
        }
        let most = most_words(self.minutes);
        if words > most {
            remarks.push(Remark::Long { words, most });
        }
        if !self.is_english {
            // What follows would be said of English words that are not there.
            remarks.push(Remark::NotEnglish);
            return remarks;
        }
        if words < SHORT {
            remarks.push(Remark::Short { words, least: SHORT });
        }
        let has_numbers = self.text.numbers().next().is_some();
        if let Some(star) = self.star {
            remarks.extend(star.missing().map(Remark::Missing));
            if has_numbers && !star.result.is_empty() && star.result_numbers.is_empty() {
                remarks.push(Remark::NoNumberInResult(star.result.clone()));
            }
        }
        if !has_numbers {
            remarks.push(Remark::NoNumber);
        }
        let Wording { i, we, hedges, fillers, general, systems } = self.wording;
        if self.star.is_some() && we.len() >= LEAST && we.len() > i.len() {
            remarks.push(Remark::We { we, i });
        }
        if general.len() >= LEAST && general.len() > GENERAL * systems.len() {
            remarks.push(Remark::General { general, systems });
        }
        let many =
            |places: &[Place], in_words: usize| places.len() >= LEAST && places.len() * in_words > words;
        if many(&hedges, HEDGE_IN) {
            remarks.push(Remark::Hedges(hedges));
        }
        if many(&fillers, FILLER_IN) {
            remarks.push(Remark::Fillers(fillers));
        }
        remarks
    }
}
