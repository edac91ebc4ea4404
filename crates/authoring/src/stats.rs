//! Counts of what is in the bank: as a table for people, as JSON for programs.

use core::fmt;
use std::collections::{BTreeMap, BTreeSet};

use dryrun_bank::{Bank, Choice, Form, Item, Kind, Level, Skill, Track};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::guessers::{self, Guesser, Score};
use crate::word_guesser;

/// Counts of items, drills and guide pages. Every kind, track, level and skill is listed, even those without an
/// item.
#[derive(Debug, PartialEq, Serialize)]
pub struct Stats {
    /// How many items the bank has.
    pub items: usize,
    /// Items by response form.
    pub by_kind: Counts,
    /// Items by topic.
    pub by_topic: Counts,
    /// Items by job. An item counts once for each of its jobs.
    pub by_track: Counts,
    /// Items by level.
    pub by_level: Counts,
    /// Items by what they ask of the reader. Prompts have no skill and are not counted here.
    pub by_skill: Counts,
    /// How many incident drills the bank has.
    pub drills: usize,
    /// How many pages the guide has.
    pub pages: usize,
    /// How many families there are.
    pub families: usize,
    /// How many items belong to one.
    pub in_families: usize,
    /// The ids of the prompts with a question of more than 110 characters, the longest first. A longer question in a closed
    /// item is an error.
    pub long_prompts: Vec<String>,
    /// The ids of the single-choice items with a wrong option that argues for itself, those of families left out.
    pub arguing_items: Vec<String>,
    /// How many options of single-choice items argue for themselves (“because …”, “, so …”), those of families left out.
    pub arguing_options: Arguing,
    /// Multiple-choice items by how many of their options are right, like `2 of 5`.
    pub by_right_options: Counts,
    /// How many right options are found by guessers who know nothing about the topic, over all single-choice items; by the
    /// one who has learned words from other items, over those outside of families.
    pub guessers: Guessers,
}

/// The most characters in a question that a phone shows without filling the screen.
const COMFORTABLE_HEADING: usize = 110;

/// The share by which a guesser who has learned from other items may be better than chance.
const LEARNED: f64 = 0.05;

/// Counts of options that argue for themselves.
#[derive(Debug, Default, PartialEq, Serialize)]
pub struct Arguing {
    right: usize,
    wrong: usize,
}

/// Each guesser by name, with its result.
#[derive(Debug, PartialEq)]
pub struct Guessers(Vec<(&'static str, Guesses)>);

/// The result of one guesser, as numbers of items, rounded to tenths. `chance` is expected of blind guessing, `most` is
/// the limit: for the looks that the checker compares, it reports a fault above it.
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

/// Names with their counts, in the order of the list of values.
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

/// Counts the items, drills and pages of a bank.
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
        families: families(bank).len(),
        in_families: count(&|item| item.family != 0),
        long_prompts: long_prompts(bank),
        arguing_items: ids(bank, |item| {
            let argues = |option: &Choice| !option.right && guessers::arguments(option) > 0;
            item.family == 0 && options(item).is_some_and(|choices| choices.iter().any(argues))
        }),
        arguing_options: arguing(bank),
        by_right_options: by_right_options(bank),
        guessers: guessers(bank),
    }
}

fn families(bank: &Bank) -> BTreeSet<u16> {
    bank.items().iter().map(|item| item.family).filter(|family| *family != 0).collect()
}

fn ids(bank: &Bank, admits: impl Fn(&Item) -> bool) -> Vec<String> {
    bank.items().iter().filter(|item| admits(item)).map(|item| item.id.to_string()).collect()
}

fn long_prompts(bank: &Bank) -> Vec<String> {
    let prompts = bank.items().iter().filter(|item| item.kind() == Kind::Prompt);
    let mut lengths: Vec<(usize, String)> =
        prompts.map(|item| (item.title().chars().count(), item.id.to_string())).collect();
    lengths.retain(|(length, _)| *length > COMFORTABLE_HEADING);
    lengths.sort_by(|(a, _), (b, _)| b.cmp(a));
    lengths.into_iter().map(|(_, id)| id).collect()
}

/// The options of a single-choice item.
fn options(item: &Item) -> Option<&[Choice]> {
    if let Form::Single(choices) = &item.form { Some(choices) } else { None }
}

fn singles(bank: &Bank, admits: impl Fn(&Item) -> bool) -> Vec<&[Choice]> {
    bank.items().iter().filter(|item| admits(item)).filter_map(|item| options(item)).collect()
}

fn arguing(bank: &Bank) -> Arguing {
    let mut counts = Arguing::default();
    let options = singles(bank, |item| item.family == 0).into_iter().flatten();
    for option in options.filter(|option| guessers::arguments(option) > 0) {
        let count = if option.right { &mut counts.right } else { &mut counts.wrong };
        *count += 1;
    }
    counts
}

fn by_right_options(bank: &Bank) -> Counts {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for item in bank.items() {
        let Form::Multiple(choices) = &item.form else { continue };
        let right = choices.iter().filter(|choice| choice.right).count();
        *counts.entry(format!("{right} of {}", choices.len())).or_default() += 1;
    }
    Counts(counts.into_iter().collect())
}

fn guessers(bank: &Bank) -> Guessers {
    let tenth = |number: f64| (10.0 * number).round() / 10.0;
    let told = |score: Score, most: f64| Guesses {
        right: tenth(score.right),
        chance: tenth(score.chance),
        most: tenth(most),
    };
    let all = singles(bank, |_| true);
    let by_looks = Guesser::ALL.map(|guesser| {
        let score: Score = all.iter().map(|choices| guesser.guess(choices)).sum();
        (guesser.as_str(), told(score, score.most()))
    });
    // In a family the options alone say nothing, so it would only hide what the others give away.
    let alone = singles(bank, |item| item.family == 0);
    let learned = word_guesser::guess(&alone);
    let most = learned.chance + LEARNED * alone.len() as f64;
    Guessers(by_looks.into_iter().chain([("learned words", told(learned, most))]).collect())
}

fn counts<T: Copy>(all: &[T], name: fn(T) -> &'static str, count: impl Fn(T) -> usize) -> Counts {
    Counts(all.iter().map(|&value| (name(value).to_owned(), count(value))).collect())
}

impl fmt::Display for Stats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let totals = [
            ("items", self.items),
            ("drills", self.drills),
            ("pages", self.pages),
            ("families", self.families),
            ("items in families", self.in_families),
            ("long prompts", self.long_prompts.len()),
            ("items that argue", self.arguing_items.len()),
            ("arguing options, right", self.arguing_options.right),
            ("arguing options, wrong", self.arguing_options.wrong),
        ];
        for (name, count) in totals {
            writeln!(f, "{name:<24}{count:>6}")?;
        }
        let lists = [
            ("kind", &self.by_kind),
            ("topic", &self.by_topic),
            ("track", &self.by_track),
            ("level", &self.by_level),
            ("skill", &self.by_skill),
            ("right options", &self.by_right_options),
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
