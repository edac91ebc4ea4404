//! Where in a recording a key point was covered or a filler said, by what a recogniser wrote down.

use dryrun_cues::Text;

use crate::phrases::Said;
use crate::wording::FILLERS;
use crate::{Coach, Place};

/// What a recogniser wrote down at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// Milliseconds of the recording before which none of it was said.
    pub from: u32,
    /// The words.
    pub text: String,
}

/// A place in a recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Milliseconds of the recording at which the passage begins that has it.
    pub from: u32,
    /// What is there.
    pub what: Heard,
}

/// What is heard in a recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// The words that show this key point first, by its index from 0.
    Point(usize),
    /// A filler, as it was written down.
    Filler(String),
}

impl Coach {
    /// The places of a recording: each key point that it covers, in the order of the prompt, then each filler in the order of
    /// the recording. None, where nothing was written down.
    #[must_use]
    pub fn spots(&self, passages: &[Passage]) -> Vec<Spot> {
        let (mut all, mut begins) = (String::new(), Vec::new());
        for passage in passages {
            begins.push((all.len(), passage.from));
            all.push_str(&passage.text);
            all.push(' ');
        }
        let text = Text::new(&all);
        let from = |place: &Place| {
            let before = begins.iter().rev().find(|(begin, _)| *begin <= place.start);
            before.map_or(0, |(_, from)| *from)
        };
        let points = self.points(&text).into_iter().enumerate().filter_map(|(at, point)| {
            point.shown_by.first().map(|place| Spot { from: from(place), what: Heard::Point(at) })
        });
        let said = Said::new(&all, &text);
        let filler = |place: &Place| Heard::Filler(said.written(place).to_owned());
        let fillers = said.places(FILLERS);
        points.chain(fillers.iter().map(|place| Spot { from: from(place), what: filler(place) })).collect()
    }
}
