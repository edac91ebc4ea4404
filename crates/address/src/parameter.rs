//! The parameters of an address: what stands after its `?`. Each is read, written and named here and nowhere else.

use dryrun_bank::{ItemId, Kind, Level, TopicId, Track};
use dryrun_quiz::{MOST_ITEMS, MOST_MINUTES, Pace};

use crate::fault::nearest;
use crate::names::named;
use crate::{Names, Noun, QuizLink, RouteFault};

/// A parameter of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// `items=a,b`: these, in this order.
    Items,
    /// `topic=a,b`: of one of these topics.
    Topic,
    /// `track=lead`: asked for one of these jobs.
    Track,
    /// `level=senior`: of one of these levels.
    Level,
    /// `kind=order`: of one of these kinds.
    Kind,
    /// `count=5`: at most so many.
    Count,
    /// `only=missed`: what the reader missed last time.
    Only,
    /// `mode=exam`: verdicts at the end.
    Mode,
    /// `minutes=20`: the exam ends by itself.
    Minutes,
    /// `seed=7`: what decides the draw and the order of options.
    Seed,
}

impl Parameter {
    /// All of them, in the order in which they are printed.
    pub const ALL: [Self; 10] = [
        Self::Items,
        Self::Topic,
        Self::Track,
        Self::Level,
        Self::Kind,
        Self::Count,
        Self::Only,
        Self::Mode,
        Self::Minutes,
        Self::Seed,
    ];

    /// Its name in an address.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Items => "items",
            Self::Topic => "topic",
            Self::Track => "track",
            Self::Level => "level",
            Self::Kind => "kind",
            Self::Count => "count",
            Self::Only => "only",
            Self::Mode => "mode",
            Self::Minutes => "minutes",
            Self::Seed => "seed",
        }
    }

    /// Whether it chooses items; the others are about a session.
    #[must_use]
    pub const fn chooses_items(self) -> bool {
        matches!(self, Self::Items | Self::Topic | Self::Track | Self::Level | Self::Kind | Self::Count)
    }

    /// The words that it can be, where it is one of a few.
    #[must_use]
    pub fn words(self) -> Vec<&'static str> {
        match self {
            Self::Track => Track::ALL.iter().map(|track| Track::as_str(*track)).collect(),
            Self::Level => Level::ALL.iter().map(|level| Level::as_str(*level)).collect(),
            Self::Kind => Kind::ALL.iter().map(|kind| Kind::as_str(*kind)).collect(),
            Self::Only => vec![MISSED],
            Self::Mode => vec![mode(false), mode(true)],
            Self::Items | Self::Topic | Self::Count | Self::Minutes | Self::Seed => Vec::new(),
        }
    }

    /// Takes its value into a link.
    pub(crate) fn read(
        self,
        value: &str,
        link: &mut QuizLink,
        names: &dyn Names,
        faults: &mut Vec<RouteFault>,
    ) {
        let query = &mut link.query;
        for word in value.split(',').map(str::trim).filter(|word| !word.is_empty()) {
            match self {
                Self::Items => add(&mut query.items, named(names, Noun::Item, word, ItemId::parse, faults)),
                Self::Topic => {
                    add(&mut query.topics, named(names, Noun::Topic, word, TopicId::parse, faults))
                }
                Self::Track => add(&mut query.tracks, self.word(word, Track::ALL, Track::as_str, faults)),
                Self::Level => add(&mut query.levels, self.word(word, Level::ALL, Level::as_str, faults)),
                Self::Kind => add(&mut query.kinds, self.word(word, Kind::ALL, Kind::as_str, faults)),
                Self::Count => query.count = self.number(word, 1, MOST_ITEMS.into(), faults).map(small),
                Self::Only => link.only_missed = self.word(word, &[()], |()| MISSED, faults).is_some(),
                Self::Mode => {
                    let is_exam = self.word(word, &[false, true], mode, faults) == Some(true);
                    let minutes = minutes_of(link.pace);
                    link.pace = if is_exam { Pace::Exam { minutes } } else { Pace::Practice };
                }
                Self::Minutes => {
                    let minutes = self.number(word, 1, MOST_MINUTES.into(), faults).map(small);
                    link.pace = Pace::Exam { minutes };
                }
                Self::Seed => link.seed = self.number(word, 0, u32::MAX, faults),
            }
        }
    }

    /// Its value in a link; `None` where the link has none.
    pub(crate) fn write(self, link: &QuizLink) -> Option<String> {
        let query = &link.query;
        match self {
            Self::Items => joined(query.items.iter().map(ItemId::as_str)),
            Self::Topic => joined(query.topics.iter().map(TopicId::as_str)),
            Self::Track => joined(query.tracks.iter().map(|track| Track::as_str(*track))),
            Self::Level => joined(query.levels.iter().map(|level| Level::as_str(*level))),
            Self::Kind => joined(query.kinds.iter().map(|kind| Kind::as_str(*kind))),
            Self::Count => query.count.map(|count| count.to_string()),
            Self::Only => link.only_missed.then(|| MISSED.to_owned()),
            Self::Mode => link.pace.is_exam().then(|| mode(true).to_owned()),
            Self::Minutes => minutes_of(link.pace).map(|minutes| minutes.to_string()),
            Self::Seed => link.seed.map(|seed| seed.to_string()),
        }
    }

    /// The value that a word names.
    fn word<T: Copy>(
        self,
        given: &str,
        all: &[T],
        as_str: fn(T) -> &'static str,
        faults: &mut Vec<RouteFault>,
    ) -> Option<T> {
        let found = all.iter().copied().find(|&value| as_str(value) == given);
        if found.is_none() {
            let nearest = nearest(given, all.iter().map(|&value| as_str(value)));
            faults.push(RouteFault::Word { parameter: self, given: given.to_owned(), nearest });
        }
        found
    }

    fn number(self, given: &str, least: u32, most: u32, faults: &mut Vec<RouteFault>) -> Option<u32> {
        let number = given.parse().ok().filter(|number| (least..=most).contains(number));
        if number.is_none() {
            faults.push(RouteFault::Number { parameter: self, given: given.to_owned(), least, most });
        }
        number
    }
}

/// The value of `only`.
const MISSED: &str = "missed";

const fn mode(is_exam: bool) -> &'static str {
    if is_exam { "exam" } else { "practice" }
}

const fn minutes_of(pace: Pace) -> Option<u16> {
    match pace {
        Pace::Practice => None,
        Pace::Exam { minutes } => minutes,
    }
}

/// A number that was held to a limit below 65,536.
fn small(number: u32) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

fn add<T: PartialEq>(list: &mut Vec<T>, value: Option<T>) {
    list.extend(value.filter(|value| !list.contains(value)));
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> Option<String> {
    let words: Vec<&str> = words.collect();
    (!words.is_empty()).then(|| words.join(","))
}
