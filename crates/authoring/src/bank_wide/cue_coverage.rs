//! The cues of a prompt must find its key points in its strong answer, find few in its weak answer, and few in the
//! strong answers to other prompts.

use dryrun_bank::{Form, Prompt, plain};
use dryrun_cues::{Cues, Text};

use super::{Entry, Finding, percent, words};

/// The least share of its key points that a strong answer must cover.
const STRONG: f64 = 0.8;
/// The largest share of the key points that a weak answer may cover.
const WEAK: f64 = 0.4;
/// The largest share of the key points that strong answers to other prompts may cover on average.
const OTHERS: f64 = 0.2;
/// With fewer other prompts, the average means nothing and is not checked.
const LEAST_OTHERS: usize = 10;

/// A prompt with its cues and its strong answer, each stemmed once.
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

    /// For each key point, in order, the words of the answer that cover it; `None` if it is not covered. `written`
    /// is the text that `text` was made from.
    fn said(&self, text: &Text, written: &str) -> Vec<Option<String>> {
        let said = |cues: &Cues| {
            let found = cues.find(text).into_iter();
            let words: Vec<&str> = found.filter_map(|found| written.get(found.at)).collect();
            (!words.is_empty()).then(|| words.join(" … "))
        };
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
        let found = |cues: &Cues| others.iter().filter(|text| cues.are_in(text)).count();
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
