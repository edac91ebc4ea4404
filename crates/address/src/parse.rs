//! Text in, route out.

use dryrun_bank::{DrillId, ItemId, PageId, TopicId, Track, split_around};
use dryrun_quiz::{Day, Pace};
use dryrun_reader::Goal;
use dryrun_rehearsal::{Length, LoopQuery};
use percent_encoding::percent_decode_str;

use crate::mend::mended;
use crate::nearest::nearest;
use crate::value::named;
use crate::{Names, Noun, Parameter, QuizLink, Route, RouteFault, Search, packed, texts};

/// Where an address can lead, by the word after `#/`. `Route` has the same pages; a test goes through all.
pub const PAGES: &[&str] = &[
    "start",
    "practise",
    "quiz",
    "due",
    "daily",
    "set",
    "challenge",
    "shared",
    "result",
    "mock",
    "aloud",
    "stories",
    "loop",
    "library",
    "compare",
    "job",
    "topic",
    "browse",
    "item",
    "worksheet",
    "advent",
    "drills",
    "drill",
    "guide",
    "plan",
    "you",
    "progress",
    "settings",
    "data",
    "help",
];

/// How many words of an address are corrected.
const MOST_MISTAKES: usize = 3;

impl Route {
    /// The route that a fragment like `#/quiz?topic=kubernetes` names. An address that is not right as it stands is
    /// mended first; `mend.rs` lists what is undone.
    ///
    /// # Errors
    /// When a part of it is not known: with the first such part, and the known word that is spelt most like it.
    pub fn parse(fragment: &str, names: &dyn Names) -> Result<Self, RouteFault> {
        let mut found = Self::parse_all(fragment, names);
        if !found.as_ref().is_ok_and(Self::is_whole)
            && let Some(meant) = mended(fragment)
        {
            found = Self::parse_all(&meant, names);
        }
        found.map_err(|faults| faults.into_iter().next().unwrap_or_else(unreadable))
    }

    /// Like [`Route::parse`], but takes the address as it stands, and reports every part that is not known: for the
    /// bank, whose authors can correct it.
    ///
    /// # Errors
    /// One fault for each part that is not known. The list is never empty.
    pub fn parse_all(fragment: &str, names: &dyn Names) -> Result<Self, Vec<RouteFault>> {
        let (rest, mut texts) = texts::taken(fragment);
        // Where it decodes to no text it names no place, and the fault shows it as it stands.
        let decoded = percent_decode_str(&rest).decode_utf8().unwrap_or(rest.as_str().into());
        // If all of the address was encoded, its texts show only now.
        let (rest, more) = texts::taken(&decoded);
        texts.extend(more);
        let text = rest.trim_start_matches('#').trim_start_matches('/');
        if let Some(route) = packed::parse(text) {
            return Ok(route);
        }
        let mut parser = Parser { names, texts, length: Length::Full, interview: None, faults: Vec::new() };
        let route = parser.route(text);
        match route {
            Some(route) if parser.faults.is_empty() => Ok(route),
            _ => Err(parser.faults),
        }
    }

    /// The route that was meant by a fragment with typing mistakes: each word that is not known is replaced by the one
    /// that is spelt most like it. `None` if that leads nowhere either.
    #[must_use]
    pub fn corrected(fragment: &str, names: &dyn Names) -> Option<Self> {
        let mut text = fragment.to_owned();
        for _ in 0..MOST_MISTAKES {
            let (given, nearest) = match Self::parse(&text, names) {
                Ok(route) => return Some(route),
                Err(fault) => fault.spelling()?,
            };
            let (before, after) = split_around(&text, &given).filter(|_| given != nearest)?;
            text = [before, &nearest, after].concat();
        }
        Self::parse(&text, names).ok()
    }

    /// Whether no part of a payload is missing. It may still be damaged.
    fn is_whole(&self) -> bool {
        if let Self::PinnedSet(payload) | Self::Challenge(payload) | Self::Shared(payload) = self {
            packed::is_whole(payload)
        } else {
            true
        }
    }
}

/// A fault of the whole address, not of one parameter.
fn unreadable() -> RouteFault {
    RouteFault::Page { given: String::new(), nearest: String::new() }
}

struct Parser<'a> {
    names: &'a dyn Names,
    /// The parameters whose value is any text, decoded.
    texts: Vec<(Parameter, String)>,
    /// How much of a mock interview is asked for.
    length: Length,
    /// The day of the interview of a plan.
    interview: Option<Day>,
    faults: Vec<RouteFault>,
}

impl Parser<'_> {
    fn route(&mut self, text: &str) -> Option<Route> {
        let (path, parameters) = text.split_once('?').unwrap_or((text, ""));
        let path = path.trim_end_matches('/');
        let (page, rest) = path.split_once('/').unwrap_or((path, ""));
        let takes = match page {
            "quiz" | "practise" => Takes::Session,
            "browse" | "worksheet" => Takes::Set,
            "library" => Takes::Search,
            "loop" => Takes::Loop,
            "plan" => Takes::Plan,
            _ => Takes::Nothing,
        };
        let texts = std::mem::take(&mut self.texts);
        let link = self.parameters(parameters, &texts, takes);
        match (page, rest) {
            ("", "") => Some(Route::Home),
            ("start", "") => Some(Route::Start),
            ("practise", "") => Some(Route::Practise(link)),
            ("quiz", "") => Some(Route::Quiz(link)),
            ("due", "") => Some(Route::Due),
            ("daily", "") => Some(Route::Daily(None)),
            ("daily", date) => self.day(date).map(|day| Route::Daily(Some(day))),
            ("result", "") => Some(Route::Result),
            ("mock", "") => Some(Route::Mock),
            ("aloud", "") => Some(Route::aloud()),
            ("stories", "") => Some(Route::Stories),
            ("loop", half) => self.looped(&link, half, path),
            ("library", "") => {
                let search = |(parameter, typed): (_, String)| Search {
                    in_texts: parameter == Parameter::Texts && !typed.is_empty(),
                    typed,
                };
                Some(Route::Library(texts.into_iter().next().map(search).unwrap_or_default()))
            }
            ("compare", "") => Some(Route::Compare),
            ("job", id) => self.named(Noun::Job, id, Track::parse).map(Route::Job),
            ("topic", id) => self.named(Noun::Topic, id, TopicId::parse).map(Route::Topic),
            ("browse", "") => Some(Route::Browse(link.query)),
            ("worksheet", "") => Some(Route::Worksheet(link.query)),
            ("item", id) => self.named(Noun::Item, id, ItemId::parse).map(Route::Item),
            ("advent", "") => Some(Route::Advent),
            ("drills", "") => Some(Route::Drills),
            ("drill", id) => self.named(Noun::Drill, id, DrillId::parse).map(Route::Drill),
            ("guide", "") => Some(Route::Guide),
            ("guide", id) => self.named(Noun::GuidePage, id, PageId::parse).map(Route::GuidePage),
            ("plan", "") => Some(self.planned(&link)),
            ("you", "") => Some(Route::You),
            ("progress", "") => Some(Route::Progress),
            ("settings", "") => Some(Route::Settings),
            ("data", "") => Some(Route::Data),
            ("help", "") => Some(Route::Help),
            _ => {
                let nearest = nearest(page, PAGES.iter().copied());
                // What a page that does not exist takes is nobody's question.
                self.faults = vec![RouteFault::Page { given: path.to_owned(), nearest }];
                None
            }
        }
    }

    /// A mock interview: for the first of the jobs and levels, if there are several.
    fn looped(&mut self, link: &QuizLink, half: &str, path: &str) -> Option<Route> {
        let job = link.query.tracks.first().copied().unwrap_or(Track::Engineer);
        let level = link.query.levels.first().copied();
        let (seed, usual) = (link.seed, LoopQuery::of(job, self.length));
        let query = LoopQuery { seed, level: level.unwrap_or(usual.level), ..usual };
        let number = half.parse().ok().filter(|number: &u16| *number > 0);
        if number.is_none() && !half.is_empty() {
            self.faults.push(RouteFault::Page { given: path.to_owned(), nearest: "loop".to_owned() });
        }
        Some(Route::Loop(query, number))
    }

    /// A plan from another device, for the first of the jobs; without a word of it, the reader's own.
    fn planned(&self, link: &QuizLink) -> Route {
        let job = link.query.tracks.first().copied();
        let minutes = if let Pace::Exam { minutes } = link.pace { minutes } else { None };
        let goal = Goal { job, day: self.interview, minutes };
        if goal == Goal::default() { Route::Plan } else { Route::SentPlan(goal) }
    }

    fn named<T>(&mut self, noun: Noun, given: &str, parse: fn(&str) -> Option<T>) -> Option<T> {
        named(self.names, noun, given, parse, &mut self.faults)
    }

    fn day(&mut self, given: &str) -> Option<Day> {
        let day = Day::parse(given);
        if day.is_none() {
            self.faults.push(RouteFault::Date { given: given.to_owned() });
        }
        day
    }

    fn parameters(&mut self, text: &str, texts: &[(Parameter, String)], takes: Takes) -> QuizLink {
        let mut link = QuizLink::default();
        let mut given = Vec::new();
        let texts = texts.iter().map(|(parameter, text)| (parameter.name(), text.as_str()));
        for (name, value) in pairs(text).chain(texts) {
            let known = Parameter::ALL.into_iter().filter(|parameter| takes.takes(*parameter));
            match known.clone().find(|parameter| parameter.name() == name) {
                Some(parameter) => given.push((parameter, value)),
                None => {
                    let nearest = nearest(name, known.clone().map(Parameter::name));
                    let given = name.to_owned();
                    self.faults.push(RouteFault::Parameter { given, nearest, known: known.collect() });
                }
            }
        }
        // In the order of `ALL`, so that minutes come after the mode that they belong to.
        for parameter in Parameter::ALL {
            for (_, value) in given.iter().filter(|(other, _)| *other == parameter) {
                if parameter == Parameter::Minutes && takes == Takes::Session && !link.pace.is_exam() {
                    self.faults.push(RouteFault::MinutesWithoutExam);
                }
                if parameter == Parameter::Day {
                    self.interview = self.day(value);
                } else if parameter == Parameter::Rounds {
                    self.length = parameter.length(value, &mut self.faults).unwrap_or(self.length);
                } else {
                    parameter.read(value, &mut link, self.names, &mut self.faults);
                }
            }
        }
        link
    }
}

/// Names and values of parameters.
fn pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// Which parameters a page takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Nothing,
    /// The parameters that choose items.
    Set,
    /// The parameters that choose items, and those of a session.
    Session,
    /// The text that is searched for.
    Search,
    /// The parameters of a mock interview.
    Loop,
    /// What somebody prepares for.
    Plan,
}

impl Takes {
    const fn takes(self, parameter: Parameter) -> bool {
        match self {
            Self::Nothing => false,
            Self::Set => parameter.chooses_items(),
            Self::Session => !matches!(
                parameter,
                Parameter::Search | Parameter::Texts | Parameter::Rounds | Parameter::Day
            ),
            Self::Search => matches!(parameter, Parameter::Search | Parameter::Texts),
            Self::Plan => matches!(parameter, Parameter::Track | Parameter::Minutes | Parameter::Day),
            Self::Loop => {
                matches!(parameter, Parameter::Track | Parameter::Level | Parameter::Rounds | Parameter::Seed)
            }
        }
    }
}
