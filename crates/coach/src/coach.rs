//! A prompt that is ready to review answers, and what it says of one.

use dryrun_bank::{Prompt, Style};
use dryrun_cues::{Cues, Found, Text};

use crate::phrases::Said;
use crate::{Place, Remark, Star, language, markup, remark, seconds_to_say, star, wording};

/// An answer is about the question if it surely covers so many of each hundred key points. Answers to other prompts
/// cover 8 on average, answers to the prompt itself 60.
const ON_TOPIC: usize = 25;

/// A prompt that is ready to review answers. Making one takes longer than a review, so keep it while the reader
/// writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coach {
    points: Vec<Cues>,
    is_story: bool,
    minutes: u8,
}

/// What the coach says of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// Each key point of the prompt, in its order.
    pub points: Vec<Point>,
    /// The parts of a story, if the prompt asks for one.
    pub star: Option<Star>,
    /// How many words the answer has.
    pub words: usize,
    /// How long it takes to say, in seconds.
    pub seconds: usize,
    /// What else there is to say, the weightiest first.
    pub remarks: Vec<Remark>,
}

/// Whether the answer covers a key point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// The words that show it, in the order of the answer; empty if the point was missed.
    pub shown_by: Vec<Place>,
}

impl Point {
    /// Whether the answer covers the point.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        !self.shown_by.is_empty()
    }
}

impl Review {
    /// The key points that were missed, as indexes from 0, in the order of the prompt.
    pub fn missed(&self) -> impl Iterator<Item = usize> {
        self.points.iter().enumerate().filter(|(_, point)| !point.is_covered()).map(|(at, _)| at)
    }
}

impl Coach {
    /// Prepares the cues of a prompt.
    #[must_use]
    pub fn new(prompt: &Prompt) -> Self {
        Self {
            points: prompt.points.iter().map(|point| Cues::new(&point.cues)).collect(),
            is_story: prompt.style == Style::Behavioral,
            minutes: prompt.minutes,
        }
    }

    /// Which key points a text covers, in the order of the prompt. If it surely covers enough of them, it is about this
    /// question, and the others need less evidence: halves of a sign count from further apart.
    #[must_use]
    pub fn points(&self, text: &Text) -> Vec<Point> {
        let point = |found: Vec<Found>| Point { shown_by: found.into_iter().map(|found| found.at).collect() };
        let mut points: Vec<Point> = self.points.iter().map(|cues| point(cues.find(text))).collect();
        let sure = points.iter().filter(|point| point.is_covered()).count();
        if sure * 100 >= points.len() * ON_TOPIC {
            for (missed, cues) in points.iter_mut().zip(&self.points).filter(|(point, _)| !point.is_covered())
            {
                *missed = point(cues.find_far(text));
            }
        }
        points
    }

    /// Reviews an answer, whatever it is. The work grows with the length of the answer times the number of cues:
    /// 50,000 characters take some milliseconds.
    #[must_use]
    pub fn review(&self, answer: &str) -> Review {
        let (plain, tags) = markup::without_tags(answer);
        let text = Text::new(&plain);
        let said = Said::new(&plain, &text);
        let words = text.count();
        let star = self.is_story.then(|| star::parts(&said));
        let seen = remark::Seen {
            text: &text,
            tags,
            is_english: language::is_english(&said),
            star: star.as_ref(),
            wording: wording::of(&said),
            minutes: self.minutes,
        };
        Review {
            points: self.points(&text),
            words,
            seconds: seconds_to_say(words),
            remarks: seen.remarks(),
            star,
        }
    }
}
