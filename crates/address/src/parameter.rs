//! The parameters of an address, which follow its `?`. This is the only place that has their names and words.

use dryrun_bank::{Kind, Level, Track};
use dryrun_rehearsal::Length;

/// A parameter of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// `items=a,b`: these items, in this order.
    Items,
    /// `topic=a,b`: items of one of these topics.
    Topic,
    /// `track=lead`: items that are asked for one of these jobs.
    Track,
    /// `level=senior`: items of one of these levels.
    Level,
    /// `kind=order`: items of one of these kinds.
    Kind,
    /// `count=5`: at most this many items.
    Count,
    /// `only=missed`: items that the reader missed last time.
    Only,
    /// `mode=exam`: verdicts at the end.
    Mode,
    /// `minutes=20`: the exam ends by itself.
    Minutes,
    /// `day=2026-12-08`: the day of the interview.
    Day,
    /// `rounds=short`: how much of a mock interview.
    Rounds,
    /// `seed=7`: decides which items are drawn, and the order of their options.
    Seed,
    /// `title=On%20call`: the title of the set.
    Title,
    /// `by=Kim`: the person who made the set.
    By,
    /// `q=oom`: the text that is searched for in titles.
    Search,
    /// `texts=oom`: the text that is searched for in all words of the questions.
    Texts,
}

impl Parameter {
    /// All of them, in the order in which they are printed.
    pub const ALL: [Self; 16] = [
        Self::Items,
        Self::Topic,
        Self::Track,
        Self::Level,
        Self::Kind,
        Self::Count,
        Self::Only,
        Self::Mode,
        Self::Minutes,
        Self::Day,
        Self::Rounds,
        Self::Seed,
        Self::Title,
        Self::By,
        Self::Search,
        Self::Texts,
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
            Self::Day => "day",
            Self::Rounds => "rounds",
            Self::Seed => "seed",
            Self::Title => "title",
            Self::By => "by",
            Self::Search => "q",
            Self::Texts => "texts",
        }
    }

    /// Whether the parameter chooses items. The others say how the session asks them.
    #[must_use]
    pub const fn chooses_items(self) -> bool {
        matches!(self, Self::Items | Self::Topic | Self::Track | Self::Level | Self::Kind | Self::Count)
    }

    /// Whether its value is any text. Every other value is made of words and numbers.
    pub(crate) const fn is_text(self) -> bool {
        matches!(self, Self::Title | Self::By | Self::Search | Self::Texts)
    }

    /// The words that are allowed as its value; empty if other values are allowed too.
    #[must_use]
    pub fn words(self) -> Vec<&'static str> {
        match self {
            Self::Track => Track::ALL.iter().map(|track| Track::as_str(*track)).collect(),
            Self::Level => Level::ALL.iter().map(|level| Level::as_str(*level)).collect(),
            Self::Kind => Kind::ALL.iter().map(|kind| Kind::as_str(*kind)).collect(),
            Self::Only => vec![MISSED],
            Self::Mode => vec![mode(false), mode(true)],
            Self::Rounds => Length::ALL.iter().map(|length| length.as_str()).collect(),
            Self::Items
            | Self::Topic
            | Self::Count
            | Self::Minutes
            | Self::Day
            | Self::Seed
            | Self::Title
            | Self::By
            | Self::Search
            | Self::Texts => Vec::new(),
        }
    }
}

/// The value of `only`.
pub(crate) const MISSED: &str = "missed";

pub(crate) const fn mode(is_exam: bool) -> &'static str {
    if is_exam { "exam" } else { "practice" }
}
