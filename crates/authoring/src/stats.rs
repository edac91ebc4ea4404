//! How the bank is made up: for people as a table, for programs as JSON.

use core::fmt;
use std::collections::BTreeMap;

use dryrun_bank::{Bank, Form, Item, Kind, Level, Skill, Track};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::guessers::{Guesser, Score};

/// Counts of items, drills and guide pages. Every value of a closed list is there, also with no item.
#[derive(Debug, PartialEq, Serialize)]
pub struct Stats {
    /// All of them.
    pub items: usize,
    /// By response form.
    pub by_kind: Counts,
    /// By topic.
    pub by_topic: Counts,
    /// By job; an item counts once for each of its jobs.
    pub by_track: Counts,
    /// By depth.
    pub by_level: Counts,
    /// By what is asked; prompts are not among them.
    pub by_skill: Counts,
    /// Incidents to play.
    pub drills: usize,
    /// Pages of the guide.
    pub pages: usize,
    /// How many keys of single-choice items are guessed by those who know nothing.
    pub guessers: Guessers,
}

/// Guessers by name, with what they reach.
#[derive(Debug, PartialEq)]
pub struct Guessers(Vec<(&'static str, Guesses)>);

/// What one guesser reaches over all single-choice items, in keys, to a tenth.
#[derive(Debug, PartialEq, Serialize)]
struct Guesses {
    right: f64,
    chance: f64,
    most: f64,
}

impl Serialize for Guessers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, guesses)| (name, guesses)))
    }
}

/// Names and their counts, in the order of the list they come from.
#[derive(Debug, PartialEq)]
pub struct Counts(Vec<(String, usize)>);

impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, count) in &self.0 {
            map.serialize_entry(name, count)?;
        }
        map.end()
    }
}

/// Counts what the bank holds.
#[must_use]
pub fn stats(bank: &Bank) -> Stats {
    let count = |belongs: &dyn Fn(&Item) -> bool| bank.items().iter().filter(|item| belongs(item)).count();
    let names: BTreeMap<&str, usize> = bank
        .topics()
        .iter()
        .map(|topic| (topic.id.as_str(), count(&|item| item.topic == topic.id)))
        .collect();
    Stats {
        items: bank.items().len(),
        by_kind: counts(Kind::ALL, Kind::as_str, |kind| count(&|item| item.kind() == kind)),
        by_topic: Counts(names.into_iter().map(|(name, count)| (name.to_owned(), count)).collect()),
        by_track: counts(Track::ALL, Track::as_str, |track| count(&|item| item.tracks.contains(&track))),
        by_level: counts(Level::ALL, Level::as_str, |level| count(&|item| item.level == level)),
        by_skill: counts(Skill::ALL, Skill::as_str, |skill| count(&|item| item.skill == Some(skill))),
        drills: bank.drills().len(),
        pages: bank.pages().len(),
        guessers: guessers(bank),
    }
}

fn guessers<'a>(bank: &'a Bank) -> Guessers {
    let tenth = |number: f64| (10.0 * number).round() / 10.0;
    let singles = || {
        let choices =
            |item: &'a Item| if let Form::Single(choices) = &item.form { Some(choices) } else { None };
        bank.items().iter().filter_map(move |item| choices(item))
    };
    let guesses = |guesser: Guesser| {
        let score: Score = singles().map(|choices| guesser.guess(choices)).sum();
        Guesses { right: tenth(score.right), chance: tenth(score.chance), most: tenth(score.most()) }
    };
    Guessers(Guesser::ALL.map(|guesser| (guesser.as_str(), guesses(guesser))).into())
}

fn counts<T: Copy>(all: &[T], name: fn(T) -> &'static str, count: impl Fn(T) -> usize) -> Counts {
    Counts(all.iter().map(|&value| (name(value).to_owned(), count(value))).collect())
}

impl fmt::Display for Stats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, count) in [("items", self.items), ("drills", self.drills), ("pages", self.pages)] {
            writeln!(f, "{name:<24}{count:>6}")?;
        }
        let lists = [
            ("kind", &self.by_kind),
            ("topic", &self.by_topic),
            ("track", &self.by_track),
            ("level", &self.by_level),
            ("skill", &self.by_skill),
        ];
        for (title, Counts(counts)) in lists {
            writeln!(f, "\n{title}")?;
            for (name, count) in counts {
                writeln!(f, "  {name:<22}{count:>6}")?;
            }
        }
        writeln!(f, "\n{:<24}{:>6}{:>8}{:>6}", "keys guessed", "right", "chance", "most")?;
        for (name, Guesses { right, chance, most }) in &self.guessers.0 {
            writeln!(f, "  {name:<22}{right:>6.1}{chance:>8.1}{most:>6.1}")?;
        }
        Ok(())
    }
}
