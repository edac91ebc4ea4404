//! Where the coach and a person disagree, for whoever changes cues. Only of the answers for tuning: a look at the others
//! would make them such.

use std::fmt::Write as _;

use dryrun_bank::{Bank, Form, plain};
use dryrun_coach::Coach;

use super::{Answer, Half};

/// For each answer for tuning, a line for each key point of which the coach and the person say different things: `-` if
/// the coach misses it, `+` if it finds what the person does not, with the words that it found. `?` marks close calls.
#[must_use]
pub fn misses(bank: &Bank, answers: &[Answer]) -> String {
    let mut lines = String::new();
    for answer in answers.iter().filter(|answer| answer.half == Half::Tuning) {
        let Some(item) = bank.items().iter().find(|item| item.id.as_str() == answer.prompt) else { continue };
        let Form::Prompt(prompt) = &item.form else { continue };
        let review = Coach::new(prompt).review(&answer.text);
        for (at, (point, said)) in prompt.points.iter().zip(&review.points).enumerate() {
            if answer.covers.contains(&at) == said.is_covered() {
                continue;
            }
            let sign = if said.is_covered() { '+' } else { '-' };
            let doubt = if answer.in_doubt.contains(&at) { "?" } else { "" };
            let words: Vec<&str> =
                said.shown_by.iter().filter_map(|place| answer.text.get(place.clone())).collect();
            let Answer { prompt: id, voice, .. } = answer;
            let _ = writeln!(
                lines,
                "{sign}{doubt} {id} {voice} {}. {}: {}",
                at + 1,
                plain(&point.text),
                words.join(" … ")
            );
        }
    }
    lines
}
