//! The coach on answers in other words, with the marks of a person: the answers are as `tests/answers/README.md` says,
//! and the figures stay as good as `docs/coach.md` says.

use std::collections::BTreeMap;
use std::path::Path;

use dryrun_authoring::{Answer, Half, measure, read_answers, read_folder};
use dryrun_bank::{Bank, Form};

/// How many words an answer may have.
const WORDS: core::ops::RangeInclusive<usize> = 120..=200;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn bank() -> Bank {
    let (bank, faults) = read_folder(&root().join("questions"));
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "`cargo xtask bank check` explains these:\n{}", faults.join("\n"));
    bank
}

fn answers() -> Vec<Answer> {
    let answers = read_answers(&root().join("tests/answers"));
    assert!(answers.is_ok(), "tests/answers/README.md says how answers are written: {answers:?}");
    answers.unwrap_or_default()
}

#[test]
fn each_prompt_has_two_answers_and_a_goes_over_to_tuning_first() {
    let bank = bank();
    let mut by_prompt: BTreeMap<String, Vec<Answer>> = BTreeMap::new();
    for answer in answers() {
        by_prompt.entry(answer.prompt.clone()).or_default().push(answer);
    }
    let mut faults = Vec::new();
    for item in bank.items() {
        let Form::Prompt(prompt) = &item.form else { continue };
        let id = item.id.as_str();
        let answers = by_prompt.remove(id).unwrap_or_default();
        let voices: Vec<&str> = answers.iter().map(|answer| answer.voice.as_str()).collect();
        if voices != ["A", "B"] {
            faults.push(format!("{id} has the answers {voices:?}: write A and B"));
        }
        for Answer { voice, half, covers, in_doubt, text, .. } in &answers {
            let words = text.split_whitespace().count();
            if !WORDS.contains(&words) {
                faults.push(format!("{id} {voice} has {words} words: make it 120 to 200"));
            }
            if covers.iter().chain(in_doubt).any(|point| *point >= prompt.points.len()) {
                faults.push(format!(
                    "{id} {voice} covers a point that the prompt does not have: mark it again"
                ));
            }
            let a_is_held_out =
                answers.iter().any(|answer| answer.voice == "A" && answer.half == Half::HeldOut);
            if voice == "B" && *half == Half::Tuning && a_is_held_out {
                faults.push(format!("{id} A is held out, and B is not: A is for tuning first"));
            }
        }
    }
    faults.extend(by_prompt.keys().map(|id| format!("the bank has no prompt {id}: remove its answers")));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// These bounds are below the figures of `docs/coach.md`, so that a change of a few cues needs no change here.
#[test]
fn the_coach_is_as_good_as_it_says() {
    let figures = measure(&bank(), &answers());
    let held_out = figures.held_out;
    let bounds = [
        ("recall on held-out answers", held_out.marked.recall(), HELD_OUT_RECALL),
        ("precision on held-out answers", held_out.marked.precision(), HELD_OUT_PRECISION),
        ("precision on held-out answers without close calls", held_out.certain.precision(), 0.82),
        ("recall on the answers for tuning", figures.tuning.marked.recall(), 0.9),
        ("AUC strong against weak, same prompt", figures.strong_above_weak, 0.97),
        ("points that answers to other prompts leave alone", 1.0 - held_out.others, 0.85),
    ];
    let low: Vec<String> = bounds
        .iter()
        .filter(|(_, value, least)| value < least)
        .map(|(what, value, least)| format!("{what}: {value:.3}, at least {least}"))
        .collect();
    assert!(
        low.is_empty(),
        "the cues have become worse; `cargo xtask coach misses` shows where:\n{}\n\n{figures}",
        low.join("\n")
    );
}

/// What was reached, less three hundredths. The goal was 0.85 for both (`docs/coach.md`).
const HELD_OUT_RECALL: f64 = 0.75;
const HELD_OUT_PRECISION: f64 = 0.74;
