//! Compares what the coach finds in answers with what a person found.

use std::collections::BTreeMap;

use dryrun_bank::{Bank, Form, Prompt};
use dryrun_coach::{Coach, Point};
use dryrun_cues::Text;

use super::figures::{Counts, Figures, Half, Measured, Stories, share};
use super::read::Answer;
use crate::bank_wide::words as spoken;

/// A prompt that is ready to review answers, and its own answers.
struct Asked<'a> {
    prompt: &'a Prompt,
    coach: Coach,
}

impl Asked<'_> {
    fn covered(&self, answer: &Text) -> Vec<bool> {
        self.coach.points(answer).iter().map(Point::is_covered).collect()
    }

    /// The share of the key points that an answer covers; 0 to 1.
    fn share(&self, answer: &Text) -> f64 {
        let covered = self.covered(answer);
        share(covered.iter().filter(|is_covered| **is_covered).count(), covered.len())
    }

    fn weak(&self) -> f64 {
        self.share(&Text::new(&spoken(&self.prompt.weak)))
    }
}

/// Measures the coach on these answers to the bank's prompts. Answers to prompts that the bank does not have are left
/// out.
#[must_use]
pub fn measure<'a>(bank: &Bank, answers: &'a [Answer]) -> Figures {
    let prompts: BTreeMap<&str, Asked<'_>> = bank
        .items()
        .iter()
        .filter_map(|item| {
            let Form::Prompt(prompt) = &item.form else { return None };
            Some((item.id.as_str(), Asked { prompt, coach: Coach::new(prompt) }))
        })
        .collect();
    let of = |half| {
        let answers = answers.iter().filter(|answer| answer.half == half);
        let given = |answer: &'a Answer| {
            let asked = prompts.get(answer.prompt.as_str())?;
            Some(Given { answer, asked, text: Text::new(&answer.text) })
        };
        measured(&answers.filter_map(given).collect::<Vec<_>>(), &prompts)
    };
    let strong = |asked: &Asked<'_>| asked.share(&Text::new(&spoken(&asked.prompt.strong)));
    Figures {
        tuning: of(Half::Tuning),
        held_out: of(Half::HeldOut),
        strong_above_weak: mean(prompts.values().map(|asked| above(strong(asked), asked.weak()))),
        strong: mean(prompts.values().map(strong)),
        weak: mean(prompts.values().map(Asked::weak)),
        stories: stories(&prompts),
    }
}

/// An answer, and the prompt to which it was given.
struct Given<'a> {
    answer: &'a Answer,
    asked: &'a Asked<'a>,
    text: Text,
}

fn measured(answers: &[Given<'_>], prompts: &BTreeMap<&str, Asked<'_>>) -> Measured {
    let mut measured = Measured { answers: answers.len(), ..Measured::default() };
    let (mut recalls, mut precisions) = (Vec::new(), Vec::new());
    for Given { answer, asked, text } in answers {
        let mut own = Counts::default();
        for (at, coach) in asked.covered(text).into_iter().enumerate() {
            let person = answer.covers.contains(&at);
            count(&mut own, person, coach);
            count(&mut measured.marked, person, coach);
            if !answer.in_doubt.contains(&at) {
                count(&mut measured.certain, person, coach);
            }
        }
        // An answer that covers nothing has no recall, and one in which nothing is found no precision.
        recalls.extend((own.both + own.person > 0).then(|| own.recall()));
        precisions.extend((own.both + own.coach > 0).then(|| own.precision()));
    }
    measured.mean_recall = mean(recalls.into_iter());
    measured.mean_precision = mean(precisions.into_iter());
    measured.above_weak =
        mean(answers.iter().map(|Given { asked, text, .. }| above(asked.share(text), asked.weak())));
    let others = prompts.iter().flat_map(|(id, asked)| {
        let others = answers.iter().filter(move |given| given.answer.prompt != **id);
        others.map(|given| asked.share(&given.text))
    });
    measured.others = mean(others);
    measured
}

const fn count(counts: &mut Counts, person: bool, coach: bool) {
    match (person, coach) {
        (true, true) => counts.both += 1,
        (true, false) => counts.person += 1,
        (false, true) => counts.coach += 1,
        (false, false) => counts.neither += 1,
    }
}

fn stories(prompts: &BTreeMap<&str, Asked<'_>>) -> Stories {
    let is_whole = |asked: &Asked<'_>, answer: &str| {
        let star = asked.coach.review(answer).star?;
        Some(if star.missing().next().is_none() && !star.result_numbers.is_empty() { 1.0 } else { 0.0 })
    };
    let strong = || prompts.values().filter_map(|asked| is_whole(asked, &spoken(&asked.prompt.strong)));
    let weak = || prompts.values().filter_map(|asked| is_whole(asked, &spoken(&asked.prompt.weak)));
    Stories { prompts: strong().count(), strong: mean(strong()), weak: mean(weak()) }
}

/// 1 if the first is above the second, 1/2 if they are equal.
fn above(first: f64, second: f64) -> f64 {
    if first > second {
        1.0
    } else if first < second {
        0.0
    } else {
        0.5
    }
}

/// The mean; 0 of nothing.
fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = values.fold((0.0, 0_usize), |(sum, count), value| (sum + value, count + 1));
    sum / count.max(1) as f64
}
