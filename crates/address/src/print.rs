//! Route in, text out.

use core::fmt;

use dryrun_quiz::SetQuery;
use dryrun_reader::Goal;
use dryrun_rehearsal::LoopQuery;

use crate::{Parameter, QuizLink, Route, Search, texts};

impl fmt::Display for Route {
    /// The fragment, with its `#`. [`Route::parse`] reads it back.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => f.write_str("#/"),
            Self::Start => f.write_str("#/start"),
            Self::Practise(link) => with_parameters(f, "#/practise", link),
            Self::Quiz(link) => with_parameters(f, "#/quiz", link),
            Self::Due => f.write_str("#/due"),
            Self::Daily(None) => f.write_str("#/daily"),
            Self::Daily(Some(day)) => write!(f, "#/daily/{day}"),
            Self::PinnedSet(payload) => write!(f, "#/set/{payload}"),
            Self::Challenge(payload) => write!(f, "#/challenge/{payload}"),
            Self::Shared(payload) => write!(f, "#/shared/{payload}"),
            Self::Result => f.write_str("#/result"),
            Self::Mock => f.write_str("#/mock"),
            Self::Loop(query, half) => looped(f, query, *half),
            Self::Library(search) if search.typed.is_empty() => f.write_str("#/library"),
            Self::Library(Search { typed, in_texts }) => {
                let parameter = if *in_texts { Parameter::Texts } else { Parameter::Search };
                write!(f, "#/library?{}={}", parameter.name(), texts::encoded(typed))
            }
            Self::Stories => f.write_str("#/stories"),
            Self::Compare => f.write_str("#/compare"),
            Self::Job(job) => write!(f, "#/job/{}", job.as_str()),
            Self::Topic(id) => write!(f, "#/topic/{id}"),
            Self::Browse(query) => with_parameters(f, "#/browse", &of(query)),
            Self::Item(id) => write!(f, "#/item/{id}"),
            Self::Worksheet(query) => with_parameters(f, "#/worksheet", &of(query)),
            Self::Advent => f.write_str("#/advent"),
            Self::Drills => f.write_str("#/drills"),
            Self::Drill(id) => write!(f, "#/drill/{id}"),
            Self::Guide => f.write_str("#/guide"),
            Self::GuidePage(id) => write!(f, "#/guide/{id}"),
            Self::Plan => f.write_str("#/plan"),
            Self::SentPlan(goal) => planned(f, *goal),
            Self::You => f.write_str("#/you"),
            Self::Progress => f.write_str("#/progress"),
            Self::Settings => f.write_str("#/settings"),
            Self::Data => f.write_str("#/data"),
            Self::Help => f.write_str("#/help"),
        }
    }
}

fn of(query: &SetQuery) -> QuizLink {
    QuizLink { query: query.clone(), ..QuizLink::default() }
}

fn looped(f: &mut fmt::Formatter<'_>, query: &LoopQuery, half: Option<u16>) -> fmt::Result {
    f.write_str("#/loop")?;
    if let Some(half) = half {
        write!(f, "/{half}")?;
    }
    let LoopQuery { job, level, length, seed } = query;
    write!(f, "?track={}&level={}&rounds={}", job.as_str(), level.as_str(), length.as_str())?;
    if let Some(seed) = seed {
        write!(f, "&seed={seed}")?;
    }
    Ok(())
}

fn planned(f: &mut fmt::Formatter<'_>, goal: Goal) -> fmt::Result {
    let job = goal.job.map(|job| job.as_str().to_owned());
    let (minutes, day) =
        (goal.minutes.map(|minutes| minutes.to_string()), goal.day.map(|day| day.to_string()));
    let values = [(Parameter::Track, job), (Parameter::Minutes, minutes), (Parameter::Day, day)];
    f.write_str("#/plan")?;
    let mut before = '?';
    for (parameter, value) in values {
        if let Some(value) = value {
            write!(f, "{before}{}={value}", parameter.name())?;
            before = '&';
        }
    }
    Ok(())
}

fn with_parameters(f: &mut fmt::Formatter<'_>, page: &str, link: &QuizLink) -> fmt::Result {
    f.write_str(page)?;
    let mut before = '?';
    for parameter in Parameter::ALL {
        if let Some(value) = parameter.write(link) {
            write!(f, "{before}{}={value}", parameter.name())?;
            before = '&';
        }
    }
    Ok(())
}
