//! No question is asked twice.

use std::collections::BTreeMap;

use dryrun_cues::Text;

use super::{Entry, Finding, percent, words};
use crate::file::Span;

/// Two stems that share more of their words are one question. Measured over 538 items: the twenty closest pairs of
/// different questions share 26 to 33 %, and the one question that had been asked twice shared all; 55 % is reached
/// by two questions on one log that differ in its exit code.
const MOST_SHARED: f64 = 0.6;

/// Words that make sentences, and those that every item of a kind has: they tell nothing apart.
const COMMON: &str = "a all and apply are as at be by do does each for from has have how in is it line match of on one \
                      or order put steps that the their them these they this tick to was were what when which who why \
                      will with you your";

pub(super) fn check(
    entries: &[Entry<'_>],
    findings: &mut Vec<Finding>,
    place: impl Fn(usize, &Span) -> String,
) {
    let common = Text::new(COMMON);
    let common: Vec<&str> = common.stems().collect();
    let mut numbers: BTreeMap<String, u32> = BTreeMap::new();
    let mut sets: Vec<Vec<u32>> = Vec::new();
    for entry in entries {
        let stem = Text::new(&format!("{}\n{}", entry.item.title(), words(&entry.item.stem.body)));
        let telling = stem.stems().filter(|stem| !common.contains(stem));
        let mut set: Vec<u32> = telling.map(|stem| number(&mut numbers, stem)).collect();
        set.sort_unstable();
        set.dedup();
        sets.push(set);
    }
    for (at, (later, set)) in entries.iter().zip(&sets).enumerate() {
        let earlier = entries.iter().zip(&sets).take(at);
        let nearest = earlier
            .map(|(entry, other)| (shared(set, other), entry))
            .filter(|(shared, _)| *shared > MOST_SHARED)
            .max_by(|(a, _), (b, _)| a.total_cmp(b));
        if let Some((shared, first)) = nearest {
            let (id, place) = (&first.item.id, place(first.sheet, &first.found.heading));
            let what = format!(
                "the question is nearly the same as `{id}` at {place}: they share {} of their words",
                percent(shared)
            );
            let remedy = "ask something else, or remove one of the two questions".to_owned();
            findings.push(later.finding(&later.found.heading, what, remedy));
        }
    }
}

fn number(numbers: &mut BTreeMap<String, u32>, stem: &str) -> u32 {
    if let Some(known) = numbers.get(stem) {
        return *known;
    }
    let new = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
    numbers.insert(stem.to_owned(), new);
    new
}

/// The words in both, of those in either (Jaccard's index); 0 where there are none.
fn shared(a: &[u32], b: &[u32]) -> f64 {
    let (mut rest_a, mut rest_b, mut both) = (a, b, 0_usize);
    while let ([first_a, after_a @ ..], [first_b, after_b @ ..]) = (rest_a, rest_b) {
        if first_a == first_b {
            both += 1;
        }
        if first_a <= first_b {
            rest_a = after_a;
        }
        if first_b <= first_a {
            rest_b = after_b;
        }
    }
    both as f64 / (a.len() + b.len() - both).max(1) as f64
}
