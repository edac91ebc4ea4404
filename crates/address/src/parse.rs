//! Text in, route out.

use percent_encoding::percent_decode_str;

use super::fault::nearest;
use super::{QuizLink, Route, RouteFault, SESSION_PARAMETERS, SET_PARAMETERS, packed};
use dryrun_bank::{Bank, DrillId, ItemId, Kind, Level, PageId, TopicId, Track};
use dryrun_quiz::{Day, MOST_ITEMS, MOST_MINUTES, Pace, SetQuery};

const PAGES: &[&str] = &[
    "practise",
    "quiz",
    "daily",
    "set",
    "challenge",
    "shared",
    "result",
    "browse",
    "item",
    "worksheet",
    "drills",
    "drill",
    "guide",
    "progress",
    "settings",
    "data",
    "help",
];

impl Route {
    /// The route that a fragment like `#/quiz?topic=kubernetes` names.
    ///
    /// # Errors
    /// When some part of it means nothing; the fault names the part and the nearest that does.
    pub fn parse(fragment: &str, bank: &Bank) -> Result<Self, RouteFault> {
        // Where it decodes to no text it names no place, and the fault shows it as it stands.
        let text = percent_decode_str(fragment).decode_utf8().unwrap_or(fragment.into());
        let text = text.trim_start_matches('#').trim_start_matches('/');
        if let Some(route) = packed::parse(text) {
            return Ok(route);
        }
        let (path, parameters) = text.split_once('?').unwrap_or((text, ""));
        let (page, rest) =
            path.trim_end_matches('/').split_once('/').unwrap_or((path.trim_end_matches('/'), ""));
        match (page, rest) {
            ("", "") => no_parameters(Self::Home, parameters),
            ("practise", "") => quiz(parameters, bank).map(Self::Practise),
            ("result", "") => no_parameters(Self::Result, parameters),
            ("progress", "") => no_parameters(Self::Progress, parameters),
            ("settings", "") => no_parameters(Self::Settings, parameters),
            ("data", "") => no_parameters(Self::Data, parameters),
            ("help", "") => no_parameters(Self::Help, parameters),
            ("quiz", "") => quiz(parameters, bank).map(Self::Quiz),
            ("daily", "") => no_parameters(Self::Daily(None), parameters),
            ("daily", date) => {
                let day =
                    Day::parse(date).ok_or_else(|| bad_value("daily", date, "a date like 2026-11-20"))?;
                no_parameters(Self::Daily(Some(day)), parameters)
            }
            ("browse", "") => set(parameters, bank).map(Self::Browse),
            ("worksheet", "") => set(parameters, bank).map(Self::Worksheet),
            ("item", id) => item(id, bank).map(Self::Item),
            ("drills", "") => no_parameters(Self::Drills, parameters),
            ("drill", id) => drill(id, bank).map(Self::Drill),
            ("guide", "") => no_parameters(Self::Guide, parameters),
            ("guide", id) => guide_page(id, bank).map(Self::GuidePage),
            _ => Err(RouteFault::Path {
                given: path.to_owned(),
                nearest: nearest(page, PAGES.iter().copied()),
            }),
        }
    }
}

fn pairs(parameters: &str) -> impl Iterator<Item = (&str, &str)> {
    parameters
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

fn no_parameters(route: Route, parameters: &str) -> Result<Route, RouteFault> {
    match pairs(parameters).next() {
        None => Ok(route),
        Some((name, _)) => Err(unknown_parameter(name, &[SET_PARAMETERS, SESSION_PARAMETERS].concat())),
    }
}

fn unknown_parameter(given: &str, known: &[&str]) -> RouteFault {
    RouteFault::Parameter { given: given.to_owned(), nearest: nearest(given, known.iter().copied()) }
}

fn set(parameters: &str, bank: &Bank) -> Result<SetQuery, RouteFault> {
    let mut query = SetQuery::default();
    for (name, value) in pairs(parameters) {
        if !set_parameter(&mut query, name, value, bank)? {
            return Err(unknown_parameter(name, SET_PARAMETERS));
        }
    }
    Ok(query)
}

fn quiz(parameters: &str, bank: &Bank) -> Result<QuizLink, RouteFault> {
    let mut link = QuizLink::default();
    let mut minutes = None;
    let mut exam = false;
    for (name, value) in pairs(parameters) {
        match name {
            "only" => link.only_missed = one_of(name, value, &["missed"]).map(|_| true)?,
            "mode" => exam = one_of(name, value, &["practice", "exam"])? == "exam",
            "minutes" => minutes = Some(number(name, value, MOST_MINUTES)?),
            "seed" => {
                link.seed =
                    Some(value.parse().map_err(|_| bad_value(name, value, "a number up to 4294967295"))?)
            }
            _ if set_parameter(&mut link.query, name, value, bank)? => {}
            _ => return Err(unknown_parameter(name, &[SET_PARAMETERS, SESSION_PARAMETERS].concat())),
        }
    }
    if minutes.is_some() && !exam {
        return Err(bad_value("mode", "practice", "exam (only an exam has minutes)"));
    }
    if exam {
        link.pace = Pace::Exam { minutes };
    }
    Ok(link)
}

/// Takes a parameter that chooses items; false when it is another one.
fn set_parameter(query: &mut SetQuery, name: &str, value: &str, bank: &Bank) -> Result<bool, RouteFault> {
    for word in value.split(',').map(str::trim).filter(|word| !word.is_empty()) {
        match name {
            "items" => add(&mut query.items, item(word, bank)?),
            "topic" => add(&mut query.topics, topic(word, bank)?),
            "track" => add(&mut query.tracks, label(name, word, Track::ALL, Track::as_str)?),
            "level" => add(&mut query.levels, label(name, word, Level::ALL, Level::as_str)?),
            "kind" => add(&mut query.kinds, label(name, word, Kind::ALL, Kind::as_str)?),
            "count" => query.count = Some(number(name, word, MOST_ITEMS)?),
            _ => return Ok(false),
        }
    }
    Ok(SET_PARAMETERS.contains(&name))
}

fn add<T: PartialEq>(list: &mut Vec<T>, value: T) {
    if !list.contains(&value) {
        list.push(value);
    }
}

fn item(given: &str, bank: &Bank) -> Result<ItemId, RouteFault> {
    bank.item(given).map(|item| item.id.clone()).ok_or_else(|| RouteFault::Item {
        given: given.to_owned(),
        nearest: nearest(given, bank.items().iter().map(|item| item.id.as_str())),
    })
}

fn drill(given: &str, bank: &Bank) -> Result<DrillId, RouteFault> {
    bank.drill(given).map(|drill| drill.id.clone()).ok_or_else(|| RouteFault::Drill {
        given: given.to_owned(),
        nearest: nearest(given, bank.drills().iter().map(|drill| drill.id.as_str())),
    })
}

fn guide_page(given: &str, bank: &Bank) -> Result<PageId, RouteFault> {
    bank.page(given).map(|page| page.id.clone()).ok_or_else(|| RouteFault::GuidePage {
        given: given.to_owned(),
        nearest: nearest(given, bank.pages().iter().map(|page| page.id.as_str())),
    })
}

fn topic(given: &str, bank: &Bank) -> Result<TopicId, RouteFault> {
    let topics = bank.topics();
    topics.iter().find(|topic| topic.id.as_str() == given).map(|topic| topic.id.clone()).ok_or_else(|| {
        bad_value("topic", given, &nearest(given, topics.iter().map(|topic| topic.id.as_str())))
    })
}

fn label<T: Copy>(
    name: &str,
    given: &str,
    all: &[T],
    as_str: fn(T) -> &'static str,
) -> Result<T, RouteFault> {
    let found = all.iter().copied().find(|&value| as_str(value) == given);
    found.ok_or_else(|| bad_value(name, given, &nearest(given, all.iter().map(|&value| as_str(value)))))
}

fn one_of<'a>(name: &str, given: &str, words: &[&'a str]) -> Result<&'a str, RouteFault> {
    let found = words.iter().copied().find(|&word| word == given);
    found.ok_or_else(|| bad_value(name, given, &nearest(given, words.iter().copied())))
}

fn number(name: &str, given: &str, most: u16) -> Result<u16, RouteFault> {
    let parsed =
        given.parse::<u64>().map_err(|_| bad_value(name, given, &format!("a number from 1 to {most}")))?;
    match u16::try_from(parsed) {
        Ok(number) if (1..=most).contains(&number) => Ok(number),
        _ => {
            Err(bad_value(name, given, if parsed == 0 { "1".to_owned() } else { most.to_string() }.as_str()))
        }
    }
}

fn bad_value(parameter: &str, given: &str, nearest: &str) -> RouteFault {
    RouteFault::Value {
        parameter: parameter.to_owned(),
        given: given.to_owned(),
        nearest: nearest.to_owned(),
    }
}
