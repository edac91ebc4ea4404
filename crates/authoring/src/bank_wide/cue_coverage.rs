//! A prompt's cues find its key points in the strong answer, hardly in the weak one, and not in what is said to
//! other questions.

use dryrun_bank::{Form, Prompt, plain};
use dryrun_cues::{Cues, Text};

use super::{Entry, Finding, percent, words};

/// The share of its own key points that a strong answer covers.
const STRONG: f64 = 0.8;
/// The share that a weak answer may cover.
const WEAK: f64 = 0.4;
/// The share that the strong answers to other prompts may cover on average.
const OTHERS: f64 = 0.3;
/// Fewer other prompts make no average.
const LEAST_OTHERS: usize = 10;

/// A prompt with all that is stemmed once.
struct Asked<'a> {
    entry: &'a Entry<'a>,
    prompt: &'a Prompt,
    points: Vec<Cues>,
    strong: Text,
}

pub(super) fn check(entries: &[Entry<'_>], findings: &mut Vec<Finding>) {
    let all: Vec<Asked<'_>> = entries.iter().filter_map(Asked::new).collect();
    for (at, asked) in all.iter().enumerate() {
        findings.extend(asked.strong());
        findings.extend(asked.weak());
        let before = all.iter().take(at);
        let others: Vec<&Text> = before.chain(all.iter().skip(at + 1)).map(|other| &other.strong).collect();
        if others.len() >= LEAST_OTHERS {
            findings.extend(asked.others(&others));
        }
    }
}

impl<'a> Asked<'a> {
    fn new(entry: &'a Entry<'a>) -> Option<Self> {
        let Form::Prompt(prompt) = &entry.item.form else { return None };
        let points = prompt.points.iter().map(|point| Cues::new(&point.cues)).collect();
        Some(Self { entry, prompt, points, strong: Text::new(&words(&prompt.strong)) })
    }

    /// What was said for each key point, in its order.
    fn said(&self, text: &Text, written: &str) -> Vec<Option<String>> {
        let said = |cues: &Cues| Some(written.get(cues.find(text)?.at)?.to_owned());
        self.points.iter().map(said).collect()
    }

    fn share(&self, count: usize) -> f64 {
        count as f64 / self.points.len().max(1) as f64
    }

    fn strong(&self) -> Option<Finding> {
        let said = self.said(&self.strong, &words(&self.prompt.strong));
        let share = self.share(said.iter().flatten().count());
        let missed = self.prompt.points.iter().zip(&said).filter(|(_, said)| said.is_none());
        let missed: Vec<String> = missed.map(|(point, _)| format!("“{}”", plain(&point.text))).collect();
        (share < STRONG).then(|| {
            let what = format!(
                "the strong answer covers {} of its key points; it misses {}",
                percent(share),
                missed.join(", ")
            );
            let remedy = format!(
                "add what it misses, or add cues that it already says; it must cover at least {}",
                percent(STRONG)
            );
            self.entry.finding(&self.entry.found.places.strong, what, remedy)
        })
    }

    fn weak(&self) -> Option<Finding> {
        let written = words(&self.prompt.weak);
        let said = self.said(&Text::new(&written), &written);
        let said: Vec<String> = said.into_iter().flatten().map(|said| format!("“{said}”")).collect();
        let share = self.share(said.len());
        (share > WEAK).then(|| {
            let what = format!(
                "the weak answer covers {} of the key points, with the words {}",
                percent(share),
                said.join(", ")
            );
            let remedy = format!(
                "remove these words from it, or make the cues more specific; it may cover at most {}",
                percent(WEAK)
            );
            self.entry.finding(&self.entry.found.places.weak, what, remedy)
        })
    }

    fn others(&self, others: &[&Text]) -> Option<Finding> {
        let found = |cues: &Cues| others.iter().filter(|text| cues.find(text).is_some()).count();
        let counts: Vec<usize> = self.points.iter().map(found).collect();
        let share = self.share(counts.iter().sum()) / others.len() as f64;
        let (widest, count) = self.prompt.points.iter().zip(&counts).max_by_key(|(_, count)| **count)?;
        (share > OTHERS).then(|| {
            let what = format!(
                "the strong answers to other prompts cover {} of the key points on average; “{}” is covered by {count} of {}",
                percent(share),
                plain(&widest.text),
                others.len()
            );
            let remedy = format!("use cues that fit only this question; other answers may cover at most {}", percent(OTHERS));
            self.entry.finding(&self.entry.found.places.points, what, remedy)
        })
    }
}
