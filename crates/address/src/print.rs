//! Route in, text out.

use core::fmt;

use super::{QuizLink, Route};
use dryrun_bank::{ItemId, Kind, Level, TopicId, Track};
use dryrun_quiz::{Pace, SetQuery};

impl fmt::Display for Route {
    /// The fragment, with its `#`. [`Route::parse`] reads it back.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => f.write_str("#/"),
            Self::Practise(link) => with_parameters(f, "#/practise", &quiz(link)),
            Self::Quiz(link) => with_parameters(f, "#/quiz", &quiz(link)),
            Self::Daily(None) => f.write_str("#/daily"),
            Self::Daily(Some(day)) => write!(f, "#/daily/{day}"),
            Self::PinnedSet(payload) => write!(f, "#/set/{payload}"),
            Self::Challenge(payload) => write!(f, "#/challenge/{payload}"),
            Self::Shared(payload) => write!(f, "#/shared/{payload}"),
            Self::Result => f.write_str("#/result"),
            Self::Browse(query) => with_parameters(f, "#/browse", &set(query)),
            Self::Item(id) => write!(f, "#/item/{id}"),
            Self::Worksheet(query) => with_parameters(f, "#/worksheet", &set(query)),
            Self::Drills => f.write_str("#/drills"),
            Self::Drill(id) => write!(f, "#/drill/{id}"),
            Self::Guide => f.write_str("#/guide"),
            Self::GuidePage(id) => write!(f, "#/guide/{id}"),
            Self::Progress => f.write_str("#/progress"),
            Self::Settings => f.write_str("#/settings"),
            Self::Data => f.write_str("#/data"),
            Self::Help => f.write_str("#/help"),
        }
    }
}

fn with_parameters(f: &mut fmt::Formatter<'_>, page: &str, parameters: &[(&str, String)]) -> fmt::Result {
    f.write_str(page)?;
    for (at, (name, value)) in parameters.iter().enumerate() {
        write!(f, "{}{name}={value}", if at == 0 { '?' } else { '&' })?;
    }
    Ok(())
}

fn set(query: &SetQuery) -> Vec<(&'static str, String)> {
    let mut parameters = Vec::new();
    let mut list = |name, words: Vec<&str>| {
        if !words.is_empty() {
            parameters.push((name, words.join(",")));
        }
    };
    list("items", query.items.iter().map(ItemId::as_str).collect());
    list("topic", query.topics.iter().map(TopicId::as_str).collect());
    list("track", query.tracks.iter().map(|track| Track::as_str(*track)).collect());
    list("level", query.levels.iter().map(|level| Level::as_str(*level)).collect());
    list("kind", query.kinds.iter().map(|kind| Kind::as_str(*kind)).collect());
    parameters.extend(query.count.map(|count| ("count", count.to_string())));
    parameters
}

fn quiz(link: &QuizLink) -> Vec<(&'static str, String)> {
    let mut parameters = set(&link.query);
    if link.only_missed {
        parameters.push(("only", "missed".to_owned()));
    }
    if let Pace::Exam { minutes } = link.pace {
        parameters.push(("mode", "exam".to_owned()));
        parameters.extend(minutes.map(|minutes| ("minutes", minutes.to_string())));
    }
    parameters.extend(link.seed.map(|seed| ("seed", seed.to_string())));
    parameters
}
