//! The values of parameters: read into a link, and written out of one.

use dryrun_bank::{ItemId, Kind, Level, TopicId, Track};
use dryrun_quiz::{MOST_ITEMS, MOST_MINUTES, Pace};
use dryrun_reader::{Name, Title};
use dryrun_rehearsal::Length;

use crate::nearest::nearest;
use crate::parameter::{MISSED, mode};
use crate::{Names, Noun, Parameter, QuizLink, RouteFault, texts};

impl Parameter {
    /// Reads the value of a parameter into a link.
    pub(crate) fn read(
        self,
        value: &str,
        link: &mut QuizLink,
        names: &dyn Names,
        faults: &mut Vec<RouteFault>,
    ) {
        let query = &mut link.query;
        if self == Self::Title {
            link.about.title = Title::clean(value);
            return;
        }
        if self == Self::By {
            link.about.author = Name::clean(value);
            return;
        }
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
                // These are texts, and the last ones are no part of a set.
                Self::Title | Self::By | Self::Search | Self::Texts | Self::Rounds | Self::Day => {}
            }
        }
    }

    /// The value of a parameter as text; `None` if the link has none.
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
            Self::Title => told(link.about.title.as_str()),
            Self::By => told(link.about.author.as_str()),
            Self::Search | Self::Texts | Self::Rounds | Self::Day => None,
        }
    }

    /// Reads how much of a mock interview is asked for.
    pub(crate) fn length(self, value: &str, faults: &mut Vec<RouteFault>) -> Option<Length> {
        self.word(value, &Length::ALL, Length::as_str, faults)
    }

    /// The value that has this word as its name.
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

/// A text as the value of a parameter; `None` if it is empty.
fn told(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| texts::encoded(text))
}

const fn minutes_of(pace: Pace) -> Option<u16> {
    match pace {
        Pace::Practice => None,
        Pace::Exam { minutes } => minutes,
    }
}

/// Converts a number that was checked against a limit below 65,536.
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

/// The id that `given` names, made by `parse`. It is a fault if the bank has no such name.
pub(crate) fn named<T>(
    names: &dyn Names,
    noun: Noun,
    given: &str,
    parse: fn(&str) -> Option<T>,
    faults: &mut Vec<RouteFault>,
) -> Option<T> {
    let ids = names.ids(noun);
    if let Some(id) = parse(given).filter(|_| ids.contains(&given)) {
        return Some(id);
    }
    let nearest = nearest(given, ids);
    faults.push(RouteFault::Unknown { noun, given: given.to_owned(), nearest });
    None
}
